import type { Transforms } from '../rig/transform';
import type { Influences } from './influences';

const moveRigid = (m: Transforms, o: number, p: Float32Array, n: Float32Array, j: number, outP: Float32Array, outN: Float32Array): void => {
  const x = p[j]!;
  const y = p[j + 1]!;
  const z = p[j + 2]!;
  const u = n[j]!;
  const v = n[j + 1]!;
  const w = n[j + 2]!;
  const a = m[o]!;
  const b = m[o + 1]!;
  const c = m[o + 2]!;
  const d = m[o + 4]!;
  const e = m[o + 5]!;
  const f = m[o + 6]!;
  const g = m[o + 8]!;
  const h = m[o + 9]!;
  const i = m[o + 10]!;
  outP[j] = a * x + d * y + g * z + m[o + 12]!;
  outP[j + 1] = b * x + e * y + h * z + m[o + 13]!;
  outP[j + 2] = c * x + f * y + i * z + m[o + 14]!;
  outN[j] = a * u + d * v + g * w;
  outN[j + 1] = b * u + e * v + h * w;
  outN[j + 2] = c * u + f * v + i * w;
};

/**
 * Dual-quaternion skinning (Kavan et al. 2008): between two bodies a vertex turns and shifts on a screw, so cross-sections do
 * not collapse as they do when matrices are averaged. A vertex on one body moves with its matrix exactly.
 * @param quaternions 8 per body, from `toDualQuaternions(bodies)`
 * @param positions,normals 3 per vertex, rest, mm
 */
export const skin = (
  bodies: Transforms,
  quaternions: Float64Array,
  influences: Influences,
  positions: Float32Array,
  normals: Float32Array,
  outPositions: Float32Array,
  outNormals: Float32Array,
): void => {
  const { count, body, weight } = influences;
  for (let i = 0, j = 0, k = 0; i < count.length; i += 1, j += 3, k += 4) {
    const bodiesHere = count[i]!;
    if (bodiesHere === 1) {
      moveRigid(bodies, body[k]! * 16, positions, normals, j, outPositions, outNormals);
      continue;
    }
    let qx = 0;
    let qy = 0;
    let qz = 0;
    let qw = 0;
    let ex = 0;
    let ey = 0;
    let ez = 0;
    let ew = 0;
    for (let s = k; s < k + bodiesHere; s += 1) {
      const share = weight[s]!;
      const q = body[s]! * 8;
      qx += share * quaternions[q]!;
      qy += share * quaternions[q + 1]!;
      qz += share * quaternions[q + 2]!;
      qw += share * quaternions[q + 3]!;
      ex += share * quaternions[q + 4]!;
      ey += share * quaternions[q + 5]!;
      ez += share * quaternions[q + 6]!;
      ew += share * quaternions[q + 7]!;
    }
    // The blend need not be of unit length: every product below is quadratic in it, so one division sets it right.
    const scale = 2 / (qx * qx + qy * qy + qz * qz + qw * qw);
    const x = positions[j]!;
    const y = positions[j + 1]!;
    const z = positions[j + 2]!;
    // v + s·q×(q×v + w·v), and the shift 2·(dual)·(conjugate), as one sum.
    let ax = qy * z - qz * y + qw * x;
    let ay = qz * x - qx * z + qw * y;
    let az = qx * y - qy * x + qw * z;
    outPositions[j] = x + scale * (qy * az - qz * ay + qw * ex - ew * qx + qy * ez - qz * ey);
    outPositions[j + 1] = y + scale * (qz * ax - qx * az + qw * ey - ew * qy + qz * ex - qx * ez);
    outPositions[j + 2] = z + scale * (qx * ay - qy * ax + qw * ez - ew * qz + qx * ey - qy * ex);
    const u = normals[j]!;
    const v = normals[j + 1]!;
    const w = normals[j + 2]!;
    ax = qy * w - qz * v + qw * u;
    ay = qz * u - qx * w + qw * v;
    az = qx * v - qy * u + qw * w;
    outNormals[j] = u + scale * (qy * az - qz * ay);
    outNormals[j + 1] = v + scale * (qz * ax - qx * az);
    outNormals[j + 2] = w + scale * (qx * ay - qy * ax);
  }
};
