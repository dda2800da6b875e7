import type { RadialLevel } from '@/anatomy/tables/skinTable';
import { cubicThrough } from './cubicThrough';

/** A field in mm, negative inside, without bounds: the building block of the skin. */
export type Shape = (x: number, y: number, z: number) => number;

/** Height between the rows of the resampled table, mm. */
const ROW = 8;

/**
 * A body part as a stack of radial levels: f = (r − R(y, θ)) / slope. Levels are joined by cubic splines, then read through a
 * cubic B-spline in height and angle, so that the surface has continuous curvature and shows no rings. Beyond an end that is open the
 * last section goes on; at a closed end the part is cut flat, and other parts must cover the cut.
 *
 * @param levels ascending in y, all with the same number of angles.
 * @param open which ends go on without limit.
 * @throws when there are fewer than four levels or they do not ascend.
 */
export const radialTube = (levels: readonly RadialLevel[], open: { readonly top?: boolean; readonly bottom?: boolean } = {}): Shape => {
  const angles = levels[0]?.radiusMm.length ?? 0;
  if (levels.length < 4 || angles < 8) throw new Error('a tube needs four levels and eight angles');
  const heights = levels.map((l) => l.y);
  const first = heights[0]!, last = heights[heights.length - 1]!;
  const rows = Math.ceil((last - first) / ROW) + 1;
  const width = angles + 2;
  const table = new Float64Array(rows * width);
  const column = (k: number, read: (l: RadialLevel) => number): void => {
    const curve = cubicThrough(heights, levels.map(read));
    for (let r = 0; r < rows; r++) table[r * width + k] = curve(Math.min(first + r * ROW, last));
  };
  for (let a = 0; a < angles; a++) column(a, (l) => l.radiusMm[a]!);
  column(angles, (l) => l.centre[0]);
  column(angles + 1, (l) => l.centre[1]);
  const part = reader(table, rows, width, first, last);
  return (x, y, z) => Math.max(part(x, y, z), open.top ? -Infinity : y - last, open.bottom ? -Infinity : first - y);
};

const reader = (table: Float64Array, rows: number, width: number, first: number, last: number): Shape => {
  const angles = width - 2;
  const wy = new Float64Array(4), wa = new Float64Array(4), row = new Int32Array(4);
  return (x, y, z) => {
    const inside = Math.min(Math.max(y, first), last);
    const s = (inside - first) / ROW;
    const base = Math.min(Math.floor(s), rows - 2);
    bsplineWeights(s - base, wy);
    let cx = 0, cz = 0;
    for (let i = 0; i < 4; i++) {
      row[i] = Math.min(Math.max(base - 1 + i, 0), rows - 1) * width;
      cx += wy[i]! * table[row[i]! + angles]!;
      cz += wy[i]! * table[row[i]! + angles + 1]!;
    }
    const dx = x - cx, dz = z - cz;
    const r = Math.hypot(dx, dz);
    const turn = ((Math.atan2(dx, dz) / (2 * Math.PI)) * angles + angles) % angles;
    const step = Math.floor(turn);
    bsplineWeights(turn - step, wa);
    let radius = 0;
    for (let i = 0; i < 4; i++) {
      let around = 0;
      for (let j = 0; j < 4; j++) around += wa[j]! * table[row[i]! + ((step - 1 + j + angles) % angles)]!;
      radius += wy[i]! * around;
    }
    return r - radius;
  };
};

/** Weights of four neighbouring knots of a uniform cubic B-spline at t in 0…1 between the middle two. */
const bsplineWeights = (t: number, w: Float64Array): void => {
  const u = 1 - t;
  w[0] = (u * u * u) / 6;
  w[1] = (3 * t * t * t - 6 * t * t + 4) / 6;
  w[2] = (3 * u * u * u - 6 * u * u + 4) / 6;
  w[3] = (t * t * t) / 6;
};
