import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { TriangleMesh } from '../mesh/triangleMesh';

/** The surfaces of an asset as they are drawn, by the names of their nodes: places as rounded in the file, mm. */
export const readGlb = async (bytes: Uint8Array): Promise<ReadonlyMap<string, TriangleMesh>> => {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(bytes);
  const meshes = new Map<string, TriangleMesh>();
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    const place = primitive?.getAttribute('POSITION');
    const corners = primitive?.getIndices()?.getArray();
    if (!place || !corners) continue;
    const m = node.getWorldMatrix();
    const positions = new Float64Array(place.getCount() * 3);
    for (let v = 0; v < place.getCount(); v++) {
      const [x, y, z] = place.getElement(v, [0, 0, 0]) as [number, number, number];
      for (let k = 0; k < 3; k++) positions[v * 3 + k] = m[k]! * x + m[4 + k]! * y + m[8 + k]! * z + m[12 + k]!;
    }
    meshes.set(node.getName(), { positions, indices: Uint32Array.from(corners) });
  }
  return meshes;
};
