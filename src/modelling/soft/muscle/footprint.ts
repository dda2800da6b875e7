import type { Vec3 } from '@/anatomy/units';

type Triangle = readonly [Vec3, Vec3, Vec3];

/** Distance (mm) from a point to a footprint: to the fan of triangles around its centre, or to its line or point. */
export const distanceToFootprint = (polygon: readonly Vec3[]): ((x: number, y: number, z: number) => number) => {
  const centre = [0, 1, 2].map((k) => polygon.reduce((sum, p) => sum + p[k]!, 0) / polygon.length) as unknown as Vec3;
  const fan: Triangle[] = polygon.map((p, i) => [centre, p, polygon[(i + 1) % polygon.length]!]);
  return (x, y, z) => Math.sqrt(fan.reduce((least, t) => Math.min(least, squaredDistance(t, x, y, z)), Infinity));
};

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** Squared distance to a triangle by the region of its plane in which the point projects (Ericson 2005, §5.1.5). */
const squaredDistance = ([a, b, c]: Triangle, x: number, y: number, z: number): number => {
  const p: Vec3 = [x, y, z];
  const ab = minus(b, a), ac = minus(c, a), ap = minus(p, a);
  const d1 = dot(ab, ap), d2 = dot(ac, ap);
  const to = (u: number, v: number): number => {
    let sum = 0;
    for (let k = 0; k < 3; k++) sum += (ap[k]! - u * ab[k]! - v * ac[k]!) ** 2;
    return sum;
  };
  if (d1 <= 0 && d2 <= 0) return to(0, 0);
  const bp = minus(p, b), d3 = dot(ab, bp), d4 = dot(ac, bp);
  if (d3 >= 0 && d4 <= d3) return to(1, 0);
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return to(d1 / (d1 - d3 || 1), 0);
  const cp = minus(p, c), d5 = dot(ab, cp), d6 = dot(ac, cp);
  if (d6 >= 0 && d5 <= d6) return to(0, 1);
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return to(0, d2 / (d2 - d6 || 1));
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + d5 - d6 || 1);
    return to(1 - w, w);
  }
  const sum = va + vb + vc;
  return to(vb / sum, vc / sum);
};
