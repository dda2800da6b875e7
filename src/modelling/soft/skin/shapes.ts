import type { Vec3 } from '@/anatomy/units';
import type { Shape } from './radialTube';

/**
 * Union of two solids with a rounded seam: a cubic fillet over `k` mm on either side of where they meet
 * (Quílez, smooth minimum, cubic polynomial). `k` → 0 is the sharp union.
 */
export const smoothMin = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - (h * h * h * k) / 6;
};

/** Intersection with a rounded edge. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);

/** 0 below `from`, 1 above `to`, smooth to the second derivative between. */
export const ramp = (v: number, from: number, to: number): number => {
  const t = Math.min(Math.max((v - from) / (to - from), 0), 1);
  return t * t * t * (t * (6 * t - 15) + 10);
};

/** Two spheres and the cone that touches both: exact distance, mm (Quílez, round cone). */
export const roundCone = (a: Vec3, b: Vec3, ra: number, rb: number): Shape => {
  const ba = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const l2 = ba[0] ** 2 + ba[1] ** 2 + ba[2] ** 2;
  const rr = ra - rb;
  const a2 = l2 - rr * rr;
  if (!(a2 > 0)) throw new Error('one end of a round cone holds the other');
  return (x, y, z) => {
    const px = x - a[0], py = y - a[1], pz = z - a[2];
    const along = px * ba[0] + py * ba[1] + pz * ba[2];
    const beyond = along - l2;
    const sx = px * l2 - ba[0] * along, sy = py * l2 - ba[1] * along, sz = pz * l2 - ba[2] * along;
    const x2 = sx * sx + sy * sy + sz * sz;
    const y2 = along * along * l2, z2 = beyond * beyond * l2;
    const k = Math.sign(rr) * rr * rr * x2;
    if (Math.sign(beyond) * a2 * z2 > k) return Math.sqrt(x2 + z2) / l2 - rb;
    if (Math.sign(along) * a2 * y2 < k) return Math.sqrt(x2 + y2) / l2 - ra;
    return (Math.sqrt((x2 * a2) / l2) + along * rr) / l2 - ra;
  };
};

/** An ellipsoid with axes along the frame: first-order distance |p/r| (|p/r| − 1) / |p/r²|, mm. */
export const ellipsoid = (centre: Vec3, radii: Vec3): Shape => (x, y, z) => {
  const px = (x - centre[0]) / radii[0], py = (y - centre[1]) / radii[1], pz = (z - centre[2]) / radii[2];
  const k0 = Math.hypot(px, py, pz);
  const k1 = Math.hypot(px / radii[0], py / radii[1], pz / radii[2]);
  return k1 === 0 ? -Math.min(...radii) : (k0 * (k0 - 1)) / k1;
};
