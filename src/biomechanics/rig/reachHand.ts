import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import { sideSign, SIDES, type Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { multiply, rotation, setPivot, transformPoint, type Point, type Rotation, type Transforms } from './transform';

/** Middle of the palm of the neutral body form (left, mm, source `mannequin`, ± 15 mm): what a hand holds runs through it. Carried by the forearm. */
export const GRIP: Vec3 = [276, 15, 68];

/** The palm at rest, mm. */
export const gripOf = (side: Side): Vec3 => (side === 'L' ? GRIP : RIGHT_GRIP);
const RIGHT_GRIP: Vec3 = [-GRIP[0], GRIP[1], GRIP[2]];

interface ArmLinks {
  readonly arm: number;
  readonly forearm: number;
  readonly shoulder: Vec3;
  readonly elbow: Vec3;
  /** Lengths shoulder–elbow and elbow–palm, mm. */
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
const third = new Float64Array(3);

const minus = (a: Point, b: Point, out: Float64Array): number => {
  for (let c = 0; c < 3; c += 1) out[c] = a[c]! - b[c]!;
  return Math.hypot(out[0]!, out[1]!, out[2]!);
};
const scale = (v: Float64Array, by: number): void => {
  for (let c = 0; c < 3; c += 1) v[c] = v[c]! * by;
};
const cross = (a: Point, b: Point, out: Float64Array): number => {
  out[0] = a[1]! * b[2]! - a[2]! * b[1]!;
  out[1] = a[2]! * b[0]! - a[0]! * b[2]!;
  out[2] = a[0]! * b[1]! - a[1]! * b[0]!;
  return Math.hypot(out[0]!, out[1]!, out[2]!);
};
const dot = (a: Point, b: Point): number => a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;

/** The frame of a link (columns: along, hinge, square to both), or its transpose. `along` and `hinge` are unit and square to each other. */
const frame = (along: Point, hinge: Point, out: Rotation, transposed: boolean): void => {
  cross(along, hinge, third);
  for (let c = 0; c < 3; c += 1) {
    out[transposed ? 3 * c : c] = along[c]!;
    out[transposed ? 3 * c + 1 : 3 + c] = hinge[c]!;
    out[transposed ? 3 * c + 2 : 6 + c] = third[c]!;
  }
};

const linksOf = (joints: JointSet, side: Side): ArmLinks => {
  const shoulder = joints.joint('shoulder', side);
  const elbow = joints.joint('elbow', side);
  const upper = minus(elbow, shoulder, u);
  const lower = minus(gripOf(side), elbow, f);
  scale(u, 1 / upper);
  scale(f, 1 / lower);
  scale(h, 1 / cross(u, f, h));
  const [upperRest, lowerRest] = [rotation(), rotation()];
  frame(u, h, upperRest, true);
  frame(f, h, lowerRest, true);
  return { arm: bodyIndex(`arm_${side}` as BodyId), forearm: bodyIndex(`forearm_${side}` as BodyId), shoulder, elbow, upper, lower, upperRest, lowerRest };
};

const known = new WeakMap<JointSet, Readonly<Record<Side, ArmLinks>>>();
const armOf = (joints: JointSet, side: Side): ArmLinks => {
  let arms = known.get(joints);
  if (!arms) known.set(joints, (arms = Object.fromEntries(SIDES.map((s) => [s, linksOf(joints, s)])) as Record<Side, ArmLinks>));
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
export const handReach = (side: Side, joints: JointSet = MEAN_JOINTS): number => armOf(joints, side).upper + armOf(joints, side).lower - SPARE;

/** World place of the shoulder, mm. */
export const shoulderAt = (bodies: Transforms, side: Side, out: Float64Array, joints: JointSet = MEAN_JOINTS): void =>
  transformPoint(bodies, THORAX, armOf(joints, side).shoulder, out);

/**
 * Bends shoulder and elbow so that the palm comes to a point of the world (mm), or as far towards it as the arm goes. The elbow
 * points backwards and a little outwards, as elbows do. Two links and a hinge: the hand itself stays as at rest against the forearm.
 * Allocates nothing.
 * @param bodies with the trunk already placed; upper arm and forearm are written
 */
export const reachHand = (bodies: Transforms, side: Side, target: Point, joints: JointSet = MEAN_JOINTS): void => {
  const { arm, forearm, shoulder, elbow, upper, lower, upperRest, lowerRest } = armOf(joints, side);
  transformPoint(bodies, THORAX, shoulder, at);
  const asked = minus(target, at, u);
  const distance = Math.min(upper + lower - SPARE, Math.max(Math.abs(upper - lower) + SPARE, asked));
  if (asked > 0) scale(u, 1 / asked);
  else u.set([0, -1, 0]);
  // Where the elbow points: backwards and outwards, square to the line from shoulder to hand.
  pole[0] = 0.35 * sideSign(side);
  pole[1] = 0;
  pole[2] = -1;
  const along = dot(pole, u);
  for (let c = 0; c < 3; c += 1) pole[c] = pole[c]! - along * u[c]!;
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
};
