import type { MutableVec3, ScalarField } from '../implicit/field';
import type { TriangleMesh } from './triangleMesh';

/** Moves each vertex onto f = 0 along the gradient, in Newton steps, by `reach` mm at most in all; returns a new mesh. */
export const projectOnto = (field: ScalarField, mesh: TriangleMesh, reach: number, steps = 2): TriangleMesh => {
  const p = mesh.positions.slice();
  const g: MutableVec3 = [0, 0, 0];
  for (let i = 0; i < p.length; i += 3) {
    for (let step = 0; step < steps; step++) {
      const f = field.value(p[i]!, p[i + 1]!, p[i + 2]!);
      field.gradient(p[i]!, p[i + 1]!, p[i + 2]!, g);
      const g2 = g[0] ** 2 + g[1] ** 2 + g[2] ** 2;
      const length = Math.abs(f) / Math.sqrt(g2);
      if (!(length > 0)) break;
      const t = (f / g2) * Math.min(1, reach / steps / length);
      for (let k = 0; k < 3; k++) p[i + k] = p[i + k]! - t * g[k]!;
    }
  }
  return { positions: p, indices: mesh.indices };
};

/** Unit outward normals at the vertices, from the field's gradient rather than from triangles; 3 numbers per vertex. */
export const fieldNormals = (field: ScalarField, { positions: p }: TriangleMesh): Float64Array => {
  const normals = new Float64Array(p.length);
  const g: MutableVec3 = [0, 0, 0];
  for (let i = 0; i < p.length; i += 3) {
    field.gradient(p[i]!, p[i + 1]!, p[i + 2]!, g);
    const length = Math.hypot(...g) || 1;
    for (let k = 0; k < 3; k++) normals[i + k] = g[k]! / length;
  }
  return normals;
};
