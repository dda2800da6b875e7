import type { Transforms } from '../rig/transform';

/** Numbers per body: rotation (x, y, z, w), then the dual part (x, y, z, w). */
export const DUAL_QUATERNION = 8;

/**
 * Unit quaternion of the rotation in the column-major 4×4 at `o`, written at `q` (Shepperd's method, stable for every angle).
 */
const writeRotation = (m: Transforms, o: number, out: Float64Array, q: number): void => {
  const xx = m[o]!;
  const yy = m[o + 5]!;
  const zz = m[o + 10]!;
  const turnX = m[o + 6]! - m[o + 9]!;
  const turnY = m[o + 8]! - m[o + 2]!;
  const turnZ = m[o + 1]! - m[o + 4]!;
  const sumXY = m[o + 1]! + m[o + 4]!;
  const sumXZ = m[o + 2]! + m[o + 8]!;
  const sumYZ = m[o + 6]! + m[o + 9]!;
  let x = turnX;
  let y = turnY;
  let z = turnZ;
  let w = 1 + xx + yy + zz;
  if (xx + yy + zz <= 0) {
    if (xx > yy && xx > zz) [x, y, z, w] = [1 + xx - yy - zz, sumXY, sumXZ, turnX];
    else if (yy > zz) [x, y, z, w] = [sumXY, 1 + yy - xx - zz, sumYZ, turnY];
    else [x, y, z, w] = [sumXZ, sumYZ, 1 + zz - xx - yy, turnZ];
  }
  const scale = 1 / Math.hypot(x, y, z, w);
  out[q] = x * scale;
  out[q + 1] = y * scale;
  out[q + 2] = z * scale;
  out[q + 3] = w * scale;
};

/**
 * Rigid transforms → unit dual quaternions, all in the half-space of the first body (the pelvis), so that a blend takes the
 * short way round. Bodies must be turned by less than 180° against the pelvis.
 * @param bodies world ← rest, column-major 4×4 each, mm
 */
export const toDualQuaternions = (bodies: Transforms, out: Float64Array): void => {
  for (let i = 0, o = 0; o < bodies.length; i += DUAL_QUATERNION, o += 16) {
    writeRotation(bodies, o, out, i);
    if (out[i]! * out[0]! + out[i + 1]! * out[1]! + out[i + 2]! * out[2]! + out[i + 3]! * out[3]! < 0) {
      for (let k = i; k < i + 4; k += 1) out[k] = -out[k]!;
    }
    const x = out[i]!;
    const y = out[i + 1]!;
    const z = out[i + 2]!;
    const w = out[i + 3]!;
    const tx = bodies[o + 12]! / 2;
    const ty = bodies[o + 13]! / 2;
    const tz = bodies[o + 14]! / 2;
    out[i + 4] = tx * w + ty * z - tz * y;
    out[i + 5] = ty * w + tz * x - tx * z;
    out[i + 6] = tz * w + tx * y - ty * x;
    out[i + 7] = -(tx * x + ty * y + tz * z);
  }
};
