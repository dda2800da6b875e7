import type { Bounds, MutableVec3, ScalarField } from './field';
import { grow, unite } from './field';

/**
 * The solid `a` without the solid `b`: max(a, clearance − b). `clearance` mm is left between the two surfaces. Outside the box
 * of `b` it is not asked, which leaves the surface as it is and saves most of its cost.
 */
export const subtract = (a: ScalarField, b: ScalarField, clearance = 0): ScalarField => {
  const near = grow(b.bounds, clearance + 1);
  const cut = (x: number, y: number, z: number): number => (inBox(near, x, y, z) ? clearance - b.value(x, y, z) : -Infinity);
  return {
    bounds: a.bounds,
    value: (x, y, z) => Math.max(a.value(x, y, z), cut(x, y, z)),
    gradient: (x, y, z, out) => {
      if (!inBox(near, x, y, z) || a.value(x, y, z) >= cut(x, y, z)) return a.gradient(x, y, z, out);
      b.gradient(x, y, z, out);
      for (let k = 0; k < 3; k++) out[k] = -out[k]!;
    },
  };
};

const inBox = ({ min, max }: Bounds, x: number, y: number, z: number): boolean =>
  x >= min[0] && x <= max[0] && y >= min[1] && y <= max[1] && z >= min[2] && z <= max[2];

/** The union of solids: the smallest of their values. Throws on an empty list. */
export const union = (fields: readonly ScalarField[]): ScalarField => {
  const [first, ...rest] = fields;
  if (!first) throw new Error('union of no fields');
  const nearest = (x: number, y: number, z: number): ScalarField => {
    let best = first;
    let least = first.value(x, y, z);
    for (const f of rest) {
      const v = f.value(x, y, z);
      if (v < least) {
        least = v;
        best = f;
      }
    }
    return best;
  };
  return {
    bounds: rest.reduce<Bounds>((box, f) => unite(box, f.bounds), first.bounds),
    value: (x, y, z) => {
      let least = first.value(x, y, z);
      for (const f of rest) least = Math.min(least, f.value(x, y, z));
      return least;
    },
    gradient: (x, y, z, out) => nearest(x, y, z).gradient(x, y, z, out),
  };
};

/** The mirror image of a solid in the midsagittal plane (x → −x). */
export const mirrored = (f: ScalarField): ScalarField => ({
  bounds: { min: [-f.bounds.max[0], f.bounds.min[1], f.bounds.min[2]], max: [-f.bounds.min[0], f.bounds.max[1], f.bounds.max[2]] },
  value: (x, y, z) => f.value(-x, y, z),
  gradient: (x, y, z, out: MutableVec3) => {
    f.gradient(-x, y, z, out);
    out[0] = -out[0];
  },
});
