import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { FLOOR_Y, type JointSet } from '@/anatomy/joints';
import { otherSide, sideSign, SIDES, type Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { gripOf, reachHand, shoulderAt } from '../rig/reachHand';
import { transformPoint, type Transforms } from '../rig/transform';

const place = new Float64Array(3);
const rest: [number, number, number] = [0, 0, 0];

/** Lays a hand on a point of a leg, given for the left side at rest (mm, just above the skin). */
const layOn = (bodies: Transforms, hand: Side, part: 'femur' | 'shank', leg: Side, [x, y, z]: Vec3, joints: JointSet): void => {
  rest[0] = sideSign(leg) * x;
  rest[1] = y;
  rest[2] = z;
  transformPoint(bodies, bodyIndex(`${part}_${leg}` as BodyId), rest, place);
  reachHand(bodies, hand, place, joints);
};

/** Front of the thigh, and of the shin above the ankle: skin of the neutral form and half a palm, mm. */
const THIGH: Vec3 = [100, -235, 102];
const KNEE: Vec3 = [95, -370, 80];
const SHIN: Vec3 = [80, -720, 75];

/** Both hands on the thighs. */
export const handsOnThighs = (bodies: Transforms, joints: JointSet): void => {
  layOn(bodies, 'L', 'femur', 'L', THIGH, joints);
  layOn(bodies, 'R', 'femur', 'R', THIGH, joints);
};

/** One hand on the knee, the other on the shin of the leg that is crossed. */
export const handsOnCrossedLeg = (bodies: Transforms, working: Side, joints: JointSet): void => {
  layOn(bodies, working, 'femur', working, KNEE, joints);
  layOn(bodies, otherSide(working), 'shank', working, SHIN, joints);
};

const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Lifts palms that would be lower than this over the floor, mm, to that height. */
const handsAbove = (bodies: Transforms, height: number, joints: JointSet): void => {
  for (const hand of SIDES) {
    transformPoint(bodies, bodyIndex(`forearm_${hand}`), gripOf(hand), place);
    if (place[1]! >= FLOOR_Y + height) continue;
    place[1] = FLOOR_Y + height;
    reachHand(bodies, hand, place, joints);
  }
};

/** Height of a palm that lies on the floor, mm. */
const PALM = 22;

/** Height of the palm over fingertips that stand on the floor, mm. */
const FINGERTIPS = 114;

/** Stands both hands on their fingertips where they hang, if they would come lower; a hand that reaches away stays. */
export const handsUnderShoulders = (bodies: Transforms, joints: JointSet): void => handsAbove(bodies, FINGERTIPS, joints);

/** Thickness of a forearm that lies on the floor: from its bone to the floor, mm. */
const FOREARM = 45;
const shoulder = new Float64Array(3);

/** Lays one forearm on the floor, pointing forwards, with the elbow under the shoulder as nearly as its height allows. */
export const forearmOnFloor = (bodies: Transforms, side: Side, joints: JointSet): void => {
  shoulderAt(bodies, side, shoulder, joints);
  const upper = distance(joints.joint('shoulder', side), joints.joint('elbow', side));
  const lower = distance(joints.joint('elbow', side), gripOf(side));
  // The elbow is behind the shoulder by what the upper arm is longer than the shoulder is high.
  const behind = Math.sqrt(Math.max(0, upper ** 2 - (shoulder[1]! - FLOOR_Y - FOREARM) ** 2));
  place[0] = shoulder[0]!;
  place[1] = FLOOR_Y + FOREARM;
  place[2] = shoulder[2]! + lower - behind;
  reachHand(bodies, side, place, joints);
};

/** Lifts hands that would go through the floor onto it: the arm that one lies on stretches out along it. */
export const handsOnFloor = (bodies: Transforms, joints: JointSet): void => handsAbove(bodies, PALM, joints);
