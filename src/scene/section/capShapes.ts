import type { Cut } from './cutPlane';
import type { Segments } from './slice';

/** How far a face reaches beyond its outline, mm: no sample on the outline's outermost points may be left marked. */
const MARGIN = 2;
/** The two directions of a plane square to an axis, as places in a triple. */
const ALONG = { x: [1, 2], y: [2, 0], z: [0, 1] } as const;
const ROW = { x: 0, y: 1, z: 2 } as const;

/** One triangle per segment, all with the same third corner in the plane; nine numbers each, mm. */
export const fanOf = ({ values, length }: Segments): Float32Array => {
  const out = new Float32Array((length / 6) * 9);
  for (let s = 0, at = 0; s < length; s += 6, at += 9) {
    for (let c = 0; c < 3; c += 1) out[at + c] = values[c]!;
    for (let c = 0; c < 6; c += 1) out[at + 3 + c] = values[s + c]!;
  }
  return out;
};

/**
 * The rectangle in the plane of a cut that holds its whole outline: two triangles, mm. It is filled where the fan has marked, instead of
 * the fan itself, whose slivers have no depth to rely on.
 */
export function faceOf({ values, length }: Segments, { axis, at }: Pick<Cut, 'axis' | 'at'>): Float32Array {
  const [u, v] = ALONG[axis];
  let [u0, v0, u1, v1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let p = 0; p < length; p += 3) {
    u0 = Math.min(u0, values[p + u]!);
    u1 = Math.max(u1, values[p + u]!);
    v0 = Math.min(v0, values[p + v]!);
    v1 = Math.max(v1, values[p + v]!);
  }
  [u0, v0, u1, v1] = [u0 - MARGIN, v0 - MARGIN, u1 + MARGIN, v1 + MARGIN];
  const out = new Float32Array(18);
  [[u0, v0], [u1, v0], [u1, v1], [u0, v0], [u1, v1], [u0, v1]].forEach(([a, b], i) => {
    out[i * 3 + ROW[axis]] = at;
    out[i * 3 + u] = a!;
    out[i * 3 + v] = b!;
  });
  return out;
}
