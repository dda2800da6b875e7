import { NodeIO, type Accessor, type Node } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { SkinMesh } from '../measure/skinMesh';

/** Reads node `skin` of an anatomy asset. */
export const readSkin = (path: string): Promise<SkinMesh> => readMesh(path, 'skin');

/** Reads the mesh of one node of an anatomy asset: positions in mm of the anatomical frame. @throws Error when it has no such mesh. */
export async function readMesh(path: string, name: string): Promise<SkinMesh> {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const root = (await io.read(path)).getRoot();
  const node = root.listNodes().find((candidate) => candidate.getName() === name && candidate.getMesh());
  const primitive = node?.getMesh()?.listPrimitives()[0];
  const [position, normal, index] = [primitive?.getAttribute('POSITION'), primitive?.getAttribute('NORMAL'), primitive?.getIndices()];
  if (!node || !position || !normal || !index) throw new Error(`${path} has no ${name} mesh with positions, normals and indices`);
  return { positions: transformed(position, node, 1), normals: transformed(normal, node, 0), indices: Uint32Array.from(index.getArray()!) };
}

/** Vertices in the world frame; `w` 1 for points, 0 for directions (made unit again, as quantisation scales them). */
function transformed(accessor: Accessor, node: Node, w: 0 | 1): Float32Array {
  const m = node.getWorldMatrix();
  const out = new Float32Array(accessor.getCount() * 3);
  const v = [0, 0, 0];
  for (let i = 0; i < accessor.getCount(); i += 1) {
    accessor.getElement(i, v);
    const p = [0, 1, 2].map((r) => m[r]! * v[0]! + m[r + 4]! * v[1]! + m[r + 8]! * v[2]! + m[r + 12]! * w);
    const length = w === 1 ? 1 : Math.hypot(p[0]!, p[1]!, p[2]!) || 1;
    for (let k = 0; k < 3; k += 1) out[3 * i + k] = p[k]! / length;
  }
  return out;
}
