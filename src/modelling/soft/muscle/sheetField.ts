import type { MuscleSheet } from '@/anatomy/tables/muscleTable';
import type { Vec3 } from '@/anatomy/units';
import type { Bounds, MutableVec3, ScalarField } from '../../implicit/field';
import { boundsOf, byDifferences } from '../../implicit/field';
import type { HermiteSite } from '../../implicit/hrbf';
import { fitHermite } from '../../implicit/hrbf';
import { ramp, smoothMax } from '../skin/shapes';
import type { Crest } from '../remesh/remesh';
import type { AtPoint } from './wall';
import { intoFlesh, toOutline } from './wall';

/** Rounding of a sheet's edge as a share of its thickness. */
const EDGE_ROUNDING = 0.9;
/** Half the way over which flesh thins out into its aponeurosis, mm. */
const THINS_OUT = 12;
const H = 0.05;

/** A point belongs to the edge within these: further in than its line, and off the middle surface as a share of the thickness; mm. */
const NEAR_EDGE = { inside: 1.8, off: 0.6, more: 1 };
const STEPS = 3;

/** A flat muscle's solid. */
export interface SheetField extends ScalarField {
  /** Distance to its edge, mm, for the size of triangles. */
  edge(x: number, y: number, z: number): number;
  /** The place on its edge, on the middle surface, for a point near to it; `null` elsewhere. */
  readonly crest: Crest;
  /** Unit normal of its outer face. */
  outward(x: number, y: number, z: number): Vec3;
  /** Distance from its middle surface, mm, above 0 towards the outer face. */
  side(x: number, y: number, z: number): number;
  /** Half its thickness, mm. */
  half(x: number, y: number, z: number): number;
}

/**
 * A flat muscle as an implicit solid: the sites lie on its middle surface, which is given half the thickness on both sides and is
 * cut along its outline. The outline is taken round an upright axis, so that it may follow a wall that bends right round the body.
 */
export const sheetField = (sites: readonly HermiteSite[], sheet: MuscleSheet): SheetField => {
  const middle = fitHermite(sites);
  const edge = toOutline(sheet);
  const thickness = thicknessOf(sheet);
  const value = (x: number, y: number, z: number): number => {
    const thick = thickness(x, y, z);
    return smoothMax(Math.abs(middle.value(x, y, z)) - thick / 2, edge(x, y, z), EDGE_ROUNDING * thick);
  };
  const bounds: Bounds = boundsOf([...sites.map(({ p }) => p), ...sheet.outline], sheet.thicknessMm);
  return {
    bounds,
    value,
    edge: (x, y, z) => Math.abs(edge(x, y, z)),
    side: (x, y, z) => middle.value(x, y, z),
    half: (x, y, z) => thickness(x, y, z) / 2,
    crest: (x, y, z) => {
      if (edge(x, y, z) < -NEAR_EDGE.inside || Math.abs(middle.value(x, y, z)) > NEAR_EDGE.off * thickness(x, y, z) + NEAR_EDGE.more) return null;
      const p: MutableVec3 = [x, y, z];
      for (let i = 0; i < STEPS; i++) {
        stepTo(edge, p);
        stepTo((...q) => middle.value(...q), p);
      }
      return p;
    },
    outward: (x, y, z) => {
      const n: MutableVec3 = [0, 0, 0];
      middle.gradient(x, y, z, n);
      const length = Math.hypot(...n) || 1;
      return [n[0] / length, n[1] / length, n[2] / length];
    },
    gradient: byDifferences(value, H),
  };
};

/** One Newton step to where a function is nought. */
const stepTo = (f: AtPoint, p: MutableVec3): void => {
  const here = f(...p);
  const slope: MutableVec3 = [0, 0, 0];
  byDifferences(f, H)(...p, slope);
  const square = slope.reduce((sum, c) => sum + c * c, 0) || 1;
  for (let k = 0; k < 3; k++) p[k]! -= (here * slope[k]!) / square;
};

const thicknessOf = (sheet: MuscleSheet): AtPoint => {
  const { thicknessMm, aponeurosis } = sheet;
  const flesh = intoFlesh(sheet);
  if (!aponeurosis || !flesh) return () => thicknessMm;
  return (x, y, z) => aponeurosis.thicknessMm + (thicknessMm - aponeurosis.thicknessMm) * ramp(flesh(x, y, z), -THINS_OUT, THINS_OUT);
};
