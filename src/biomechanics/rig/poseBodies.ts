import { MEAN_JOINTS, solePoint, type JointSet } from '@/anatomy/joints';
import { otherSide, sideSign } from '@/anatomy/sides';
import { degrees, radians, toDegrees, toRadians } from '@/anatomy/units';
import type { Posture } from '../posture';
import { neutralAngles, type BodyAngles } from './bodyAngles';
import { legLinks, legVector, reachAnkle, type LegLinks, type LegReach } from './legReach';
import { placeBodies } from './placeBodies';
import type { Transforms } from './transform';

const TOE = solePoint('toe', 'L')[2];
const HEEL = solePoint('heel', 'L')[2];
const links = new WeakMap<JointSet, LegLinks>();
const linksOf = (joints: JointSet): LegLinks => {
  let known = links.get(joints);
  if (!known) links.set(joints, (known = legLinks(joints)));
  return known;
};
/** Part of the shank's pitch that a free, relaxed foot takes on: a drawing convention. */
const RELAXED_FOOT = 0.5;

const angles = neutralAngles();
const free = new Float64Array(3);
const swingHip = new Float64Array(2);
const reach: LegReach = { flexion: 0, outward: 0, knee: 0 };

/**
 * Pelvis over the stance leg, worked in x that points from the stance to the swing side (the frame in which the model is
 * written, right stance). Writes the world place of the pelvis and leaves the swing hip (x, y in mm) in `swingHip`.
 */
const standOnLeg = (posture: Posture, to: BodyAngles, joints: JointSet): void => {
  const [hipX, hipY] = joints.joint('hip', 'L');
  const [ankleX, ankleY] = joints.joint('ankle', 'L');
  const sign = sideSign(otherSide(posture.stanceSide));
  const beta = toRadians(posture.stanceLegTilt);
  const drop = toRadians(posture.pelvicDrop);
  // Stance hip: carried outward by the straight leg that turns about its fixed ankle.
  const legX = ankleX - hipX;
  const legY = hipY - ankleY;
  const stanceX = legX * Math.cos(beta) - legY * Math.sin(beta) - ankleX;
  const stanceY = legX * Math.sin(beta) + legY * Math.cos(beta) + ankleY;
  // The pelvis turns about that hip.
  const c = Math.cos(drop);
  const s = Math.sin(drop);
  const x = stanceX + hipX * c - hipY * s;
  const y = stanceY - hipX * s - hipY * c;
  swingHip[0] = x + hipX * c + hipY * s;
  swingHip[1] = y - hipX * s + hipY * c;

  to.position[0] = sign * x;
  to.position[1] = y;
  to.position[2] = 0;
  to.pelvisList = degrees(sign * posture.pelvicDrop);
  to.lumbarSideBend = degrees(-sign * (posture.trunkLean + posture.pelvicDrop));
  // The arm on the lower side of a leaning trunk hangs free; the other would fall through the trunk and lies along it.
  to.arm[posture.stanceSide].hangs = posture.trunkLean >= 0;
  to.arm[otherSide(posture.stanceSide)].hangs = posture.trunkLean < 0;
  const leg = to.leg[posture.stanceSide];
  leg.hipFlexion = degrees(0);
  leg.hipAbduction = degrees(-(posture.stanceLegTilt + posture.pelvicDrop));
  leg.hipRotation = degrees(0);
  leg.kneeFlexion = degrees(0);
  leg.footPitch = degrees(0);
};

/**
 * The other leg. Planted (lift 0) its ankle stays where it stands; free (lift 1) it hangs vertically in the frontal plane with
 * the given flexion; in between the ankle travels in a straight line. The foot is never lower than on the floor.
 */
const swingLeg = (posture: Posture, to: BodyAngles, joints: JointSet): void => {
  const hipZ = joints.joint('hip', 'L')[2];
  const [ankleX, ankleY, ankleZ] = joints.joint('ankle', 'L');
  const twoLinks = linksOf(joints);
  const lift = Math.min(1, Math.max(0, posture.lift));
  const height = swingHip[1]!;
  legVector(twoLinks, toRadians(posture.swingHipFlexion), toRadians(posture.swingKneeFlexion), free);
  const freeY = Math.max(ankleY - height, free[1]!);
  const x = (1 - lift) * (ankleX - swingHip[0]!) + lift * free[0]!;
  const y = (1 - lift) * (ankleY - height) + lift * freeY;
  const z = (1 - lift) * (ankleZ - hipZ) + lift * free[2]!;
  reachAnkle(twoLinks, x, y, z, reach);

  const leg = to.leg[otherSide(posture.stanceSide)];
  // The leg is tilted in the frontal plane after it is flexed, Rz(a)·Rx(−φ); written in the clinical order of joint angles.
  const a = reach.outward + toRadians(posture.pelvicDrop);
  const c = Math.cos(reach.flexion);
  const s = Math.sin(reach.flexion);
  leg.hipFlexion = toDegrees(radians(Math.atan2(s, Math.cos(a) * c)));
  leg.hipAbduction = toDegrees(radians(Math.asin(Math.sin(a) * c)));
  leg.hipRotation = toDegrees(radians(Math.atan2(Math.sin(a) * s, Math.cos(a))));
  leg.kneeFlexion = toDegrees(radians(reach.knee));
  // Toes or heel may sink only as far as the ankle has risen.
  const risen = Math.max(0, height + y - ankleY);
  const pitch = RELAXED_FOOT * lift * (reach.knee - reach.flexion);
  const limit = Math.asin(Math.min(1, risen / (pitch > 0 ? TOE - ankleZ : ankleZ - HEEL)));
  leg.footPitch = toDegrees(radians(Math.min(limit, Math.max(-limit, pitch))));
};

/** The joint angles of a posture, written into `to`. Left is the exact mirror of right: all is worked on "outward" coordinates. */
export const standingAngles = (posture: Posture, to: BodyAngles, joints: JointSet = MEAN_JOINTS): void => {
  standOnLeg(posture, to, joints);
  swingLeg(posture, to, joints);
};

/**
 * Posture → one rigid transform per body. The stance foot never moves; the pelvis travels over it on the straight stance leg and
 * drops about the stance hip; the lumbar joints share the bend that gives the thorax its lean (the chest helps at the end of the range, `sideBend`); the arm on the lower side hangs.
 * @param out 23 × 16 numbers, world ← rest, column-major, mm, in the order of `BODY_IDS`. Nothing is allocated.
 * @param joints of the form of the body that stands
 */
export const poseBodies = (posture: Posture, out: Transforms, joints: JointSet = MEAN_JOINTS): void => {
  standingAngles(posture, angles, joints);
  placeBodies(angles, out, joints);
};
