import { NodeIO, type Accessor, type Node } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDeformer, enclosedVolume, type RestShape } from '@/biomechanics/deform';
import { createBodies, poseBodies, transformPoint } from '@/biomechanics/rig';
import { anyPosture, posture, random } from '../rig/postures';
import { CORNERS } from './corners';

const ASSET = 'assets/anatomy.glb';
const SEED = 4711;
const MUSCLES = ['gluteus_medius', 'gluteus_maximus', 'quadratus_lumborum'].flatMap((kind) => [`${kind}_L`, `${kind}_R`]);

const elements = (accessor: Accessor, size: number): Float32Array => {
  const out = new Float32Array(accessor.getCount() * size);
  const one: number[] = [];
  for (let i = 0; i < accessor.getCount(); i += 1) out.set(accessor.getElement(i, one), i * size);
  return out;
};

/** A muscle of the asset as the deformer wants it: mm, fraction 0…1. */
const restShape = (node: Node): RestShape & { index: Uint32Array } => {
  const primitive = node.getMesh()!.listPrimitives()[0]!;
  const get = (name: string): Accessor => primitive.getAttribute(name)!;
  const positions = elements(get('POSITION'), 3);
  const m = node.getWorldMatrix();
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    for (let c = 0; c < 3; c += 1) positions[i + c] = m[c]! * x + m[4 + c]! * y + m[8 + c]! * z + m[12 + c]!;
  }
  const fibre = elements(get('_FIBRE'), 4);
  for (let i = 3; i < fibre.length; i += 4) fibre[i] = (fibre[i]! + 1) / 2;
  return {
    positions,
    normals: elements(get('NORMAL'), 3),
    bodyIndex: Uint8Array.from(elements(get('_BODY'), 4)),
    bodyWeight: elements(get('_WEIGHT'), 4),
    fibre,
    index: Uint32Array.from(primitive.getIndices()!.getArray()!),
  };
};

describe.skipIf(!existsSync(ASSET))('muscles of the asset in any stance', () => {
  const nodes = new Map<string, Node>();
  beforeAll(async () => {
    await MeshoptDecoder.ready;
    const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    const document = await io.read(ASSET);
    for (const node of document.getRoot().listNodes()) nodes.set(node.getName(), node);
  });

  it.each(MUSCLES)('%s keeps its volume within 5 % and its attachments on the bone', (id) => {
    const rest = restShape(nodes.get(id)!);
    const deformer = createDeformer(rest);
    const [p, n] = [new Float32Array(rest.positions.length), new Float32Array(rest.positions.length)];
    const volume = enclosedVolume(rest.positions, rest.index);
    const bodies = createBodies();
    const next = random(SEED);
    const q = [0, 0, 0];
    const ratios: number[] = [];
    let off = 0;
    let held = 0;
    for (let i = 0; i < CORNERS.length + 20; i += 1) {
      const any = anyPosture(next);
      const corner = CORNERS[i];
      poseBodies(corner ? posture({ ...any, ...corner, lift: 1 }) : any, bodies);
      deformer.apply(bodies, p, n, next());
      ratios.push(enclosedVolume(p, rest.index) / volume);
      for (let v = 0; v < deformer.vertexCount; v += 1) {
        if (rest.bodyWeight[4 * v]! < 1) continue;
        held += 1;
        transformPoint(bodies, rest.bodyIndex[4 * v]!, rest.positions.subarray(3 * v, 3 * v + 3), q);
        off = Math.max(off, Math.hypot(p[3 * v]! - q[0]!, p[3 * v + 1]! - q[1]!, p[3 * v + 2]! - q[2]!));
      }
    }
    expect(held, 'the muscle is attached somewhere').toBeGreaterThan(0);
    expect(off).toBeLessThan(1e-4);
    expect(Math.min(...ratios), `seed ${SEED}`).toBeGreaterThan(0.95);
    expect(Math.max(...ratios), `seed ${SEED}`).toBeLessThan(1.05);
    expect(n.every(Number.isFinite)).toBe(true);
  });
});
