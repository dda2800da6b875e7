import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { FLOOR_Y, type JointSet } from '@/anatomy/joints';
import { otherSide, sideSign, SIDES, type Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { gripOf, reachHand } from '../rig/reachHand';
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

/** Height of a palm that lies on the floor, mm. */
const PALM = 22;

/** Lifts hands that would go through the floor onto it: the arm that one lies on stretches out along it. */
export const handsOnFloor = (bodies: Transforms, joints: JointSet): void => {
  for (const hand of SIDES) {
    transformPoint(bodies, bodyIndex(`forearm_${hand}`), gripOf(hand), place);
    if (place[1]! >= FLOOR_Y + PALM) continue;
    place[1] = FLOOR_Y + PALM;
    reachHand(bodies, hand, place, joints);
  }
};
