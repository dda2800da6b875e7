/** Triangles as vertex indices, three each, counter-clockwise from outside. */
export type Triangles = Uint16Array | Uint32Array;

/** Volume (mm³) inside a closed mesh: sum of the tetrahedra over its triangles, taken from its first vertex for precision. */
export const enclosedVolume = (p: Float32Array, triangles: Triangles): number => {
  const ox = p[0]!;
  const oy = p[1]!;
  const oz = p[2]!;
  let sum = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const i = triangles[t]! * 3;
    const j = triangles[t + 1]! * 3;
    const k = triangles[t + 2]! * 3;
    const ax = p[i]! - ox;
    const ay = p[i + 1]! - oy;
    const az = p[i + 2]! - oz;
    const bx = p[j]! - ox;
    const by = p[j + 1]! - oy;
    const bz = p[j + 2]! - oz;
    const cx = p[k]! - ox;
    const cy = p[k + 1]! - oy;
    const cz = p[k + 2]! - oz;
    sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return sum / 6;
};

/** Whether the triangles close: the areas of a closed surface, as vectors, add up to nothing. */
export const isClosed = (p: Float32Array, triangles: Triangles): boolean => {
  let x = 0;
  let y = 0;
  let z = 0;
  let area = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const i = triangles[t]! * 3;
    const j = triangles[t + 1]! * 3;
    const k = triangles[t + 2]! * 3;
    const ux = p[j]! - p[i]!;
    const uy = p[j + 1]! - p[i + 1]!;
    const uz = p[j + 2]! - p[i + 2]!;
    const vx = p[k]! - p[i]!;
    const vy = p[k + 1]! - p[i + 1]!;
    const vz = p[k + 2]! - p[i + 2]!;
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    x += nx;
    y += ny;
    z += nz;
    area += Math.hypot(nx, ny, nz);
  }
  return area > 0 && Math.hypot(x, y, z) < 1e-3 * area;
};
