import type { BodyId } from '@/anatomy/bodies';
import type { Footprint } from '@/anatomy/tables/muscleTable';
import type { Side } from '@/anatomy/sides';
import { distanceToFootprint } from './footprint';

/** Share of each body that moves a point; they add up to 1. */
export type BodyShares = ReadonlyMap<BodyId, number>;

/** Within this distance of a footprint a point belongs wholly to its body, mm. */
const HELD = 3;
/** Most bodies per vertex in the asset. */
const MOST = 4;

/**
 * How bodies share the motion of a muscle's points: inverse squares of the distances to the footprints on each body, so that a
 * point at a footprint moves with its bone and points between change over smoothly. The fifth body and beyond fade out.
 *
 * @param side of the muscle: a footprint on `femur` belongs to the femur of that side. Points are given on the left.
 */
export const attachmentShares = (footprints: readonly Footprint[], side: Side): ((x: number, y: number, z: number) => BodyShares) => {
  const bodies = new Map<BodyId, ((x: number, y: number, z: number) => number)[]>();
  for (const f of footprints) {
    const body: BodyId = f.body === 'femur' ? `femur_${side}` : f.body;
    bodies.set(body, [...(bodies.get(body) ?? []), distanceToFootprint(f.polygon)]);
  }
  return (x, y, z) => {
    const near = [...bodies].map(([body, parts]) => [body, Math.max(Math.min(...parts.map((d) => d(x, y, z))) - HELD, 0)] as const);
    const held = near.find(([, d]) => d === 0);
    if (held) return new Map([[held[0], 1]]);
    return strongest(new Map(near.map(([body, d]) => [body, 1 / (d * d)])));
  };
};

/** The strongest four shares, less what the fifth has so that nothing jumps where they change places, adding up to 1. */
export const strongest = (shares: BodyShares): BodyShares => {
  const total = [...shares.values()].reduce((a, b) => a + b, 0);
  const sorted = [...shares].map(([body, s]) => [body, s / total] as const).sort((a, b) => b[1] - a[1]);
  const fifth = sorted[MOST]?.[1] ?? 0;
  const kept = sorted.slice(0, MOST).map(([body, s]) => [body, s - fifth] as const).filter(([, s]) => s > 1e-6);
  const sum = kept.reduce((a, [, s]) => a + s, 0);
  return new Map(kept.map(([body, s]) => [body, s / sum]));
};
