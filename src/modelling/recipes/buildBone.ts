import { ambientOcclusion } from '../bake/occlusion';
import type { occluders } from '../bake/occlusion';
import { curvature } from '../bake/curvature';
import type { ScalarField } from '../implicit/field';
import { polygonise } from '../mesh/polygonise';
import { fieldNormals } from '../mesh/project';
import { simplify } from '../mesh/simplify';
import { isClosedManifold, topologyOf } from '../mesh/topology';
import type { TriangleMesh } from '../mesh/triangleMesh';
import { mm } from '@/anatomy/units';
import type { BoneKind } from './boneKinds';

/** Furthest that simplification may move the surface, mm, by its own (cautious) measure. */
const SIMPLIFY_ERROR = mm(0.8);

/**
 * The mesh of a bone from its solid: meshed finely, proved closed with the tunnels that anatomy gives it, simplified.
 * @throws when the surface has other tunnels than it should: its sites leave a gap or close a hole.
 */
export const boneMesh = (field: ScalarField, { kind, cell, triangles, euler }: BoneKind): TriangleMesh => {
  const fine = polygonise(field, field.bounds, cell);
  const topology = topologyOf(fine);
  if (!isClosedManifold(topology) || topology.euler !== euler) {
    throw new Error(`${kind}: the surface has Euler number ${topology.euler} instead of ${euler}: its sites do not fix its tunnels`);
  }
  return simplify(fine, field, { triangles, error: SIMPLIFY_ERROR });
};

/** Normals and colour of a bone's vertices: occlusion in red, no cartilage, curvature in blue. */
export const shadeBone = (field: ScalarField, mesh: TriangleMesh, shade: ReturnType<typeof occluders>): { normals: Float64Array; colour: Uint8Array } => {
  const normals = fieldNormals(field, mesh);
  const open = ambientOcclusion(mesh, normals, shade);
  const bend = curvature(field, mesh);
  const colour = new Uint8Array((mesh.positions.length / 3) * 4);
  for (let v = 0; v < open.length; v++) colour.set([Math.round(255 * open[v]!), 0, Math.round(255 * bend[v]!), 255], v * 4);
  return { normals, colour };
};
