import type { Node } from '@gltf-transform/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyIndex } from '@/anatomy/bodies';
import { STRUCTURES } from '@/anatomy/catalogue';
import { createDeformer, enclosedVolume } from '@/biomechanics/deform';
import { createBodies, poseBodies } from '@/biomechanics/rig';
import { hasAsset, positionsOf, readAsset, restShape } from '../rig/asset';
import { posture } from '../rig/postures';
import { createBoneProbe, type BoneProbe } from './boneDepth';

const MUSCLES = ['gluteus_medius', 'gluteus_maximus', 'quadratus_lumborum'].flatMap((kind) => [`${kind}_L`, `${kind}_R`]);
const LIFTED = { stanceSide: 'R', stanceLegTilt: 4, lift: 1 };

/** The whole range: drop −6…20°, lean −10…35°, hip flexion to 90°. */
const RANGE = [
  ...[-6, 0, 10, 20].flatMap((pelvicDrop) => [-10, 0, 15, 35].map((trunkLean) => ({ ...LIFTED, pelvicDrop, trunkLean, swingHipFlexion: 20, swingKneeFlexion: 40 }))),
  ...[30, 60, 90].map((swingHipFlexion) => ({ ...LIFTED, pelvicDrop: 2, trunkLean: 0, swingHipFlexion, swingKneeFlexion: 60 })),
];

/**
 * Largest depth of bone through muscle, mm, and the share of vertices deeper than 2 mm. 2 mm is the aim. Not met: gluteus maximus of the
 * standing side at 20° of drop, where the ischium comes through by 4.2 mm (the model's deepest drop is 17°), and
 * quadratus lumborum of the leaning side, which rib 12 enters by up to 2.8 mm. See docs/rig.md.
 */
const ALLOWED: Readonly<Record<string, number>> = { gluteus_maximus_R: 4.5, quadratus_lumborum_R: 3, gluteus_medius_R: 2.5 };
const AIM = 2;
const MOST_VERTICES = 0.006;

describe.skipIf(!hasAsset)('bone and muscle of the asset over the whole range', () => {
  let nodes: Map<string, Node>;
  let bones: BoneProbe[];
  beforeAll(async () => {
    nodes = await readAsset();
    bones = STRUCTURES.filter(({ id, tissue }) => tissue === 'bone' && nodes.has(id)).map(({ id, body }) => {
      const node = nodes.get(id)!;
      const index = node.getMesh()!.listPrimitives()[0]!.getIndices()!.getArray()!;
      return createBoneProbe(id, bodyIndex(body!), positionsOf(node), Uint32Array.from(index));
    });
  });

  it('knows inside from outside', () => {
    const bodies = createBodies();
    poseBodies(posture({}), bodies);
    const femur = bones.find(({ id }) => id === 'femur_L')!;
    const shaft = positionsOf(nodes.get('femur_L')!);
    // A point on the surface has no depth; a point far out is none of its business.
    expect(Math.abs(femur.depth(bodies, shaft[0]!, shaft[1]!, shaft[2]!))).toBeLessThan(0.2);
    expect(femur.depth(bodies, 0, 900, 0)).toBe(-Infinity);
  });

  it.each(MUSCLES)('%s: no bone comes through, and the volume stays within 5 percent', (id) => {
    const shape = restShape(nodes.get(id)!);
    const deformer = createDeformer(shape);
    const [p, n] = [new Float32Array(shape.positions.length), new Float32Array(shape.positions.length)];
    const volume = enclosedVolume(shape.positions, shape.index);
    const bodies = createBodies();
    const depthAt = (v: number): number => Math.max(...bones.map((bone) => bone.depth(bodies, p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!)));
    poseBodies(posture({}), bodies);
    deformer.apply(bodies, p, n, 0);
    // Where a muscle is fixed it may touch its bone: what counts is what a posture adds.
    const atRest = Float32Array.from({ length: deformer.vertexCount }, (_, v) => Math.max(0, depthAt(v)));
    for (const change of RANGE) {
      poseBodies(posture(change), bodies);
      deformer.apply(bodies, p, n, 0.5);
      const name = JSON.stringify(change);
      expect(Math.abs(enclosedVolume(p, shape.index) / volume - 1), name).toBeLessThan(0.05);
      let [deepest, through] = [0, 0];
      for (let v = 0; v < deformer.vertexCount; v += 1) {
        const depth = depthAt(v) - atRest[v]!;
        deepest = Math.max(deepest, depth);
        if (depth > AIM) through += 1;
      }
      expect(deepest, name).toBeLessThan(ALLOWED[id] ?? AIM);
      expect(through / deformer.vertexCount, name).toBeLessThan(MOST_VERTICES);
    }
  });
});
