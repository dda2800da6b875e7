import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import { sideSign, SIDES, type Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { CHAIN, FOREARM, LEG, LUMBAR_CENTRES, RIGHT_JOINTS, T12_L1, TRUNK_SEGMENTS, UPPER_ARM } from '../model/segments';
import { gripOf } from '../rig/reachHand';
import { transformPoint, type Point, type Transforms } from '../rig/transform';

interface Mass {
  readonly body: number;
  readonly kg: number;
  /** Centre at rest in the drawn figure, mm. */
  readonly centre: Vec3;
}

const PELVIS_ORIGIN: Vec3 = [0, 0, 0];
const MODEL_CHAIN: readonly Vec3[] = [PELVIS_ORIGIN, ...LUMBAR_CENTRES, T12_L1];
const drawnChain = (joints: JointSet): readonly Vec3[] => [
  PELVIS_ORIGIN,
  ...(['L5_S1', 'L4_L5', 'L3_L4', 'L2_L3', 'L1_L2', 'T12_L1'] as const).map(joints.midline),
];

/** The model's centre, carried from the model's joint to the same joint of the drawn figure: the two are different people. */
const carried = (centre: Vec3, modelJoint: Vec3, ours: Vec3, sign = 1): Vec3 => [
  ours[0] + sign * (modelJoint[0] - centre[0]),
  ours[1] + centre[1] - modelJoint[1],
  ours[2] + centre[2] - modelJoint[2],
];

const trunk = (joints: JointSet): Mass[] => CHAIN.map((id, i) => ({
  body: bodyIndex(id),
  kg: TRUNK_SEGMENTS[id].massKg,
  centre: carried(TRUNK_SEGMENTS[id].centre, MODEL_CHAIN[i]!, drawnChain(joints)[i]!),
}));

/** The point of the way from `from` to `to` that lies `distance` mm from its start. */
const along = (from: Vec3, to: Vec3, distance: number): Vec3 => {
  const share = distance / Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]), from[2] + share * (to[2] - from[2])];
};

/** Both parts of an arm, as far along the drawn arm from its shoulder as along the model's: an elbow that bends carries the forearm with it. */
const arm = (joints: JointSet, side: Side): Mass[] => {
  const [shoulder, elbow] = [joints.joint('shoulder', side), joints.joint('elbow', side)];
  const length = Math.hypot(elbow[0] - shoulder[0], elbow[1] - shoulder[1], elbow[2] - shoulder[2]);
  return [
    { body: bodyIndex(`arm_${side}`), kg: UPPER_ARM.massKg, centre: along(shoulder, elbow, UPPER_ARM.fromShoulder) },
    { body: bodyIndex(`forearm_${side}`), kg: FOREARM.massKg, centre: along(elbow, gripOf(side), FOREARM.fromShoulder - length) },
  ];
};

/** Segments of the model body are written for the right side (x negative): outward is their −x. */
const limbs = (joints: JointSet): Mass[] => SIDES.flatMap((side) => {
  const of = (part: string, mass: { massKg: number; centre: Vec3 }, joint: 'hip' | 'knee' | 'ankle'): Mass => ({
    body: bodyIndex(`${part}_${side}` as BodyId),
    kg: mass.massKg,
    centre: carried(mass.centre, RIGHT_JOINTS[joint], joints.joint(joint, side), sideSign(side)),
  });
  return [of('femur', LEG.thigh, 'hip'), of('shank', LEG.shank, 'knee'), of('foot', LEG.foot, 'ankle'), ...arm(joints, side)];
});

/** Worked out once for each form of the body. */
const known = new WeakMap<JointSet, readonly Mass[]>();
const massesOf = (joints: JointSet): readonly Mass[] => {
  let masses = known.get(joints);
  if (!masses) known.set(joints, (masses = [...trunk(joints), ...limbs(joints)]));
  return masses;
};
const TOTAL = massesOf(MEAN_JOINTS).reduce((sum, mass) => sum + mass.kg, 0);
const point = new Float64Array(3);

/** A weight in a hand: its share of body weight, and where it hangs from, world mm. */
export interface CarriedWeight {
  readonly share: number;
  readonly at: Point;
}

/**
 * Centre of mass of the drawn figure (world mm): segment masses of source `FullBodyMuscleActuated`, laid on our joints.
 * It is the figure's own centre and differs from the solver's by the difference in build (under 10 mm). Arms count as they are bent.
 * @param carried counts as part of the figure: feet have to stand under both together
 */
export const wholeBodyCentre = (bodies: Transforms, out: Float64Array | number[], joints: JointSet = MEAN_JOINTS, carried: CarriedWeight | null = null): void => {
  const masses = massesOf(joints);
  let x = 0;
  let y = 0;
  let z = 0;
  for (let i = 0; i < masses.length; i += 1) {
    const { body, kg, centre } = masses[i]!;
    transformPoint(bodies, body, centre, point);
    x += kg * point[0]!;
    y += kg * point[1]!;
    z += kg * point[2]!;
  }
  let total = TOTAL;
  if (carried) {
    const kg = carried.share * TOTAL;
    x += kg * carried.at[0]!;
    y += kg * carried.at[1]!;
    z += kg * carried.at[2]!;
    total += kg;
  }
  out[0] = x / total;
  out[1] = y / total;
  out[2] = z / total;
};
