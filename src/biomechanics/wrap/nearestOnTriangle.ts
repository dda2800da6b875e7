/** Squared distance (mm²) from a point to a triangle, by the region of its plane in which the point projects (Ericson 2005, §5.1.5). */
export const squaredDistanceToTriangle = (p: ArrayLike<number>, a: number, b: number, c: number, x: number, y: number, z: number): number => {
  const [ax, ay, az] = [p[a]!, p[a + 1]!, p[a + 2]!];
  const [ux, uy, uz] = [p[b]! - ax, p[b + 1]! - ay, p[b + 2]! - az];
  const [vx, vy, vz] = [p[c]! - ax, p[c + 1]! - ay, p[c + 2]! - az];
  const [dx, dy, dz] = [x - ax, y - ay, z - az];
  const at = (s: number, t: number): number => (dx - s * ux - t * vx) ** 2 + (dy - s * uy - t * vy) ** 2 + (dz - s * uz - t * vz) ** 2;
  const uu = ux * ux + uy * uy + uz * uz;
  const uv = ux * vx + uy * vy + uz * vz;
  const vv = vx * vx + vy * vy + vz * vz;
  const d1 = ux * dx + uy * dy + uz * dz;
  const d2 = vx * dx + vy * dy + vz * dz;
  if (d1 <= 0 && d2 <= 0) return at(0, 0);
  const [d3, d4] = [d1 - uu, d2 - uv];
  if (d3 >= 0 && d4 <= d3) return at(1, 0);
  const w = d1 * d4 - d3 * d2;
  if (w <= 0 && d1 >= 0 && d3 <= 0) return at(d1 / (d1 - d3 || 1), 0);
  const [d5, d6] = [d1 - uv, d2 - vv];
  if (d6 >= 0 && d5 <= d6) return at(0, 1);
  const v = d5 * d2 - d1 * d6;
  if (v <= 0 && d2 >= 0 && d6 <= 0) return at(0, d2 / (d2 - d6 || 1));
  const u = d3 * d6 - d5 * d4;
  if (u <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const t = (d4 - d3) / (d4 - d3 + d5 - d6 || 1);
    return at(1 - t, t);
  }
  const sum = u + v + w;
  return at(v / sum, w / sum);
};
