import { bodyIndex } from '@/anatomy/bodies';
import { FLOOR_Y, type JointSet } from '@/anatomy/joints';
import { sideSign, type Side } from '@/anatomy/sides';
import { gripOf, handReach, reachHand, shoulderAt } from '../rig/reachHand';
import { transformPoint, type Transforms } from '../rig/transform';
import { putProp, type PropPlaces } from './places';
import { SIZES } from './sizes';

const X = [1, 0, 0] as const;
const Y = [0, 1, 0] as const;
const Z = [0, 0, 1] as const;
const FOREARM = { L: bodyIndex('forearm_L'), R: bodyIndex('forearm_R') } as const;

/**
 * Where the tip of a cane stands, mm from the midline of the neutral figure and in front of it. Over the standing foot the model has
 * its cane 350 mm beside the trunk, which is then some 90 mm nearer to the standing side.
 */
const TIP = { swing: 240, stance: 410, front: 60 } as const;

const tip = new Float64Array(3);
const top = new Float64Array(3);
const shoulder = new Float64Array(3);
const towards = new Float64Array(3);
const aside = new Float64Array(3);
const across = new Float64Array(3);
const up = new Float64Array(3);

const distance = (a: ArrayLike<number>, b: ArrayLike<number>): number => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);

/** The upright cane, or the one tilted as little as will bring its handle to the hand. */
const findTop = (length: number, reach: number): void => {
  top.set(tip);
  top[1] = tip[1]! + length;
  if (distance(top, shoulder) <= reach) return;
  const way = distance(shoulder, tip);
  for (let c = 0; c < 3; c += 1) towards[c] = (shoulder[c]! - tip[c]!) / way;
  // Two spheres, about the tip and about the shoulder: of the circle they share, the point nearest to upright.
  const near = (length * length - reach * reach + way * way) / (2 * way);
  const out = Math.sqrt(Math.max(0, length * length - near * near));
  const along = (top[1]! - tip[1]!) * towards[1]!;
  let size = 0;
  for (let c = 0; c < 3; c += 1) {
    aside[c] = top[c]! - tip[c]! - along * towards[c]!;
    size += aside[c]! ** 2;
  }
  size = Math.sqrt(size);
  for (let c = 0; c < 3; c += 1) top[c] = tip[c]! + near * towards[c]! + (size > 0 ? (out * aside[c]!) / size : 0);
};

/**
 * A cane in one hand: its tip stands on the floor and stays there while the figure sways; the hand holds the handle, and the elbow gives.
 * Where a leaning trunk lifts the shoulder so far that arm and cane together do not span the way, the cane is drawn longer by what lacks
 * (no more than a tenth, at 35° of lean): the arm of the figure has no shoulder girdle that could sink.
 * @param bodies trunk placed; the arm of the hand is written
 * @param over whether the hand is the one over the free leg or over the standing one
 */
export const holdCane = (places: PropPlaces, bodies: Transforms, hand: Side, over: 'swing' | 'stance', joints: JointSet): void => {
  shoulderAt(bodies, hand, shoulder, joints);
  const reach = handReach(hand, joints) - 1;
  tip[0] = sideSign(hand) * TIP[over];
  tip[1] = FLOOR_Y;
  tip[2] = TIP.front;
  const length = Math.max(SIZES.cane.length, distance(shoulder, tip) - reach + 1);
  findTop(length, reach);
  reachHand(bodies, hand, top, joints);
  for (let c = 0; c < 3; c += 1) up[c] = (top[c]! - tip[c]!) / length;
  // The handle points forward.
  across[0] = up[1]!;
  across[1] = 0 - up[0]!;
  across[2] = 0;
  const size = Math.hypot(across[0]!, across[1]!);
  across[0] = across[0]! / size;
  across[1] = across[1]! / size;
  aside[0] = across[1]! * up[2]!;
  aside[1] = 0 - across[0]! * up[2]!;
  aside[2] = across[0]! * up[1]! - across[1]! * up[0]!;
  for (let c = 0; c < 3; c += 1) up[c] = (up[c]! * length) / SIZES.cane.length;
  putProp(places.cane, across, up, aside, top);
  places.cane.shown = true;
};

const hook = new Float64Array(3);
/** Between a cane and a bag on the same arm, mm: the shaft's half thickness and room to see between them. */
const CLEAR = 9 + 20;

/**
 * Where a bag hangs from: the hand, or, where that already holds a cane, the bend of the elbow.
 * @param bodies arms placed
 * @param out written, world mm
 */
export const bagHook = (bodies: Transforms, hand: Side, handTaken: boolean, joints: JointSet, out: Float64Array | number[]): void =>
  transformPoint(bodies, FOREARM[hand], handTaken ? joints.joint('elbow', hand) : gripOf(hand), out);

/**
 * A bag that hangs straight down from a hand. Where that hand already holds a cane it hangs from the elbow, behind the cane, and so far
 * back that the two do not run through each other.
 * @param bodies arms placed; of a hand that holds a cane, by `holdCane` with the same places
 */
export const hangBag = (places: PropPlaces, bodies: Transforms, hand: Side, handTaken: boolean, joints: JointSet): void => {
  bagHook(bodies, hand, handTaken, joints, hook);
  if (handTaken) {
    const { matrix } = places.cane;
    const [handle, foot] = [matrix[14]!, matrix[14]! - SIZES.cane.length * matrix[6]!];
    hook[2] = Math.min(hook[2]!, Math.min(handle, foot) - CLEAR - SIZES.bag.depth / 2);
  }
  putProp(places.bag, X, Y, Z, hook);
  places.bag.shown = true;
};
