import type { Vec3 } from '@/anatomy/units';

/** An axis-aligned box in the anatomical frame, mm. */
export interface Bounds {
  readonly min: Vec3;
  readonly max: Vec3;
}

/** A vector that is written to: gradients are returned through one so that sampling does not allocate. */
export type MutableVec3 = [number, number, number];

/**
 * An implicit solid in the anatomical frame: `value` is negative inside, zero on the surface, positive outside and, near the
 * surface, about the signed distance in mm. All coordinates are mm.
 */
export interface ScalarField {
  /** f(x, y, z), mm. */
  value(x: number, y: number, z: number): number;
  /** ∇f at (x, y, z), written to `out`; dimensionless, about unit length near the surface, pointing outward. */
  gradient(x: number, y: number, z: number, out: MutableVec3): void;
  /** A box that contains the whole surface, mm. */
  readonly bounds: Bounds;
}

/** The gradient of a field that has only values, by central differences. @param h half their step, mm */
export const byDifferences = (value: ScalarField['value'], h: number): ScalarField['gradient'] => (x, y, z, out) => {
  out[0] = (value(x + h, y, z) - value(x - h, y, z)) / (2 * h);
  out[1] = (value(x, y + h, z) - value(x, y - h, z)) / (2 * h);
  out[2] = (value(x, y, z + h) - value(x, y, z - h)) / (2 * h);
};

/** The box around points, grown by `margin` mm on every side. Throws on an empty list. */
export const boundsOf = (points: Iterable<Vec3>, margin = 0): Bounds => {
  const min: MutableVec3 = [Infinity, Infinity, Infinity];
  const max: MutableVec3 = [-Infinity, -Infinity, -Infinity];
  for (const p of points) {
    for (let k = 0; k < 3; k++) {
      min[k] = Math.min(min[k]!, p[k]! - margin);
      max[k] = Math.max(max[k]!, p[k]! + margin);
    }
  }
  if (min[0] > max[0]) throw new Error('bounds of an empty set of points');
  return { min, max };
};

/** The same box, grown by `margin` mm on every side. */
export const grow = ({ min, max }: Bounds, margin: number): Bounds => ({
  min: [min[0] - margin, min[1] - margin, min[2] - margin],
  max: [max[0] + margin, max[1] + margin, max[2] + margin],
});

/** The smallest box that holds both. */
export const unite = (a: Bounds, b: Bounds): Bounds => ({
  min: [Math.min(a.min[0], b.min[0]), Math.min(a.min[1], b.min[1]), Math.min(a.min[2], b.min[2])],
  max: [Math.max(a.max[0], b.max[0]), Math.max(a.max[1], b.max[1]), Math.max(a.max[2], b.max[2])],
});
