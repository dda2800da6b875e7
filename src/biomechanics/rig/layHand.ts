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
const world = rotation();
const turn = rotation();

const towards = (v: Float64Array, to: Point, share: number): void => {
  for (let c = 0; c < 3; c += 1) v[c] = (1 - share) * v[c]! + share * to[c]!;
};
const unit = (v: Float64Array): void => {
  const size = Math.max(1e-9, Math.hypot(v[0]!, v[1]!, v[2]!));
  for (let c = 0; c < 3; c += 1) v[c] = v[c]! / size;
};

/**
 * Bends one wrist so that fingers and palm look the given ways of the world. Allocates nothing.
 * @param bodies with the forearm placed; the hand is written
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
};
