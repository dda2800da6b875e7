import type { JointSet } from '@/anatomy/joints';
import { sideSign, type Side } from '@/anatomy/sides';
import { degrees, radians, toDegrees, toRadians, type Degrees } from '@/anatomy/units';
import type { BodyAngles } from './bodyAngles';
import { legLinks, type LegLinks } from './legReach';
import { fromAngles, fromLimbAngles, multiply, rotation, type Point, type Rotation } from './transform';

const links = new WeakMap<JointSet, LegLinks>();
const linksOf = (joints: JointSet): LegLinks => {
  let known = links.get(joints);
  if (!known) links.set(joints, (known = legLinks(joints)));
  return known;
};

const rad = (angle: Degrees): number => toRadians(angle);
const pelvis = rotation();
const thigh = rotation();
const swing = rotation();
const turned = rotation();
const to = new Float64Array(3);
const from = new Float64Array(3);

const times = (r: Rotation, x: number, y: number, z: number, out: Float64Array): void => {
  for (let c = 0; c < 3; c += 1) out[c] = r[c]! * x + r[3 + c]! * y + r[6 + c]! * z;
};
const timesTransposed = (r: Rotation, x: number, y: number, z: number, out: Float64Array): void => {
  for (let c = 0; c < 3; c += 1) out[c] = r[3 * c]! * x + r[3 * c + 1]! * y + r[3 * c + 2]! * z;
};

/** The smallest turn that brings one direction onto another of the same length; neither may be nought nor opposite. */
const smallestTurn = (a: Point, b: Point, out: Rotation): void => {
  const size = a[0]! * a[0]! + a[1]! * a[1]! + a[2]! * a[2]!;
  const x = (a[1]! * b[2]! - a[2]! * b[1]!) / size;
  const y = (a[2]! * b[0]! - a[0]! * b[2]!) / size;
  const z = (a[0]! * b[1]! - a[1]! * b[0]!) / size;
  const c = (a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!) / size;
  const k = 1 / (1 + c);
  out[0] = c + k * x * x;
  out[1] = z + k * x * y;
  out[2] = k * x * z - y;
  out[3] = k * x * y - z;
  out[4] = c + k * y * y;
  out[5] = x + k * y * z;
  out[6] = y + k * x * z;
  out[7] = k * y * z - x;
  out[8] = c + k * z * z;
};

/**
 * Bends hip and knee of one leg so that its ankle comes to a point of the world (mm), or as far towards it as the straight leg goes. The
 * knee points where the hip angles that stand in `angles` have it, as nearly as the new place allows. Allocates nothing.
 * @param angles position and pelvis are read; the hip and knee angles of the leg are written
 * @param target world place of the ankle, mm
 */
export const plantFoot = (angles: BodyAngles, side: Side, target: Point, joints: JointSet): void => {
  const { thigh: t, shank: s, fixed, swing: reach, offset, straight } = linksOf(joints);
  const sign = sideSign(side);
  const leg = angles.leg[side];
  fromAngles(rad(angles.pelvisTilt), rad(angles.pelvisRotation), 0 - rad(angles.pelvisList), pelvis);
  const hip = joints.joint('hip', side);
  times(pelvis, hip[0], hip[1], hip[2], to);
  for (let c = 0; c < 3; c += 1) to[c] = target[c]! - angles.position[c]! - to[c]!;
  timesTransposed(pelvis, to[0]!, to[1]!, to[2]!, to);
  const asked = to[0]! * to[0]! + to[1]! * to[1]! + to[2]! * to[2]!;
  const shorter = asked > straight ? Math.sqrt(straight / asked) : 1;
  const length2 = Math.min(asked, straight);
  for (let c = 0; c < 3; c += 1) to[c] = to[c]! * shorter;
  const knee = shorter < 1 ? 0 : Math.max(0, offset + Math.acos(Math.min(1, Math.max(-1, (length2 - fixed) / (2 * reach)))));
  const [c, n] = [Math.cos(knee), Math.sin(knee)];
  fromLimbAngles(0 - rad(leg.hipFlexion), 0 - sign * rad(leg.hipRotation), sign * rad(leg.hipAbduction), thigh);
  times(thigh, sign * (t.x + s.x), t.y + s.y * c - s.z * n, t.z + s.y * n + s.z * c, from);
  smallestTurn(from, to, swing);
  multiply(swing, thigh, turned);
  leg.kneeFlexion = toDegrees(radians(knee));
  leg.hipFlexion = degrees(0 - toDegrees(radians(Math.atan2(turned[5]!, turned[4]!))));
  leg.hipAbduction = degrees(sign * toDegrees(radians(Math.asin(0 - Math.max(-1, Math.min(1, turned[3]!))))));
  leg.hipRotation = degrees(0 - sign * toDegrees(radians(Math.atan2(turned[6]!, turned[0]!))));
};
