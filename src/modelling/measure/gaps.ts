import type { FormId } from '@/anatomy/form/forms';
import { formWarp } from '@/anatomy/form/warp';
import type { Footprint } from '@/anatomy/tables/muscleTable';
import type { Vec3 } from '@/anatomy/units';
import { distanceToFootprint } from '../soft/muscle/footprint';
import type { MeshDistance } from './meshDepth';

/** A surface as drawn: points of it (`samplesOf`) and the distance from it. */
export interface Sampled {
  readonly samples: readonly Vec3[];
  readonly distance: MeshDistance;
}

/** A point counts as at a footprint within this distance, mm. */
export const AT_FOOTPRINT = 6;
/** Nothing is looked for further from a surface, mm. */
export const FAR = 30;

/** A footprint as it lies on a form of the pelvis: the distance from it, mm. */
export const footOn = (form: FormId, polygon: readonly Vec3[]): { readonly polygon: readonly Vec3[]; readonly distance: (x: number, y: number, z: number) => number } => {
  const moved = form === 'mean' ? [...polygon] : polygon.map((p) => {
    const out = new Float64Array(3);
    formWarp(form).point(p, out);
    return [out[0]!, out[1]!, out[2]!] as const;
  });
  return { polygon: moved, distance: distanceToFootprint(moved) };
};

/**
 * How far a muscle stays off its bone at each of its footprints on bones, mm, by the triangles of both; 0 where they touch.
 * @param boneOf surface of a bone by kind, on the same form; none for what is not drawn.
 */
export const footprintGaps = (muscle: Sampled, boneOf: (kind: string) => Sampled | undefined, footprints: readonly Footprint[], form: FormId): number[] =>
  footprints.flatMap(({ on, polygon }) => {
    const bone = boneOf(on);
    if (!bone) return [];
    const foot = footOn(form, polygon);
    const low = [0, 1, 2].map((k) => Math.min(...foot.polygon.map((p) => p[k]!)) - AT_FOOTPRINT);
    const high = [0, 1, 2].map((k) => Math.max(...foot.polygon.map((p) => p[k]!)) + AT_FOOTPRINT);
    const isAt = (p: Vec3): boolean => p.every((c, k) => c > low[k]! && c < high[k]!) && foot.distance(...p) < AT_FOOTPRINT;
    const between = (from: Sampled, to: Sampled): number => from.samples.filter(isAt).reduce((least, p) => Math.min(least, to.distance(p, FAR)), Infinity);
    return [Math.max(0, Math.min(between(muscle, bone), between(bone, muscle)))];
  });
