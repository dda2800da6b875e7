import type { Side } from '@/anatomy/sides';
import type { Footprint, MuscleTable } from '@/anatomy/tables/muscleTable';
import type { Vec3 } from '@/anatomy/units';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { mirrorShares, packShares, type SkinWeights } from '../attributes';
import { ramp } from '../skin/shapes';
import { fibreField } from './fibres';
import { distanceToFootprint } from './footprint';
import { partShares } from './parts';
import type { MuscleRecipe } from './recipes';
import { intoFlesh, upTheWall } from './wall';
import { wallShares } from './wallWeights';
import { attachmentShares, chainShares, fractionBetween } from './weights';

/** What a muscle's vertices carry besides place and normal; `n` vertices. */
export interface MuscleAttributes {
  /** 4n: unit direction of the fibres, origin → insertion, and the fraction along them, 0 … 1. */
  readonly fibre: Float32Array;
  /** n: 0 muscle … 1 tendon. */
  readonly tendon: Float32Array;
  /** 2n: shares of its first and second part, the second 0 where there are but two; absent where it has none. */
  readonly parts?: Float32Array;
  readonly weights: SkinWeights;
}

/**
 * Fibres, tendon and weights at the vertices of a left muscle, or of its mirror image on the right.
 * @param left the mesh of the left muscle; its vertex order is that of the right one too.
 */
export const muscleAttributes = (recipe: MuscleRecipe, table: MuscleTable, left: TriangleMesh, side: Side): MuscleAttributes => {
  const p = left.positions;
  const n = p.length / 3;
  const sign = side === 'L' ? 1 : -1;
  const fibres = fibreField(table.fibres);
  const chain = spinalEnds(table);
  const wall = table.sheet?.ends && upTheWall(table.sheet.axis, table.sheet.ends);
  const shares = wall ? wallShares(wall, table.footprints) : chain ? chainShares(chain, table.footprints.filter((f) => !chain.includes(f)), 'L') : attachmentShares(table.footprints, 'L', recipe.changeOver);
  const along = wall ?? (chain && fractionBetween(chain));
  const at = (v: number): Vec3 => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
  const fibre = new Float32Array(n * 4);
  const tendon = new Float32Array(n);
  const pale = tendonNear(recipe, table);
  const sharesOfParts = partShares(table);
  const parts = sharesOfParts ? new Float32Array(n * 2) : undefined;
  for (let v = 0; v < n; v++) {
    const { direction, fraction } = fibres(...at(v));
    fibre.set([sign * direction[0], direction[1], direction[2], along ? along(...at(v)) : fraction], v * 4);
    tendon[v] = pale(...at(v));
    if (sharesOfParts) parts!.set(packParts(sharesOfParts(...at(v))), v * 2);
  }
  const weights = packShares(n, (v) => (side === 'L' ? shares(...at(v)) : mirrorShares(shares(...at(v)))));
  return { fibre, tendon, weights, ...(parts ? { parts } : {}) };
};

/** The last part has what remains of 1. */
const packParts = (shares: readonly number[]): readonly [number, number] => [shares[0]!, shares.length > 2 ? shares[1]! : 0];

/**
 * The two ends of a muscle that runs beside the spine: its first footprint, and its last one on the chest or else its first one on the lowest ribs. Its slips
 * to the levels between differ in length, so the fraction along it is taken between these ends and not along single slips.
 */
const spinalEnds = ({ footprints }: MuscleTable): readonly [Footprint, Footprint] | null => {
  const first = footprints[0];
  const last = footprints.findLast((f) => f.body === 'thorax') ?? footprints.find((f) => f.body === 'T12');
  return first && last && first !== last ? [first, last] : null;
};

/** Half the width of the border where flesh goes over into its aponeurosis, mm. */
const BORDER = 9;
/** A patch is flat and the tendon curved: a vertex lies on it within this distance, mm. */
const ON_PATCH = 4;

/** Tendon by the distance to the nearest origin and the nearest insertion; where there is an aponeurosis, that too. */
const tendonNear = ({ tendon }: MuscleRecipe, { footprints, sheet, aponeurosis }: MuscleTable): ((x: number, y: number, z: number) => number) => {
  const ends = footprints.map((f) => ({ distance: distanceToFootprint(f.polygon), reach: tendon[f.role] }));
  const flesh = sheet && intoFlesh(sheet);
  const patch = aponeurosis && distanceToFootprint(aponeurosis.patch);
  const flat = (x: number, y: number, z: number): number => (flesh ? 1 - ramp(flesh(x, y, z), -BORDER, BORDER) : patch ? 1 - ramp(patch(x, y, z), ON_PATCH, ON_PATCH + aponeurosis.fadeMm) : 0);
  return (x, y, z) => ends.reduce((most, { distance, reach }) => Math.max(most, 1 - ramp(distance(x, y, z), reach * 0.25, reach)), flat(x, y, z));
};
