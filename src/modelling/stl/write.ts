import type { TriangleMesh } from '../mesh/triangleMesh';

/** A binary STL file of a mesh: millimetres, anatomical frame, one facet per triangle with its own normal. */
export const writeStl = ({ positions: p, indices }: TriangleMesh, title: string): Uint8Array => {
  const triangles = indices.length / 3;
  const bytes = new Uint8Array(84 + 50 * triangles);
  // A header that begins with "solid" would be read as the text form of the format.
  bytes.set(new TextEncoder().encode(`Stance ${title}, mm`).subarray(0, 80));
  const view = new DataView(bytes.buffer);
  view.setUint32(80, triangles, true);
  for (let t = 0; t < triangles; t++) {
    const corners = [0, 1, 2].map((k) => indices[t * 3 + k]! * 3);
    const [a, b, c] = corners as [number, number, number];
    const u = [0, 1, 2].map((k) => p[b + k]! - p[a + k]!), v = [0, 1, 2].map((k) => p[c + k]! - p[a + k]!);
    const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    const length = Math.hypot(...n) || 1;
    n.forEach((value, k) => view.setFloat32(84 + t * 50 + k * 4, value / length, true));
    corners.forEach((corner, i) => {
      for (let k = 0; k < 3; k++) view.setFloat32(84 + t * 50 + 12 + i * 12 + k * 4, p[corner + k]!, true);
    });
  }
  return bytes;
};
