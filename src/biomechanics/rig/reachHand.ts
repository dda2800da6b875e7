import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import { SIDES, type Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { cross, frame } from './linkFrame';
import { multiply, rotation, setPivot, transformPoint, type Point, type Rotation, type Transforms } from './transform';

/** Middle of the palm of the neutral body form (left, mm, source `mannequin`, ± 15 mm): what a hand holds runs through it. Carried by the hand. */
export const GRIP: Vec3 = [276, 15, 68];

/** The palm at rest, mm. */
export const gripOf = (side: Side): Vec3 => (side === 'L' ? GRIP : RIGHT_GRIP);
const RIGHT_GRIP: Vec3 = [-GRIP[0], GRIP[1], GRIP[2]];

interface ArmLinks {
  readonly arm: number;
  readonly forearm: number;
  readonly hand: number;
  readonly shoulder: Vec3;
  readonly elbow: Vec3;
  /** Lengths shoulder–elbow and elbow–palm (or –wrist), mm. */
  readonly upper: number;
  readonly lower: number;
  /** Rest frames of both links, transposed: along the link, the hinge of the elbow, square to both. */
  readonly upperRest: Rotation;
  readonly lowerRest: Rotation;
}

const THORAX = bodyIndex('thorax');
const u = new Float64Array(3);
const f = new Float64Array(3);
const h = new Float64Array(3);

const minus = (a: Point, b: Point, out: Float64Array): number => {
  for (let c = 0; c < 3; c += 1) out[c] = a[c]! - b[c]!;
  return Math.hypot(out[0]!, out[1]!, out[2]!);
};
const scale = (v: Float64Array, by: number): void => {
  for (let c = 0; c < 3; c += 1) v[c] = v[c]! * by;
};
const dot = (a: Point, b: Point): number => a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;

const linksOf = (joints: JointSet, side: Side, end: Vec3): ArmLinks => {
  const shoulder = joints.joint('shoulder', side);
  const elbow = joints.joint('elbow', side);
  const upper = minus(elbow, shoulder, u);
  const lower = minus(end, elbow, f);
  scale(u, 1 / upper);
  scale(f, 1 / lower);
  scale(h, 1 / cross(u, f, h));
  const [upperRest, lowerRest] = [rotation(), rotation()];
  frame(u, h, upperRest, true);
  frame(f, h, lowerRest, true);
  return { arm: bodyIndex(`arm_${side}` as BodyId), forearm: bodyIndex(`forearm_${side}` as BodyId), hand: bodyIndex(`hand_${side}` as BodyId), shoulder, elbow, upper, lower, upperRest, lowerRest };
};

/** What comes to the target: the palm of a hand that holds, or the wrist of one that lies on something. */
type End = 'palm' | 'wrist';
const known: Readonly<Record<End, WeakMap<JointSet, Readonly<Record<Side, ArmLinks>>>>> = { palm: new WeakMap(), wrist: new WeakMap() };
const armOf = (joints: JointSet, side: Side, end: End): ArmLinks => {
  let arms = known[end].get(joints);
  if (!arms) {
    const links = (s: Side): ArmLinks => linksOf(joints, s, end === 'palm' ? gripOf(s) : joints.joint('wrist', s));
    known[end].set(joints, (arms = Object.fromEntries(SIDES.map((s) => [s, links(s)])) as Record<Side, ArmLinks>));
  }
  return arms[side];
};

/** Nearest to straight and to folded that the elbow goes, mm short of it: there its hinge would have no direction. */
const SPARE = 2;
const at = new Float64Array(3);
const elbowAt = new Float64Array(3);
const pole = new Float64Array(3);
const world = rotation();
const turn = rotation();

/** How far a hand reaches from its shoulder, mm. */
export const handReach = (side: Side, joints: JointSet = MEAN_JOINTS): number => armOf(joints, side, 'palm').upper + armOf(joints, side, 'palm').lower - SPARE;
export const wristReach = (side: Side, joints: JointSet = MEAN_JOINTS): number => armOf(joints, side, 'wrist').upper + armOf(joints, side, 'wrist').lower - SPARE;

/** World place of the shoulder, mm. */
export const shoulderAt = (bodies: Transforms, side: Side, out: Float64Array, joints: JointSet = MEAN_JOINTS): void =>
  transformPoint(bodies, THORAX, armOf(joints, side, 'palm').shoulder, out);

/** Where an elbow points if nothing else is asked: backwards and a little outwards, as elbows do. */
const BACKWARDS: Readonly<Record<Side, Vec3>> = { L: [0.35, 0, -1], R: [-0.35, 0, -1] };

const reach = (links: ArmLinks, bodies: Transforms, target: Point, towards: Point): void => {
  const { arm, forearm, hand, shoulder, elbow, upper, lower, upperRest, lowerRest } = links;
  transformPoint(bodies, THORAX, shoulder, at);
  const asked = minus(target, at, u);
  const distance = Math.min(upper + lower - SPARE, Math.max(Math.abs(upper - lower) + SPARE, asked));
  if (asked > 0) scale(u, 1 / asked);
  else u.set([0, -1, 0]);
  // Where the elbow points: square to the line from shoulder to hand.
  const along = dot(towards, u);
  for (let c = 0; c < 3; c += 1) pole[c] = towards[c]! - along * u[c]!;
  scale(pole, 1 / Math.max(1e-6, Math.hypot(pole[0]!, pole[1]!, pole[2]!)));
  const near = (upper * upper - lower * lower + distance * distance) / (2 * distance);
  const aside = Math.sqrt(Math.max(0, upper * upper - near * near));
  for (let c = 0; c < 3; c += 1) {
    elbowAt[c] = at[c]! + near * u[c]! + aside * pole[c]!;
    f[c] = (at[c]! + distance * u[c]! - elbowAt[c]!) / lower;
    u[c] = (elbowAt[c]! - at[c]!) / upper;
  }
  scale(h, 1 / cross(u, f, h));
  frame(u, h, world, false);
  multiply(world, upperRest, turn);
  setPivot(bodies, arm, turn, shoulder, at);
  frame(f, h, world, false);
  multiply(world, lowerRest, turn);
  setPivot(bodies, forearm, turn, elbow, elbowAt);
  bodies.copyWithin(hand * 16, forearm * 16, forearm * 16 + 16);
};

/**
 * Bends shoulder and elbow so that the palm comes to a point of the world (mm), or as far towards it as the arm goes. Two links and a hinge:
 * the hand itself stays as at rest against the forearm. Allocates nothing.
 * @param bodies with the trunk already placed; upper arm, forearm and hand are written
 * @param elbow world direction in which the elbow points
 */
export const reachHand = (bodies: Transforms, side: Side, target: Point, joints: JointSet = MEAN_JOINTS, elbow: Point = BACKWARDS[side]): void =>
  reach(armOf(joints, side, 'palm'), bodies, target, elbow);

/** As `reachHand`, but it is the wrist that comes to the target: for a hand that is laid flat afterwards. */
export const reachWrist = (bodies: Transforms, side: Side, target: Point, joints: JointSet = MEAN_JOINTS, elbow: Point = BACKWARDS[side]): void =>
  reach(armOf(joints, side, 'wrist'), bodies, target, elbow);
