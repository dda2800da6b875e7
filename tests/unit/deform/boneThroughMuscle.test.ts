import type { Node } from '@gltf-transform/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BODY_IDS, bodyIndex } from '@/anatomy/bodies';
import { STRUCTURES } from '@/anatomy/catalogue';
import type { FormId } from '@/anatomy/form/forms';
import { skeletonOf } from '@/anatomy/form/skeleton';
import { formWarp } from '@/anatomy/form/warp';
import type { JointSet } from '@/anatomy/joints';
import { ratio } from '@/anatomy/units';
import { createDeformer, enclosedVolume } from '@/biomechanics/deform';
import { createBodies, ILLUSTRATED_POSES, placeIllustrated, poseBodies, transformPoint, type Transforms } from '@/biomechanics/rig';
import { hasAsset, positionsOf, readAsset, restShape } from '../rig/asset';
import { posture } from '../rig/postures';
import { comesNear, createBoneProbe, type BoneProbe } from './boneDepth';

type Place = readonly [name: string, (bodies: Transforms, joints: JointSet) => void];
const LIFTED = { stanceSide: 'R', stanceLegTilt: 4, lift: 1 };
const standing = (change: object): Place => [JSON.stringify(change), (bodies, joints) => poseBodies(posture({ ...LIFTED, ...change }), bodies, joints)];

/** The whole range: drop −6…20°, lean −10…35°, hip flexion to 90°. */
const RANGE: readonly Place[] = [
  ...[-6, 0, 10, 20].flatMap((pelvicDrop) => [-10, 0, 15, 35].map((trunkLean) => standing({ pelvicDrop, trunkLean, swingHipFlexion: 20, swingKneeFlexion: 40 }))),
  ...[30, 60, 90].map((swingHipFlexion) => standing({ pelvicDrop: 2, trunkLean: 0, swingHipFlexion, swingKneeFlexion: 60 })),
];
const CORNERS = RANGE.filter((_, i) => [0, 3, 7, 11, 12, 15, 18].includes(i));
/** Both ends of every drawn pose, the right leg working. */
const DRAWN: readonly Place[] = Object.values(ILLUSTRATED_POSES).flatMap((pose) =>
  [0, 1].map((part): Place => [`${pose.id} ${part}`, (bodies, joints) => placeIllustrated(pose, 'R', ratio(part), bodies, joints)]),
);

/** Bone through muscle, mm, and volume off by a share: what is aimed at everywhere. */
const AIM = { deep: 2, off: 0.05 };
/**
 * Where the aim is not met, and by how much. At the end of a side-bend that the model never stands in (drop 20° with lean 35°, 55° in
 * all) the lower ribs reach gluteus medius and iliacus over the crest. Psoas major passes close to the femoral head in figure four.
 * Tensor fasciae latae, short between two points that come together, swells too much in figure four, and is bent round the hip bone when the leg goes out to the side. See docs/standing.md.
 */
const ALLOWED: Readonly<Record<string, Partial<typeof AIM>>> = {
  gluteus_medius_R: { deep: 3.8 },
  iliacus_R: { deep: 11.5, off: 0.1 },
  tensor_fasciae_latae_R: { deep: 5.8, off: 0.8 },
  psoas_major_R: { deep: 2.8 },
};
/** How much deeper than that bone may come on the other forms of the pelvis, whose muscles use what was worked out for the tables' own: 1 mm, and more here. */
const MORE: Readonly<Record<string, number>> = { 'quadratus_lumborum_R wider': 1.2, 'gluteus_maximus_R wider': 2.1, 'gluteus_medius_R narrower': 1.3 };
/** A busy machine takes its time over some forty postures. */
const PATIENCE = 180_000;
const MOST_VERTICES = 0.006;

const MAIN = ['gluteus_medius', 'gluteus_maximus', 'quadratus_lumborum'].flatMap((kind) => [`${kind}_L`, `${kind}_R`]);
const DEEPER = ['gluteus_minimus', 'piriformis', 'tensor_fasciae_latae', 'iliacus', 'psoas_major', 'multifidus', 'longissimus_thoracis', 'iliocostalis_lumborum'].map((kind) => `${kind}_R`);

const IDENTITY = createBodies();
for (let i = 0; i < BODY_IDS.length * 16; i += 1) IDENTITY[i] = (i % 16) % 5 === 0 ? 1 : 0;

interface Bone extends BoneProbe {
  readonly points: Float32Array;
}

describe.skipIf(!hasAsset)('bone and muscle of the assets over the whole range and in the drawn poses', () => {
  let nodes: Map<string, Node>;
  beforeAll(async () => {
    nodes = new Map([...(await readAsset()), ...(await readAsset('assets/anatomy-deep.glb'))]);
  });
  /** Looked up once for each form: searching in them needs preparing. */
  const known = new Map<FormId, readonly Bone[]>();
  const bonesOf = (form: FormId): readonly Bone[] => {
    if (!known.has(form)) known.set(form, prepareBones(form));
    return known.get(form)!;
  };
  const prepareBones = (form: FormId): Bone[] =>
    STRUCTURES.filter(({ id, tissue, body }) => tissue === 'bone' && nodes.has(id) && !/^(shank|foot)/.test(body!)).map(({ id, body }) => {
      const node = nodes.get(id)!;
      const index = node.getMesh()!.listPrimitives()[0]!.getIndices()!.getArray()!;
      const points = positionsOf(node);
      formWarp(form).surface(points, points.map((_, i) => Number(i % 3 === 2)));
      return { ...createBoneProbe(id, bodyIndex(body!), points, Uint32Array.from(index)), points };
    });

  it('knows inside from outside', () => {
    const bodies = createBodies();
    poseBodies(posture({}), bodies);
    const femur = bonesOf('mean').find(({ id }) => id === 'femur_L')!;
    // A point on the surface has no depth; a point far out is none of its business.
    expect(Math.abs(femur.depth(bodies, femur.points[0]!, femur.points[1]!, femur.points[2]!))).toBeLessThan(0.2);
    expect(femur.depth(bodies, 0, 900, 0)).toBe(-Infinity);
  });

  /** Depth of every vertex of the muscle in bone and of every vertex of every bone in the muscle, mm: muscle first, then bone by bone. */
  const depthsOf = (p: Float32Array, index: Uint32Array, bones: readonly Bone[], bodies: Transforms): Float32Array => {
    const muscle = createBoneProbe('muscle', 0, p.slice(), index);
    const [from, to] = [muscle.low.toArray(), muscle.high.toArray()];
    const out = new Float32Array((p.length + bones.reduce((sum, { points }) => sum + points.length, 0)) / 3);
    const at = [0, 0, 0];
    const rest = [0, 0, 0];
    let next = p.length / 3;
    for (const bone of bones) {
      const { points, body } = bone;
      const first = next;
      next += points.length / 3;
      // Bones nowhere near have no depth, and it is the same both ways.
      if (!comesNear(bone, bodies, from, to)) continue;
      for (let v = 0; v < p.length / 3; v += 1) out[v] = Math.max(out[v]!, bone.depth(bodies, p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!));
      for (let v = 0; v < points.length / 3; v += 1) {
        for (let c = 0; c < 3; c += 1) rest[c] = points[3 * v + c]!;
        transformPoint(bodies, body, rest, at);
        out[first + v] = Math.max(0, muscle.depth(IDENTITY, at[0]!, at[1]!, at[2]!));
      }
    }
    return out;
  };

  /** @param more mm that bone may come deeper than on the tables' own body */
  const measure = (id: string, places: readonly Place[], form: FormId = 'mean', more = 0): number => {
    const { deep, off } = { ...AIM, ...ALLOWED[id] };
    const joints = skeletonOf(form);
    const bones = bonesOf(form);
    const shape = restShape(nodes.get(id)!, id.endsWith('_R') ? nodes.get(id.replace(/_R$/, '_L')) : undefined);
    formWarp(form).surface(shape.positions, shape.normals);
    const deformer = createDeformer(shape);
    const [p, n] = [new Float32Array(shape.positions.length), new Float32Array(shape.positions.length)];
    const volume = enclosedVolume(shape.positions, shape.index);
    const bodies = createBodies();
    poseBodies(posture({}), bodies, joints);
    deformer.apply(bodies, p, n, 0);
    // Where a muscle is fixed it may touch its bone, by tenths of a millimetre: what counts is what a posture adds. Nothing else is left out.
    const atRest = depthsOf(p, shape.index, bones, bodies);
    expect(Math.max(...atRest)).toBeLessThan(1);
    for (const [name, place] of places) {
      place(bodies, joints);
      deformer.apply(bodies, p, n, 0.5);
      expect.soft(Math.abs(enclosedVolume(p, shape.index) / volume - 1), `${name}: volume`).toBeLessThan(off);
      const depths = depthsOf(p, shape.index, bones, bodies).map((depth, i) => depth - atRest[i]!);
      expect.soft(depths.reduce((most, depth) => Math.max(most, depth), 0), `${name}: bone, mm`).toBeLessThan(deep + more);
      const through = depths.subarray(0, deformer.vertexCount).filter((depth) => depth > AIM.deep).length;
      if (deep <= 2) expect.soft(through / deformer.vertexCount, `${name}: vertices`).toBeLessThan(MOST_VERTICES);
    }
    return places.length;
  };

  it.each(MAIN)('%s: no bone comes through, and the volume is kept', (id) => expect(measure(id, [...RANGE, ...DRAWN])).toBeGreaterThan(30), PATIENCE);
  it.each(MAIN.filter((id) => id.endsWith('_R')).flatMap((id) => (['wider', 'narrower'] as const).map((form) => [id, form] as const)))(
    '%s on the %s pelvis: little more comes through',
    (id, form) => expect(measure(id, [...CORNERS, ...DRAWN], form, MORE[`${id} ${form}`] ?? 1)).toBeGreaterThan(20),
    PATIENCE,
  );
  it.each(DEEPER)('%s: no bone comes through, and the volume is kept, but for what is said', (id) => expect(measure(id, [...CORNERS, ...DRAWN])).toBeGreaterThan(20), PATIENCE);
});
