import { FLOOR_Y, type JointSet } from '@/anatomy/joints';
import { otherSide, sideSign, type Side } from '@/anatomy/sides';
import type { Ratio } from '@/anatomy/units';
import { handReach, reachHand, shoulderAt } from '../rig/reachHand';
import type { Transforms } from '../rig/transform';
import { putProp, type PropPlaces } from './places';
import { SIZES } from './sizes';

/**
 * Upper hand on the handle at the start and the end of the movement: outward on its own side, above the floor, in front of the pelvis,
 * mm. Drawn, as the pose is. The blade stands on the floor, ahead and towards the working side.
 */
const HANDLE = { start: [40, 1080, 190], end: [80, 1000, 330] } as const;
const BLADE_WAY = { outward: -0.72, forward: 0.69 } as const;
/** The lower hand holds the shaft between these shares of its length from the handle, as far down as the arm goes. */
const LOWER_HAND = { nearest: 0.06, furthest: 0.25 } as const;

const handle = new Float64Array(3);
const down = new Float64Array(3);
const across = new Float64Array(3);
const third = new Float64Array(3);
const up = new Float64Array(3);
const shoulder = new Float64Array(3);
const hold = new Float64Array(3);

/** How far down the shaft (mm) the other hand reaches. */
const lowerHold = (length: number, reach: number): number => {
  let along = 0;
  let square = 0;
  for (let c = 0; c < 3; c += 1) {
    const to = shoulder[c]! - handle[c]!;
    along += to * down[c]!;
    square += to * to;
  }
  const room = reach * reach - square + along * along;
  const furthest = room > 0 ? along + Math.sqrt(room) : along;
  return Math.min(length * LOWER_HAND.furthest, Math.max(length * LOWER_HAND.nearest, furthest));
};

/**
 * A spade in both hands: blade on the floor, one hand on the handle, the hand of the working side lower on the shaft.
 * @param bodies figure on the floor, pelvis above the origin; both arms are written
 * @param progress 0 stands upright … 1 bends and twists
 */
export const holdSpade = (places: PropPlaces, bodies: Transforms, working: Side, progress: Ratio, joints: JointSet): void => {
  const { length } = SIZES.spade;
  const upper = otherSide(working);
  const sign = sideSign(upper);
  const at = (c: 0 | 1 | 2): number => HANDLE.start[c] + progress * (HANDLE.end[c] - HANDLE.start[c]);
  handle[0] = sign * at(0);
  handle[1] = FLOOR_Y + at(1);
  handle[2] = at(2);
  const out = Math.sqrt(1 - (at(1) / length) ** 2);
  const flat = Math.hypot(BLADE_WAY.outward, BLADE_WAY.forward);
  down[0] = (sign * BLADE_WAY.outward * out) / flat;
  down[1] = 0 - at(1) / length;
  down[2] = (BLADE_WAY.forward * out) / flat;
  reachHand(bodies, upper, handle, joints);
  shoulderAt(bodies, working, shoulder, joints);
  const along = lowerHold(length, handReach(working, joints) - 1);
  for (let c = 0; c < 3; c += 1) hold[c] = handle[c]! + along * down[c]!;
  reachHand(bodies, working, hold, joints);
  // The blade faces the way it is tilted.
  across[0] = BLADE_WAY.forward / flat;
  across[1] = 0;
  across[2] = (0 - sign * BLADE_WAY.outward) / flat;
  for (let c = 0; c < 3; c += 1) up[c] = 0 - down[c]!;
  for (let c = 0; c < 3; c += 1) {
    const [a, b] = [(c + 1) % 3, (c + 2) % 3];
    third[c] = across[a]! * up[b]! - across[b]! * up[a]!;
  }
  putProp(places.spade, across, up, third, handle);
  places.spade.shown = true;
};
