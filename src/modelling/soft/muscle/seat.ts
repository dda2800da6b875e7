import type { MutableVec3, ScalarField } from '../../implicit/field';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { ramp } from '../skin/shapes';

/** A footprint and the bone that it is on. */
export interface Grip {
  readonly bone: ScalarField;
  /** Distance from the footprint, mm. */
  readonly distance: (x: number, y: number, z: number) => number;
}

/** How near a muscle comes to its bone at every footprint, mm. The bone's triangles lie a little deeper than its smooth solid. */
export const SEAT = 0.2;
/** Distance from the footprint up to which a vertex is drawn along, and over which that fades, mm. */
const FOOT_FADE = [3, 9] as const;
/** A vertex counts as at the footprint within this distance, mm. */
const AT_FOOTPRINT = 6;
/** Vertices up to this much further from the bone than the nearest one come along, mm. */
const DEPTH = 1.5;

/**
 * Draws a muscle onto the bone at footprints that it does not quite reach. Where it ends thin, the rounding of its rim keeps its
 * face a little further off than elsewhere (by up to 0.3 mm at insertions on the femur); there its face is moved down as a whole,
 * so that the nearest vertex lies `SEAT` from the bone and none nearer.
 */
export const seat = (mesh: TriangleMesh, grips: readonly Grip[]): TriangleMesh => {
  const p = mesh.positions.slice();
  for (const grip of grips) seatAt(p, grip);
  return { positions: p, indices: mesh.indices };
};

const seatAt = (p: Float64Array, { bone, distance }: Grip): void => {
  const near: { v: number; off: number; height: number }[] = [];
  for (let v = 0; v < p.length; v += 3) {
    const off = inBox(bone, p, v) ? distance(p[v]!, p[v + 1]!, p[v + 2]!) : Infinity;
    if (off < FOOT_FADE[1]) near.push({ v, off, height: bone.value(p[v]!, p[v + 1]!, p[v + 2]!) });
  }
  const nearest = near.filter(({ off }) => off < AT_FOOTPRINT).reduce((least, { height }) => Math.min(least, height), Infinity);
  if (nearest <= SEAT || nearest === Infinity) return;
  const share = ({ off, height }: { off: number; height: number }): number => (1 - ramp(off, ...FOOT_FADE)) * (1 - ramp(height, nearest, nearest + DEPTH));
  // The nearest vertex may lie in the border where the shares fade: it comes all the way down all the same.
  const most = Math.max(...near.filter(({ off, height }) => off < AT_FOOTPRINT && height === nearest).map(share));
  const g: MutableVec3 = [0, 0, 0];
  for (const vertex of near) {
    const by = Math.min(((nearest - SEAT) * share(vertex)) / most, vertex.height - SEAT);
    if (!(by > 0)) continue;
    const { v } = vertex;
    bone.gradient(p[v]!, p[v + 1]!, p[v + 2]!, g);
    const length = Math.hypot(...g) || 1;
    for (let k = 0; k < 3; k++) p[v + k] = p[v + k]! - (by * g[k]!) / length;
  }
};

const inBox = ({ bounds: { min, max } }: ScalarField, p: Float64Array, v: number): boolean =>
  [0, 1, 2].every((k) => p[v + k]! > min[k]! - 2 && p[v + k]! < max[k]! + 2);
