import { Triangle, Vector3, type Camera } from 'three';
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
import { spreadOver } from './spread';

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
/** Points tried on each structure, spread over its surface: enough to find the visible part of a half-covered muscle. Half of them face away. */
const TRIES = 36;
/** A surface this much nearer to the lens than a point hides it, mm. A landmark lies on its bone within what two observers differ by. */
const HIDES = { parts: 2, landmarks: 14 } as const;
/** What is named first where there is no room for all: the three muscles this is about, then muscles and what can be felt, large bones, the rest. */
const rankOf = ({ kind, tissue }: Structure): number => {
  if ((MAIN_MUSCLES as readonly string[]).includes(kind)) return 0;
  if (tissue === 'muscle') return 1;
  return kind.startsWith('vertebra') || kind.startsWith('rib') ? 3 : 2;
};
const LANDMARK_RANK = 1;
/** Points looked at more closely before one is taken; nearly always the first will do. */
const CANDIDATES = 5;
/** What it costs a point to lie on an outline, against lying as far from the middle as any. */
const EDGE = 0.8;

/** Whose eyes the body is seen with. */
export interface Sight {
  readonly camera: Camera;
  readonly picker: Picker;
  /** What bounds the cut-away half: points in it are not there. */
  readonly isCut: (point: Vector3) => boolean;
  /** Air a dot should have around it on what it names, in the picture, −1…1 across and up. */
  readonly air: readonly [number, number];
}

const at = new Vector3();
const projected = new Vector3();
const normal = new Vector3();
const towards = new Vector3();
const corners = [new Vector3(), new Vector3(), new Vector3()] as const;
const triangle = new Triangle(...corners);

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

interface Seen {
  readonly x: number;
  readonly y: number;
  /** 1 where the surface faces the lens, 0 on an outline. */
  readonly facing: number;
}

/** Those of the points tried on a part that are in view: middles of triangles. What faces away is not looked for. */
const pointsSeen = ({ mesh, asset }: BodyPart, { camera, picker, isCut }: Sight, accepts: (part: BodyPart) => boolean): readonly Seen[] => {
  const position = mesh.geometry.getAttribute('position');
  const seen: Seen[] = [];
  for (const first of spreadOver(asset.triangles, asset.restPositions, TRIES)) {
    corners.forEach((corner, i) => corner.fromBufferAttribute(position, asset.triangles.getX(first + i)).applyMatrix4(mesh.matrixWorld));
    triangle.getMidpoint(at);
    const facing = triangle.getNormal(normal).dot(towards.copy(camera.position).sub(at).normalize());
    if (facing > 0 && !isCut(at) && sees(at, camera, picker, accepts, HIDES.parts)) seen.push({ x: projected.x, y: projected.y, facing });
  }
  return seen;
};

/** How many of the four points around one belong to the same part: 4 well inside its visible face. */
const roomAround = ({ x, y }: Seen, part: BodyPart, { camera, picker, air }: Sight, accepts: (part: BodyPart) => boolean): number =>
  [[air[0], 0], [-air[0], 0], [0, air[1]], [0, -air[1]]].filter(([dx, dy]) => picker.sight(x + dx!, y + dy!, camera, accepts)?.id === part.id).length;

/**
 * Where the dot of a part goes: on its visible face, as near to the middle of what is seen of it as that has air around it, and
 * rather where it faces the lens than on an outline, where a dot could be another's.
 */
const clearest = (seen: readonly Seen[], part: BodyPart, sight: Sight, accepts: (part: BodyPart) => boolean): Seen => {
  const middle = { x: seen.reduce((sum, { x }) => sum + x, 0) / seen.length, y: seen.reduce((sum, { y }) => sum + y, 0) / seen.length };
  const far = ({ x, y }: Seen): number => Math.hypot(x - middle.x, y - middle.y);
  const spread = Math.max(1e-6, ...seen.map(far));
  const cost = (point: Seen): number => far(point) / spread + EDGE * (1 - point.facing);
  let best: { point: Seen; room: number } | null = null;
  for (const point of seen.toSorted((a, b) => cost(a) - cost(b)).slice(0, CANDIDATES)) {
    const room = roomAround(point, part, sight, accepts);
    if (!best || room > best.room) best = { point, room };
    if (room === 4) break;
  }
  return best!.point;
};

/** One point per kind of structure in view: on the side that shows more of it. Discs and skin need no name. @param extent is widened by what is seen */
export function sightParts({ body }: Figure, state: AppState, sight: Sight, extent: Extent): readonly Sighted[] {
  const accepts = solid(state);
  const most = new Map<string, { seen: readonly Seen[]; part: BodyPart }>();
  const met = (part: BodyPart) => (other: BodyPart): boolean => other === part || accepts(other);
  for (const part of body.parts) {
    const { kind, tissue } = part.asset.structure;
    if (tissue === 'skin' || tissue === 'disc' || isPutAway(state, part.id)) continue;
    const seen = pointsSeen(part, sight, met(part));
    for (const { x } of seen) {
      extent.low = Math.min(extent.low, x);
      extent.high = Math.max(extent.high, x);
    }
    if (seen.length > (most.get(kind)?.seen.length ?? 0)) most.set(kind, { seen, part });
  }
  return [...most].map(([key, { seen, part }]) => {
    const { x, y } = clearest(seen, part, sight, met(part));
    return { set: 'parts', key, x, y, rank: rankOf(part.asset.structure) };
  });
}

/** What a finger does not feel through. */
const RIGID: ReadonlySet<string> = new Set(['bone', 'disc']);

/** Landmarks that no bone, disc or solid skin hides, on each side; soft tissue over them does not matter, fingers feel through it. */
export function sightLandmarks({ body, bodies }: Figure, state: AppState, { camera, picker, isCut }: Sight): readonly Sighted[] {
  const hides = (part: BodyPart): boolean => RIGID.has(part.asset.structure.tissue) && solid(state)(part);
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
