import type { Node } from '@gltf-transform/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDeformer, enclosedVolume } from '@/biomechanics/deform';
import { createBodies, poseBodies, transformPoint } from '@/biomechanics/rig';
import { hasAsset, readAsset, restShape } from '../rig/asset';
import { anyPosture, posture, random } from '../rig/postures';
import { CORNERS } from './corners';

const SEED = 4711;
const MUSCLES = ['gluteus_medius', 'gluteus_maximus', 'quadratus_lumborum'].flatMap((kind) => [`${kind}_L`, `${kind}_R`]);

describe.skipIf(!hasAsset)('muscles of the asset in any stance', () => {
  let nodes: Map<string, Node>;
  beforeAll(async () => {
    nodes = await readAsset();
  });

  it.each(MUSCLES)('%s keeps its volume within 5 % and its attachments on the bone', (id) => {
    const rest = restShape(nodes.get(id)!, id.endsWith('_R') ? nodes.get(id.replace(/_R$/, '_L')) : undefined);
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
