import type { BodyId } from '@/anatomy/bodies';
import type { Footprint } from '@/anatomy/tables/muscleTable';
import type { Side } from '@/anatomy/sides';
import { ramp } from '../skin/shapes';
import { distanceToFootprint } from './footprint';

/** Share of each body that moves a point; they add up to 1. */
export type BodyShares = ReadonlyMap<BodyId, number>;

/** Within this distance of a footprint a point belongs wholly to its body, mm. */
const HELD = 3;
/** Most bodies per vertex in the asset. */
const MOST = 4;

/**
 * How bodies share the motion of a muscle's points: by a power of the distances to the footprints on each body, so that a
 * point at a footprint moves with its bone and points between change over smoothly. The fifth body and beyond fade out.
 *
 * @param power of the distance; 2 where nothing is said. The less, the more evenly the change is spread from end to end: `MuscleRecipe.changeOver`.
 * @param side of the muscle: a footprint on `femur` belongs to the femur of that side. Points are given on the left.
 */
export const attachmentShares = (footprints: readonly Footprint[], side: Side, power = 2): ((x: number, y: number, z: number) => BodyShares) => {
  const bodies = new Map<BodyId, ((x: number, y: number, z: number) => number)[]>();
  for (const f of footprints) {
    const body: BodyId = f.body === 'femur' ? `femur_${side}` : f.body;
    bodies.set(body, [...(bodies.get(body) ?? []), distanceToFootprint(f.polygon)]);
  }
  return (x, y, z) => {
    const near = [...bodies].map(([body, parts]) => [body, Math.max(Math.min(...parts.map((d) => d(x, y, z))) - HELD, 0)] as const);
    const held = near.find(([, d]) => d === 0);
    if (held) return new Map([[held[0], 1]]);
    return strongest(new Map(near.map(([body, d]) => [body, 1 / d ** power])));
  };
};

/** Half the window over which the change from level to level is evened out, as a fraction of the muscle's length as far as T12: above, nothing bends. */
const EVEN = 0.16;
const EVEN_STEPS = 8;
/** A muscle's slip to a level moves wholly with it up to HELD and not specially beyond this distance, mm. */
const SLIP = 13;

/**
 * Shares for a muscle that runs beside the spine and holds on at every level: by the fraction of the way between its two ends,
 * evened out over neighbouring levels, so that it bends as the spine does instead of rippling; close to a level's own
 * attachment, that level.
 *
 * @param ends footprints of the two ends, each on one body. @param between footprints on the levels between.
 */
export const chainShares = (ends: readonly [Footprint, Footprint], between: readonly Footprint[], side: Side): ((x: number, y: number, z: number) => BodyShares) => {
  const bodyOf = (f: Footprint): BodyId => (f.body === 'femur' ? `femur_${side}` : f.body);
  const fraction = fractionBetween(ends);
  const slips = between.map((f) => ({ body: bodyOf(f), at: fraction(...f.polygon[0]!), distance: distanceToFootprint(f.polygon) }));
  const spine = bodyOf(ends[1]) === 'thorax' ? Math.max(...slips.map(({ body, at }) => (body === 'T12' ? at : 0))) : 1;
  const knots = [{ at: 0, body: bodyOf(ends[0]) }, ...[...slips].sort((a, b) => a.at - b.at), { at: 1, body: bodyOf(ends[1]) }];
  return (x, y, z) => {
    const shares = new Map<BodyId, number>();
    const t = fraction(x, y, z);
    const window = Math.min(EVEN * spine, t, 1 - t);
    for (let i = 0; i <= EVEN_STEPS; i++) addLinear(shares, knots, t + window * ((2 * i) / EVEN_STEPS - 1));
    for (const { body, distance } of slips) {
      const hold = 1 - ramp(distance(x, y, z), HELD, SLIP);
      if (hold === 0) continue;
      for (const [id, s] of shares) shares.set(id, s * (1 - hold));
      shares.set(body, (shares.get(body) ?? 0) + hold * (EVEN_STEPS + 1));
    }
    return strongest(shares);
  };
};

/** How far a point is on the way from one footprint to another, 0 … 1, by its distances from both. */
export const fractionBetween = (ends: readonly [Footprint, Footprint]): ((x: number, y: number, z: number) => number) => {
  const [first, last] = [distanceToFootprint(ends[0].polygon), distanceToFootprint(ends[1].polygon)];
  return (x, y, z) => {
    const from = Math.max(first(x, y, z) - HELD, 0), to = Math.max(last(x, y, z) - HELD, 0);
    return from / (from + to || 1);
  };
};

interface Knot {
  readonly at: number;
  readonly body: BodyId;
}

/** Adds the two bodies between whose knots t lies, straight. */
const addLinear = (shares: Map<BodyId, number>, knots: readonly Knot[], t: number): void => {
  const i = Math.max(knots.findIndex((k) => k.at >= t - 1e-9), 1);
  const below = knots[i - 1]!, above = knots[i]!;
  const share = Math.min(Math.max((t - below.at) / (above.at - below.at || 1), 0), 1);
  shares.set(below.body, (shares.get(below.body) ?? 0) + 1 - share);
  shares.set(above.body, (shares.get(above.body) ?? 0) + share);
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
