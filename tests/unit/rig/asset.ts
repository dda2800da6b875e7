import { NodeIO, type Accessor, type Node } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { existsSync } from 'node:fs';
import { wayAttributes, type Way, type WayTable } from '@/anatomy/tables/wayTable';
import { mirrorWay, type RestShape } from '@/biomechanics/deform';

const ASSET = 'assets/anatomy.glb';
/** The asset is generated: tests that measure it stand aside where it has not been built. */
export const hasAsset = existsSync(ASSET);

/** Nodes of the asset by catalogue id. */
export const readAsset = async (path = ASSET): Promise<Map<string, Node>> => {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.read(path);
  return new Map(document.getRoot().listNodes().map((node) => [node.getName(), node]));
};

const elements = (accessor: Accessor, size: number): Float32Array => {
  const out = new Float32Array(accessor.getCount() * size);
  const one: number[] = [];
  for (let i = 0; i < accessor.getCount(); i += 1) out.set(accessor.getElement(i, one), i * size);
  return out;
};

const attribute = (node: Node, name: string): Accessor => node.getMesh()!.listPrimitives()[0]!.getAttribute(name)!;

/** Vertices of a structure, mm, three numbers each. */
export const positionsOf = (node: Node): Float32Array => {
  const positions = elements(attribute(node, 'POSITION'), 3);
  const m = node.getWorldMatrix();
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    for (let c = 0; c < 3; c += 1) positions[i + c] = m[c]! * x + m[4 + c]! * y + m[8 + c]! * z + m[12 + c]!;
  }
  return positions;
};

/** Triangles of a structure, three vertices each. */
export const trianglesOf = (node: Node): Uint32Array => Uint32Array.from(node.getMesh()!.listPrimitives()[0]!.getIndices()!.getArray()!);

/** How a muscle gives way to bone, as the asset has it. */
const wayOf = (node: Node): Way | undefined => {
  const { way: table } = node.getExtras() as { way?: WayTable };
  if (!table) return undefined;
  const width = 3 * table.scales.length;
  const parts = Array.from({ length: wayAttributes(table.scales.length) }, (_, k) => elements(attribute(node, `_WAY_${k}`), 4));
  return { table, modes: Float32Array.from({ length: (parts[0]!.length / 4) * width }, (_, i) => parts[Math.floor((i % width) / 4)]![4 * Math.floor(i / width) + ((i % width) % 4)]!) };
};

const twinWay = (left: Node, right: Float32Array): Way | undefined => {
  const way = wayOf(left);
  return way && mirrorWay(way, positionsOf(left), right);
};

/** A muscle of the asset as the deformer wants it: mm, fraction 0…1. `left`: its twin, for a right one, which alone has how it gives way. */
export const restShape = (node: Node, left?: Node): RestShape & { index: Uint32Array } => {
  const fibre = elements(attribute(node, '_FIBRE'), 4);
  for (let i = 3; i < fibre.length; i += 4) fibre[i] = (fibre[i]! + 1) / 2;
  return {
    positions: positionsOf(node),
    normals: elements(attribute(node, 'NORMAL'), 3),
    bodyIndex: Uint8Array.from(elements(attribute(node, '_BODY'), 4)),
    bodyWeight: elements(attribute(node, '_WEIGHT'), 4),
    fibre,
    index: Uint32Array.from(node.getMesh()!.listPrimitives()[0]!.getIndices()!.getArray()!),
    way: left ? twinWay(left, positionsOf(node)) : wayOf(node),
  };
};
