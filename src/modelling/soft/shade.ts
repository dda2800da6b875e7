import { curvature } from '../bake/curvature';
import type { occluders } from '../bake/occlusion';
import { ambientOcclusion } from '../bake/occlusion';
import type { ScalarField } from '../implicit/field';
import { fieldNormals } from '../mesh/project';
import type { TriangleMesh } from '../mesh/triangleMesh';

/** Normals and `COLOR_0` of a soft structure: occlusion in red, tendon in green, curvature in blue; `parts` takes the place of curvature and of alpha. */
export const shadeSoft = (field: ScalarField, mesh: TriangleMesh, shade: ReturnType<typeof occluders>, tendon?: Float32Array, parts?: Float32Array, normals = fieldNormals(field, mesh)): { normals: Float64Array; colour: Uint8Array } => {
  const open = ambientOcclusion(mesh, normals, shade);
  const bend = curvature(field, mesh);
  const colour = new Uint8Array((mesh.positions.length / 3) * 4);
  for (let v = 0; v < open.length; v++) colour.set([Math.round(255 * open[v]!), Math.round(255 * (tendon?.[v] ?? 0)), Math.round(255 * (parts?.[v * 2 + 1] ?? bend[v]!)), Math.round(255 * (parts?.[v * 2] ?? 1))], v * 4);
  return { normals, colour };
};

/** The same vectors or normals on the other side: x → −x, `stride` numbers per vertex. */
export const mirrorX = <T extends Float64Array | Float32Array | Int8Array>(values: T, stride: number): T => {
  const out = values.slice() as T;
  for (let i = 0; i < out.length; i += stride) out[i] = -out[i]!;
  return out;
};
