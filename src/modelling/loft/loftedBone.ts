import type { LoftedBone, LoftTable } from '@/anatomy/tables/loftTable';
import { byDifferences, unite, type Bounds, type ScalarField } from '../implicit/field';
import { fitHermite } from '../implicit/hrbf';
import { smoothMin } from '../soft/skin/shapes';
import { loftSites } from './loftSites';

/** Half the step of the gradient where lofts run into each other, mm. */
const H = 0.02;

/** The solid of one bone: its lofts, run into each other. */
export const loftedBoneField = ({ lofts, filletMm }: LoftedBone, table: Pick<LoftTable, 'axes' | 'up'>): ScalarField => {
  const parts = lofts.map((loft) => fitHermite(loftSites(loft, table)));
  const [first, ...rest] = parts;
  if (!first) throw new Error('a bone without lofts');
  return rest.length === 0 ? first : filleted(first, rest, filletMm);
};

const filleted = (first: ScalarField, rest: readonly ScalarField[], fillet: number): ScalarField => {
  const value = (x: number, y: number, z: number): number => rest.reduce((f, part) => smoothMin(f, part.value(x, y, z), fillet), first.value(x, y, z));
  return {
    bounds: rest.reduce<Bounds>((box, part) => unite(box, part.bounds), first.bounds),
    value,
    gradient: byDifferences(value, H),
  };
};
