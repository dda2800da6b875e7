import { cross, dot, minus, unit } from '@/anatomy/maths/vec';
import type { Vec3 } from '@/anatomy/units';
import type { TriangleMesh } from './triangleMesh';

/** Unit outward normals at the vertices, 3 numbers each: the mean of the triangles around, by their angle there (Thürmer & Wüthrich 1998). */
export const vertexNormals = ({ positions: p, indices }: TriangleMesh): Float64Array => {
  const normals = new Float64Array(p.length);
  const at = (v: number): Vec3 => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
  for (let i = 0; i < indices.length; i += 3) {
    const corners = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
    const [a, b, c] = corners.map(at) as [Vec3, Vec3, Vec3];
    const normal = unit(cross(minus(b, a), minus(c, a)));
    corners.forEach((v, k) => {
      const [here, next, before] = [at(v), at(corners[(k + 1) % 3]!), at(corners[(k + 2) % 3]!)];
      const angle = Math.acos(Math.max(-1, Math.min(1, dot(unit(minus(next, here)), unit(minus(before, here))))));
      for (let axis = 0; axis < 3; axis++) normals[v * 3 + axis]! += angle * normal[axis]!;
    });
  }
  for (let v = 0; v < p.length / 3; v++) normals.set(unit([normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!]), v * 3);
  return normals;
};
