import type { Side } from '@/anatomy/sides';
import type { MuscleTable } from '@/anatomy/tables/muscleTable';
import type { Vec3 } from '@/anatomy/units';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { mirrorShares, packShares, type SkinWeights } from '../attributes';
import { ramp } from '../skin/shapes';
import { fibreField } from './fibres';
import { distanceToFootprint } from './footprint';
import type { MuscleRecipe } from './recipes';
import type { BodyShares } from './weights';
import { attachmentShares, chainShares } from './weights';

/** What a muscle's vertices carry besides place and normal; `n` vertices. */
export interface MuscleAttributes {
  /** 4n: unit direction of the fibres, origin → insertion, and the fraction along them, 0 … 1. */
  readonly fibre: Float32Array;
  /** n: 0 muscle … 1 tendon. */
  readonly tendon: Float32Array;
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
  const shares = sharesOf(table);
  const at = (v: number): Vec3 => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
  const fibre = new Float32Array(n * 4);
  const tendon = new Float32Array(n);
  const pale = tendonNear(recipe, table);
  for (let v = 0; v < n; v++) {
    const { direction, fraction } = fibres(...at(v));
    fibre.set([sign * direction[0], direction[1], direction[2], fraction], v * 4);
    tendon[v] = pale(...at(v));
  }
  const weights = packShares(n, (v) => (side === 'L' ? shares(...at(v)) : mirrorShares(shares(...at(v)))));
  return { fibre, tendon, weights };
};

/** A muscle on three bodies or more follows the spine between its first footprint and its insertion on the thorax. */
const sharesOf = ({ footprints }: MuscleTable): ((x: number, y: number, z: number) => BodyShares) => {
  const [first, ...rest] = footprints;
  const last = rest.find((f) => f.body === 'thorax');
  return first && last ? chainShares([first, last], rest.filter((f) => f !== last), 'L') : attachmentShares(footprints, 'L');
};

/** Tendon by the distance to the nearest origin and the nearest insertion. */
const tendonNear = ({ tendon }: MuscleRecipe, { footprints }: MuscleTable): ((x: number, y: number, z: number) => number) => {
  const ends = footprints.map((f) => ({ distance: distanceToFootprint(f.polygon), reach: tendon[f.role] }));
  return (x, y, z) => ends.reduce((most, { distance, reach }) => Math.max(most, 1 - ramp(distance(x, y, z), reach * 0.25, reach)), 0);
};
