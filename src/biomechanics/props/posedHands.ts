import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { FLOOR_Y, type JointSet } from '@/anatomy/joints';
import { otherSide, sideSign, SIDES, type Side } from '@/anatomy/sides';
import type { Ratio, Vec3 } from '@/anatomy/units';
import { layHand } from '../rig/layHand';
import { gripOf, reachHand, reachWrist, shoulderAt, wristReach } from '../rig/reachHand';
import { transformDirection, transformPoint, type Point, type Transforms } from '../rig/transform';

const place = new Float64Array(3);
const shoulder = new Float64Array(3);
const rest: [number, number, number] = [0, 0, 0];
const elbow: [number, number, number] = [0, 0, 0];

const FORWARDS: Vec3 = [0, 0, 1];
const DOWN: Vec3 = [0, -1, 0];

type Part = 'femur' | 'shank' | 'pelvis' | 'thorax';
/** Lays a hand on a point of the body, given for the left side at rest (mm, just above the skin). `out`: how far the elbow points outwards. */
const layOn = (bodies: Transforms, hand: Side, part: Part, on: Side, [x, y, z]: Vec3, joints: JointSet, out = 0.35): void => {
  rest[0] = sideSign(on) * x;
  rest[1] = y;
  rest[2] = z;
  const body = part === 'pelvis' || part === 'thorax' ? part : (`${part}_${on}` as BodyId);
  transformPoint(bodies, bodyIndex(body), rest, place);
  elbow[0] = out * sideSign(hand);
  elbow[1] = 0;
  elbow[2] = -1;
  reachHand(bodies, hand, place, joints, elbow);
};

/** Front of the thigh, and of the shin above the ankle: skin of the neutral form and half a palm, mm. */
const THIGH: Vec3 = [100, -235, 102];
const OUTER_THIGH: Vec3 = [128, -268, 92];
const INNER_THIGH: Vec3 = [62, -240, 100];
const KNEE: Vec3 = [95, -370, 80];
const SHIN: Vec3 = [80, -720, 75];
/** Both hands on the thighs. */
export const handsOnThighs = (bodies: Transforms, joints: JointSet): void => {
  for (const hand of SIDES) layOn(bodies, hand, 'femur', hand, THIGH, joints);
};

/** Both hands on one thigh. */
export const handsOnThigh = (bodies: Transforms, leg: Side, joints: JointSet): void => {
  layOn(bodies, leg, 'femur', leg, OUTER_THIGH, joints);
  layOn(bodies, otherSide(leg), 'femur', leg, INNER_THIGH, joints);
};

/** One hand on the knee, the other on the shin of the leg that is crossed. */
export const handsOnCrossedLeg = (bodies: Transforms, working: Side, joints: JointSet): void => {
  layOn(bodies, working, 'femur', working, KNEE, joints);
  layOn(bodies, otherSide(working), 'shank', working, SHIN, joints);
};

/** How a hand lies on the trunk: its wrist just off the skin, where the fingers point and the palm looks, and how far out the elbow goes. Left, at rest, mm. */
interface Lying {
  readonly part: 'pelvis' | 'thorax';
  readonly wrist: Vec3;
  readonly fingers: Vec3;
  readonly palm: Vec3;
  readonly out: number;
}
const ON_HIP: Lying = { part: 'pelvis', wrist: [214, 112, -22], fingers: [-0.42, -0.28, 0.863], palm: [-0.866, -0.2, -0.486], out: 3 };
const ON_BELLY: Lying = { part: 'thorax', wrist: [128, 226, 142], fingers: [-0.97, 0, 0.243], palm: [-0.243, 0, -0.97], out: 0.6 };
const fingers = new Float64Array(3);
const palm = new Float64Array(3);

const onSideOf = (hand: Side, [x, y, z]: Vec3): void => {
  rest[0] = sideSign(hand) * x;
  rest[1] = y;
  rest[2] = z;
};

const layOnTrunk = (bodies: Transforms, hand: Side, { part, wrist, fingers: along, palm: looks, out }: Lying, joints: JointSet): void => {
  const body = bodyIndex(part);
  onSideOf(hand, wrist);
  transformPoint(bodies, body, rest, place);
  onSideOf(hand, along);
  transformDirection(bodies, body, rest, fingers);
  onSideOf(hand, looks);
  transformDirection(bodies, body, rest, palm);
  onSideOf(hand, [out, 0, -1]);
  transformDirection(bodies, body, rest, elbow);
  reachWrist(bodies, hand, place, joints, elbow);
  layHand(bodies, hand, fingers, palm, 1, joints);
};

/** A hand on the hip, the elbow out; a hand on the belly, out of the way of what is beside. */
export const handOnHip = (bodies: Transforms, hand: Side, joints: JointSet): void => layOnTrunk(bodies, hand, ON_HIP, joints);
export const handOnBelly = (bodies: Transforms, hand: Side, joints: JointSet): void => layOnTrunk(bodies, hand, ON_BELLY, joints);

/** A hand round a point of the world, mm. */
export const handAt = (bodies: Transforms, hand: Side, at: Point, joints: JointSet): void => reachHand(bodies, hand, at, joints);

const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Height of a palm that lies on the floor, and of the wrist of a hand that does, mm. */
const PALM = 22;
const WRIST = 30;

/** Lifts hands that would go through the floor onto it: the arm that one lies on stretches out along it. */
export const handsOnFloor = (bodies: Transforms, joints: JointSet): void => {
  for (const hand of SIDES) {
    transformPoint(bodies, bodyIndex(`hand_${hand}`), gripOf(hand), place);
    if (place[1]! >= FLOOR_Y + PALM) continue;
    place[1] = FLOOR_Y + PALM;
    reachHand(bodies, hand, place, joints);
  }
};

/** Both arms on the floor beside the trunk of a figure on its back, palms down, pointing to the feet. */
export const handsBesideTrunk = (bodies: Transforms, joints: JointSet): void => {
  for (const hand of SIDES) {
    shoulderAt(bodies, hand, shoulder, joints);
    const reach = wristReach(hand, joints) - 4;
    const drop = shoulder[1]! - FLOOR_Y - WRIST;
    const aside = 80;
    place[0] = shoulder[0]! + sideSign(hand) * aside;
    place[1] = FLOOR_Y + WRIST;
    place[2] = shoulder[2]! + Math.sqrt(Math.max(0, reach * reach - drop * drop - aside * aside));
    elbow[0] = sideSign(hand);
    elbow[1] = 0;
    elbow[2] = 0;
    reachWrist(bodies, hand, place, joints, elbow);
    layHand(bodies, hand, FORWARDS, DOWN, 1, joints);
  }
};

const air = new Float64Array(3);

/**
 * Stands hands flat on the floor under the shoulders, fingers forwards. One hand may reach away.
 * @param reaching the hand that goes from the floor to where its arm is placed, and by which share it has
 */
export const handsUnderShoulders = (bodies: Transforms, reaching: Side, share: Ratio, joints: JointSet): void => {
  for (const hand of SIDES) {
    const away = hand === reaching ? share : 0;
    transformPoint(bodies, bodyIndex(`hand_${hand}`), joints.joint('wrist', hand), air);
    shoulderAt(bodies, hand, shoulder, joints);
    place[0] = shoulder[0]!;
    place[1] = FLOOR_Y + WRIST;
    place[2] = shoulder[2]!;
    for (let c = 0; c < 3; c += 1) place[c] = place[c]! + away * (air[c]! - place[c]!);
    reachWrist(bodies, hand, place, joints);
    if (away < 1) layHand(bodies, hand, FORWARDS, DOWN, 1 - away, joints);
  }
};

/** Thickness of a forearm that lies on the floor: from its bone to the floor, mm. */
const FOREARM = 42;
const hand = new Float64Array(3);

/**
 * Lays one forearm on the floor, pointing forwards, with the elbow on a place of the floor that does not move.
 * @param x,z of the elbow, mm
 */
export const forearmOnFloor = (bodies: Transforms, side: Side, x: number, z: number, joints: JointSet): void => {
  shoulderAt(bodies, side, shoulder, joints);
  hand[0] = x;
  hand[1] = FLOOR_Y + FOREARM;
  hand[2] = z + distance(joints.joint('elbow', side), gripOf(side));
  elbow[0] = x - shoulder[0]!;
  elbow[1] = hand[1] - shoulder[1]!;
  elbow[2] = z - shoulder[2]!;
  reachHand(bodies, side, hand, joints, elbow);
};

/** The side of the head of one who lies on a hand (left, at rest, mm). */
const TEMPLE: Vec3 = [70, 858, 30];
const HEAD = bodyIndex('head');
const THORAX = bodyIndex('thorax');

/** The lower hand under the head, its elbow on the floor before the face. */
export const handUnderHead = (bodies: Transforms, under: Side, joints: JointSet): void => {
  onSideOf(under, TEMPLE);
  transformPoint(bodies, HEAD, rest, place);
  place[1] = Math.max(FLOOR_Y + PALM, place[1]! - 40);
  for (let c = 0; c < 3; c += 1) elbow[c] = bodies[THORAX * 16 + 8 + c]!;
  reachHand(bodies, under, place, joints, elbow);
};

/**
 * A hand on the floor before the chest of a figure on its side: from the shoulder towards the head and forwards, mm.
 * @param lower whether it is the arm that one lies on, whose elbow stays on the floor
 */
export const handBeforeChest = (bodies: Transforms, hand: Side, up: number, forward: number, lower: boolean, joints: JointSet): void => {
  shoulderAt(bodies, hand, shoulder, joints);
  const o = THORAX * 16 + 4;
  for (let c = 0; c < 3; c += 1) {
    fingers[c] = bodies[o + c]!;
    place[c] = shoulder[c]! + up * fingers[c]!;
    elbow[c] = 0 - fingers[c]!;
  }
  place[1] = FLOOR_Y + WRIST;
  place[2] = place[2]! + forward;
  elbow[1] = lower ? 0 : 1;
  elbow[2] = lower ? 0.3 : 1;
  reachWrist(bodies, hand, place, joints, elbow);
  fingers[1] = 0;
  const size = Math.hypot(fingers[0]!, fingers[2]!);
  fingers[0] = fingers[0]! / size;
  fingers[2] = fingers[2]! / size;
  layHand(bodies, hand, fingers, DOWN, 1, joints);
};
