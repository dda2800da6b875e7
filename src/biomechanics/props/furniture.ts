import { bodyIndex } from '@/anatomy/bodies';
import { FLOOR_Y, type JointSet } from '@/anatomy/joints';
import { otherSide, sideSign, type Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { setPoint, transformPoint, type Transforms } from '../rig/transform';
import { putProp, type PropPlaces } from './places';
import { SIZES } from './sizes';

const PELVIS = bodyIndex('pelvis');
const THORAX = bodyIndex('thorax');
const SHANK = { L: bodyIndex('shank_L'), R: bodyIndex('shank_R') } as const;
const UP = [0, 1, 0] as const;

/** Underside of the buttocks and thighs of the sitting figure below the origin of the pelvis, mm, and how far in front the middle of the seat is. Read off the skin; ± 10 mm. */
const SEAT = { below: 88, front: 40 } as const;
const X = [1, 0, 0] as const;
const Z = [0, 0, 1] as const;

const point = new Float64Array(3);
const tall = new Float64Array(3);

/** A seat between the floor and the figure that sits. */
export const putSeat = (places: PropPlaces, bodies: Transforms): void => {
  for (let c = 0; c < 3; c += 1) point[c] = bodies[PELVIS * 16 + 12 + c]!;
  point[1] = point[1]! - SEAT.below;
  point[2] = point[2]! + SEAT.front;
  tall[1] = point[1]! - FLOOR_Y;
  putProp(places.seat, X, tall, Z, point);
  places.seat.shown = true;
};

const head = new Float64Array(3);
const side = new Float64Array(3);
/** The middle of a lying figure is this far from its pelvis towards the head, mm; its top lies this far below the floor that the figure rests on, so that the shadow falls on it. */
const MAT = { towardsHead: 70, below: 14 } as const;
const ABOVE: Vec3 = [0, 500, 0];

/**
 * A mat on the floor under a figure that lies or kneels, along its trunk; along its feet when it is upright.
 * @param middle of the way that the pelvis takes, mm: the mat lies still while the figure moves on it
 */
export const putMat = (places: PropPlaces, bodies: Transforms, middle: Vec3): void => {
  transformPoint(bodies, THORAX, ABOVE, head);
  for (let c = 0; c < 3; c += 1) point[c] = bodies[PELVIS * 16 + 12 + c]!;
  let x = head[0]! - point[0]!;
  let z = head[2]! - point[2]!;
  point.set(middle);
  const along = Math.hypot(x, z);
  const lies = along > 250;
  x = lies ? x / along : 0;
  z = lies ? z / along : 1;
  const ahead = lies ? MAT.towardsHead : 0;
  const { halfLength, halfWidth } = SIZES.mat;
  // An upright kneeling figure needs two thirds of it.
  const length = lies ? halfLength : (halfLength * 2) / 3;
  setPoint(head, x * length, 0, z * length);
  setPoint(side, -z * halfWidth, 0, x * halfWidth);
  point[0] = point[0]! + x * ahead;
  point[1] = FLOOR_Y - MAT.below;
  point[2] = point[2]! + z * ahead;
  putProp(places.mat, head, UP, side, point);
  places.mat.shown = true;
};

/** How far down the shank the middle of a pillow between the knees is, and half the thickness of the legs there, mm (from the skin, ± 10 mm). */
const DOWN_SHANK = 0.22;
const LEG = 48;
const low = new Float64Array(3);
const high = new Float64Array(3);
const legLow = new Float64Array(3);
const legHigh = new Float64Array(3);
const thick = new Float64Array(3);
const long = new Float64Array(3);
const wide = new Float64Array(3);

const onShank = (bodies: Transforms, leg: Side, joints: JointSet, at: Float64Array, along: Float64Array): void => {
  transformPoint(bodies, SHANK[leg], joints.joint('knee', leg), at);
  transformPoint(bodies, SHANK[leg], joints.joint('ankle', leg), along);
  for (let c = 0; c < 3; c += 1) {
    along[c] = along[c]! - at[c]!;
    at[c] = at[c]! + DOWN_SHANK * along[c]!;
  }
};

/** A pillow between the knees of a figure on its side: as thick as the legs leave room for. @param upper the leg on top */
export const putPillow = (places: PropPlaces, bodies: Transforms, upper: Side, joints: JointSet): void => {
  const { halfLength, halfWidth, leastHalfThickness } = SIZES.pillow;
  onShank(bodies, upper, joints, high, legHigh);
  onShank(bodies, otherSide(upper), joints, low, legLow);
  const apart = Math.hypot(high[0]! - low[0]!, high[1]! - low[1]!, high[2]! - low[2]!);
  let lean = 0;
  for (let c = 0; c < 3; c += 1) {
    thick[c] = (high[c]! - low[c]!) / apart;
    long[c] = legHigh[c]! + legLow[c]!;
    lean += long[c]! * thick[c]!;
    point[c] = (high[c]! + low[c]!) / 2;
  }
  for (let c = 0; c < 3; c += 1) long[c] = long[c]! - lean * thick[c]!;
  const size = Math.hypot(long[0]!, long[1]!, long[2]!);
  const half = Math.max(leastHalfThickness, apart / 2 - LEG);
  for (let c = 0; c < 3; c += 1) {
    const [a, b] = [(c + 1) % 3, (c + 2) % 3];
    wide[c] = (halfWidth / size) * (thick[a]! * long[b]! - thick[b]! * long[a]!);
  }
  for (let c = 0; c < 3; c += 1) {
    long[c] = (long[c]! * halfLength) / size;
    thick[c] = thick[c]! * half;
  }
  putProp(places.pillow, wide, thick, long, point);
  places.pillow.shown = true;
};

/** A pillow behind the back of a figure that lies half on its side: along the trunk, from hips to shoulder blades, how thick, mm. */
const BEHIND = { length: 330, width: 120, half: 105, aside: 175, towardsHead: 190 } as const;

/** A pillow behind the back, on the floor, leaning in under the upper side. @param upper the side that is turned up */
export const putPillowBehind = (places: PropPlaces, middle: Vec3, upper: Side): void => {
  const sign = sideSign(upper);
  // The figure lies on its other side with its head to that side of the world.
  setPoint(long, 0 - BEHIND.length, 0, 0);
  setPoint(wide, 0, 0, BEHIND.width);
  setPoint(thick, 0, BEHIND.half, 0);
  setPoint(point, middle[0] - sign * BEHIND.towardsHead, FLOOR_Y + BEHIND.half, middle[2] - BEHIND.aside);
  putProp(places.pillow, wide, thick, long, point);
  places.pillow.shown = true;
};

/** Side of the head (left, mm, source `mannequin`). */
const TEMPLE: Vec3 = [80, 850, 0];
const HEAD = bodyIndex('head');

/** A pillow under the head of a figure on its side. @param under the side that it lies on */
export const putHeadrest = (places: PropPlaces, bodies: Transforms, under: Side): void => {
  const { halfLength, halfWidth } = SIZES.headrest;
  point.set(TEMPLE);
  point[0] = sideSign(under) * point[0]!;
  transformPoint(bodies, HEAD, point, point);
  const half = Math.max(20, (point[1]! + 14 - FLOOR_Y) / 2);
  point[1] = FLOOR_Y + half;
  setPoint(wide, halfWidth, 0, 0);
  setPoint(thick, 0, half, 0);
  setPoint(long, 0, 0, halfLength);
  putProp(places.headrest, wide, thick, long, point);
  places.headrest.shown = true;
};
