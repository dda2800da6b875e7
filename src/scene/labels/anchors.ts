import { Vector3, type Camera } from 'three';
import { bodyIndex } from '@/anatomy/bodies';
import type { LandmarkId } from '@/anatomy/landmarks';
import { transformPoint } from '@/biomechanics/rig';
import type { Structure } from '@/anatomy/catalogue';
import type { AppState } from '@/state/appState';
import { MAIN_MUSCLES } from '@/state/lookView';
import { isPutAway } from '@/state/structures';
import type { BodyPart } from '../body/sceneBody';
import type { Figure } from '../figure/figure';
import type { Picker } from '../picking/picker';
import type { Named } from './nameLayer';

/** How far what is seen reaches across the picture, −1…1. */
export interface Extent {
  low: number;
  high: number;
}

/** A point in the picture, −1…1 across and up. */
export interface Sighted extends Named {
  readonly x: number;
  readonly y: number;
  readonly rank: number;
}

/** Landmarks that can be felt, and the level of L4/L5, which lies between two that can. Positions and sources: `anatomy/landmarks`. */
export const SHOWN_LANDMARKS = ['ASIS', 'PSIS', 'iliac_crest_top', 'greater_trochanter', 'ischial_tuberosity', 'coccyx_tip', 'L4_L5_disc'] as const satisfies readonly LandmarkId[];
/** Points tried on each structure, spread over its vertices: enough to find the visible part of a half-covered muscle. */
const TRIES = 18;
/** A surface this much nearer to the lens than a point hides it, mm. A landmark lies on its bone within what two observers differ by. */
const HIDES = { parts: 2, landmarks: 14 } as const;
/** What is named first where there is no room for all: the three muscles this is about, then muscles and what can be felt, large bones, the rest. */
const rankOf = ({ kind, tissue }: Structure): number => {
  if ((MAIN_MUSCLES as readonly string[]).includes(kind)) return 0;
  if (tissue === 'muscle') return 1;
  return kind.startsWith('vertebra') || kind.startsWith('rib') ? 3 : 2;
};
const LANDMARK_RANK = 1;
/** What bounds the cut-away half: points in it are not there. */
export type IsCut = (point: Vector3) => boolean;

const at = new Vector3();
const projected = new Vector3();

const inPicture = ({ x, y, z }: Vector3): boolean => Math.abs(x) < 0.98 && Math.abs(y) < 0.98 && z < 1;

const sees = (point: Vector3, camera: Camera, picker: Picker, accepts: (part: BodyPart) => boolean, slack: number): boolean => {
  projected.copy(point).project(camera);
  if (!inPicture(projected)) return false;
  const hit = picker.sight(projected.x, projected.y, camera, accepts);
  return hit === null || hit.distance > point.distanceTo(camera.position) - slack;
};

const solid = (state: AppState) => (part: BodyPart): boolean => {
  if (isPutAway(state, part.id) || state.ghosted.includes(part.id)) return false;
  return part.asset.structure.tissue !== 'skin' || state.skinOpacity >= 0.9;
};

/** The visible point of a part nearest to the middle of what is visible of it, and how much of it is. Tries the same points always. */
const bestPoint = (part: BodyPart, camera: Camera, picker: Picker, accepts: (part: BodyPart) => boolean, isCut: IsCut, extent: Extent): { x: number; y: number; share: number } | null => {
  const position = part.mesh.geometry.getAttribute('position');
  const seen: [number, number][] = [];
  for (let i = 0; i < TRIES; i += 1) {
    at.fromBufferAttribute(position, Math.floor(((i + 0.5) / TRIES) * position.count)).applyMatrix4(part.mesh.matrixWorld);
    if (!isCut(at) && sees(at, camera, picker, accepts, HIDES.parts)) {
      seen.push([projected.x, projected.y]);
      extent.low = Math.min(extent.low, projected.x);
      extent.high = Math.max(extent.high, projected.x);
    }
  }
  if (seen.length === 0) return null;
  const middle = [0, 1].map((c) => seen.reduce((sum, point) => sum + point[c]!, 0) / seen.length);
  const far = ([x, y]: [number, number]): number => Math.hypot(x - middle[0]!, y - middle[1]!);
  const [x, y] = seen.reduce((a, b) => (far(b) < far(a) ? b : a));
  return { x, y, share: seen.length };
};

/** One point per kind of structure in view: on the side that shows more of it. Discs and skin need no name. */
export function sightParts({ body }: Figure, state: AppState, camera: Camera, picker: Picker, isCut: IsCut, extent: Extent): readonly Sighted[] {
  const accepts = solid(state);
  const best = new Map<string, { x: number; y: number; share: number; rank: number }>();
  for (const part of body.parts) {
    const { kind, tissue } = part.asset.structure;
    if (tissue === 'skin' || tissue === 'disc' || isPutAway(state, part.id)) continue;
    const point = bestPoint(part, camera, picker, (other) => other === part || accepts(other), isCut, extent);
    if (point && point.share > (best.get(kind)?.share ?? 0)) best.set(kind, { ...point, rank: rankOf(part.asset.structure) });
  }
  return [...best].map(([key, { x, y, rank }]) => ({ set: 'parts', key, x, y, rank }));
}

/** Landmarks that no bone or solid skin hides, on each side; soft tissue over them does not matter, fingers feel through it. */
export function sightLandmarks({ body, bodies }: Figure, state: AppState, camera: Camera, picker: Picker, isCut: IsCut): readonly Sighted[] {
  const hides = (part: BodyPart): boolean => part.asset.structure.tissue === 'bone' && solid(state)(part);
  const world: [number, number, number] = [0, 0, 0];
  const found: Sighted[] = [];
  for (const key of SHOWN_LANDMARKS) {
    for (const side of ['L', 'R', 'M'] as const) {
      const landmark = body.skeleton.landmark(key, side);
      if (!landmark) continue;
      transformPoint(bodies, bodyIndex(landmark.body), landmark.position, world);
      at.set(...world);
      // A level inside the spine has no outside of its own.
      if (!isCut(at) && sees(at, camera, picker, hides, key === 'L4_L5_disc' ? 60 : HIDES.landmarks)) found.push({ set: 'landmarks', key, x: projected.x, y: projected.y, rank: LANDMARK_RANK });
    }
  }
  return found;
}
