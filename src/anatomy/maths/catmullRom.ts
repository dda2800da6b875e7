/**
 * Catmull–Rom (1974): the smooth curve that passes through its points. On the span from `b` to `c`, with `a` before and `d` after, its value at
 * share t, 0 … 1, of the way. One coordinate at a time, in the unit of the points.
 */
export const catmullRom = (a: number, b: number, c: number, d: number, t: number): number =>
  b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));

/** Its slope there, per span. */
export const catmullRomSlope = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (c - a + t * (2 * (2 * a - 5 * b + 4 * c - d) + 3 * t * (3 * (b - c) + d - a)));
