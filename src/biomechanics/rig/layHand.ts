import { bodyIndex } from '@/anatomy/bodies';
import { MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import { SIDES, type Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { frame } from './linkFrame';
import { multiply, rotation, setPivot, transformDirection, transformPoint, type Point, type Rotation, type Transforms } from './transform';

/** The hand at rest (left, source `mannequin`): along its fingers, and out of its palm, which looks at the thigh. Unit, square to each other. */
const FINGERS: Vec3 = [0, -0.96, 0.28];
const PALM: Vec3 = [-1, 0, 0];
const HAND = { L: bodyIndex('hand_L'), R: bodyIndex('hand_R') } as const;
const FOREARM = { L: bodyIndex('forearm_L'), R: bodyIndex('forearm_R') } as const;

const palmOf = (side: Side): Vec3 => (side === 'L' ? PALM : [1, 0, 0]);
const restOf = (side: Side): Rotation => {
  const rest = rotation();
  frame(FINGERS, palmOf(side), rest, true);
  return rest;
};
const REST: Readonly<Record<Side, Rotation>> = Object.fromEntries(SIDES.map((side) => [side, restOf(side)])) as Record<Side, Rotation>;
const PALMS = { L: palmOf('L'), R: palmOf('R') } as const;

const along = new Float64Array(3);
const out = new Float64Array(3);
const wrist = new Float64Array(3);
const elbow = new Float64Array(3);
const axis = new Float64Array(3);
const world = rotation();
const turn = rotation();
const own = rotation();

const towards = (v: Float64Array, to: Point, share: number): void => {
  for (let c = 0; c < 3; c += 1) v[c] = (1 - share) * v[c]! + share * to[c]!;
};
const unit = (v: Float64Array): void => {
  const size = Math.max(1e-9, Math.hypot(v[0]!, v[1]!, v[2]!));
  for (let c = 0; c < 3; c += 1) v[c] = v[c]! / size;
};

/** How much of the turn of a hand about its forearm is the forearm's own: its two bones roll over each other. Assumed. */
const FOREARM_SHARE = 0.65;

/** Turns a forearm about its own length by most of what the hand turns against it; elbow and wrist stay where they are. */
const rollForearm = (bodies: Transforms, side: Side, joints: JointSet): void => {
  const [f, h] = [FOREARM[side] * 16, HAND[side] * 16];
  const [from, to] = [joints.joint('elbow', side), joints.joint('wrist', side)];
  for (let c = 0; c < 3; c += 1) axis[c] = to[c]! - from[c]!;
  unit(axis);
  // The hand against the forearm, in the frame at rest: its trace and its skew part.
  let trace = 0;
  let skew = 0;
  for (let i = 0; i < 3; i += 1) {
    const [j, k] = [(i + 1) % 3, (i + 2) % 3];
    let [ii, kj, jk] = [0, 0, 0];
    for (let c = 0; c < 3; c += 1) {
      ii += bodies[f + 4 * i + c]! * bodies[h + 4 * i + c]!;
      kj += bodies[f + 4 * k + c]! * bodies[h + 4 * j + c]!;
      jk += bodies[f + 4 * j + c]! * bodies[h + 4 * k + c]!;
    }
    trace += ii;
    skew += axis[i]! * (kj - jk);
  }
  const angle = FOREARM_SHARE * 2 * Math.atan2(skew, 1 + trace);
  transformPoint(bodies, FOREARM[side], from, elbow);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  for (let col = 0; col < 3; col += 1) {
    const [p, q] = [(col + 1) % 3, (col + 2) % 3];
    world[3 * col + col] = c + (1 - c) * axis[col]! * axis[col]!;
    world[3 * col + p] = (1 - c) * axis[col]! * axis[p]! + s * axis[q]!;
    world[3 * col + q] = (1 - c) * axis[col]! * axis[q]! - s * axis[p]!;
    for (let row = 0; row < 3; row += 1) own[3 * col + row] = bodies[f + 4 * col + row]!;
  }
  multiply(own, world, turn);
  setPivot(bodies, FOREARM[side], turn, from, elbow);
};

/**
 * Bends one wrist so that fingers and palm look the given ways of the world. Allocates nothing.
 * @param bodies with the forearm placed; the hand is written, and the forearm rolls with it
 * @param fingers,palm unit directions, square to each other
 * @param share 0: as the forearm has it … 1: fully
 */
export const layHand = (bodies: Transforms, side: Side, fingers: Point, palm: Point, share = 1, joints: JointSet = MEAN_JOINTS): void => {
  const forearm = FOREARM[side];
  transformDirection(bodies, forearm, FINGERS, along);
  transformDirection(bodies, forearm, PALMS[side], out);
  towards(along, fingers, share);
  towards(out, palm, share);
  unit(along);
  const lean = along[0]! * out[0]! + along[1]! * out[1]! + along[2]! * out[2]!;
  for (let c = 0; c < 3; c += 1) out[c] = out[c]! - lean * along[c]!;
  unit(out);
  frame(along, out, world, false);
  multiply(world, REST[side], turn);
  const at = joints.joint('wrist', side);
  transformPoint(bodies, forearm, at, wrist);
  setPivot(bodies, HAND[side], turn, at, wrist);
  rollForearm(bodies, side, joints);
};
