import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { LUMBAR_JOINTS, MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import { sideSign, type Side } from '@/anatomy/sides';
import { toRadians, type Degrees, type Vec3 } from '@/anatomy/units';
import type { ArmAngles, BodyAngles, LegAngles } from './bodyAngles';
import { LUMBAR_SHARES } from './lumbarShares';
import { lumbarPart } from './sideBend';
import { fromAngles, fromLimbAngles, multiply, rotation, setPivot, transformPoint, type Transforms } from './transform';

const ORIGIN = [0, 0, 0] as const;
/** Radians as a bare number: the sign of a turn depends on the axis, and a branded unit cannot be negated. */
const rad = (angle: Degrees): number => toRadians(angle);
const PELVIS = bodyIndex('pelvis');
const [LOW_RIBS, THORAX, HEAD] = [bodyIndex('T12'), bodyIndex('thorax'), bodyIndex('head')];
/** Body carried by each lumbar joint, in the order of `LUMBAR_JOINTS`; L1 carries T12 and T11 with their ribs rigidly. */
const LUMBAR_BODIES = (['L5', 'L4', 'L3', 'L2', 'L1'] as const).map(bodyIndex);
const limb = (side: Side, joints: JointSet) => ({
  side,
  sign: sideSign(side),
  femur: bodyIndex(`femur_${side}` as BodyId),
  shank: bodyIndex(`shank_${side}` as BodyId),
  foot: bodyIndex(`foot_${side}` as BodyId),
  arm: bodyIndex(`arm_${side}` as BodyId),
  forearm: bodyIndex(`forearm_${side}` as BodyId),
  hand: bodyIndex(`hand_${side}` as BodyId),
  toes: bodyIndex(`toes_${side}` as BodyId),
  hip: joints.joint('hip', side),
  knee: joints.joint('knee', side),
  ankle: joints.joint('ankle', side),
  ball: joints.joint('toes', side),
  shoulder: joints.joint('shoulder', side),
});
type Limb = ReturnType<typeof limb>;
interface Frame {
  readonly discs: readonly Vec3[];
  readonly chest: Vec3;
  readonly neck: Vec3;
  readonly left: Limb;
  readonly right: Limb;
}
/** Worked out once for each form of the body: placing allocates nothing. */
const frames = new WeakMap<JointSet, Frame>();
const frameOf = (joints: JointSet): Frame => {
  let frame = frames.get(joints);
  if (!frame) frames.set(joints, (frame = { discs: LUMBAR_JOINTS.map(joints.midline), chest: joints.midline('T10_T11'), neck: joints.midline('neck'), left: limb('L', joints), right: limb('R', joints) }));
  return frame;
};

const pelvis = rotation();
const parent = rotation();
const child = rotation();
const joint = rotation();
const place = new Float64Array(3);

const placeSpine = ({ discs, chest }: Frame, angles: BodyAngles, out: Transforms): void => {
  const flexion = rad(angles.lumbarFlexion);
  const turn = rad(angles.lumbarRotation);
  const whole = -rad(angles.lumbarSideBend);
  const bend = lumbarPart(whole);
  parent.set(pelvis);
  let below = PELVIS;
  for (let i = 0; i < LUMBAR_BODIES.length; i += 1) {
    const share = LUMBAR_SHARES[i]!;
    const body = LUMBAR_BODIES[i]!;
    fromAngles(flexion * share, turn * share, bend * share, joint);
    multiply(parent, joint, child);
    transformPoint(out, below, discs[i]!, place);
    setPivot(out, body, child, discs[i]!, place);
    parent.set(child);
    below = body;
  }
  out.copyWithin(LOW_RIBS * 16, below * 16, below * 16 + 16);
  fromAngles(0, 0, whole - bend, joint);
  multiply(child, joint, parent);
  transformPoint(out, LOW_RIBS, chest, place);
  setPivot(out, THORAX, parent, chest, place);
};

/** @param thorax its rotation */
const placeHead = (neck: Vec3, angles: BodyAngles, thorax: Float64Array, out: Transforms): void => {
  fromAngles(rad(angles.neckFlexion), rad(angles.neckRotation), -rad(angles.neckSideBend), joint);
  multiply(thorax, joint, child);
  transformPoint(out, THORAX, neck, place);
  setPivot(out, HEAD, child, neck, place);
};

const placeLeg = (l: Limb, angles: LegAngles, out: Transforms): void => {
  fromLimbAngles(-rad(angles.hipFlexion), -l.sign * rad(angles.hipRotation), l.sign * rad(angles.hipAbduction), joint);
  multiply(pelvis, joint, parent);
  transformPoint(out, PELVIS, l.hip, place);
  setPivot(out, l.femur, parent, l.hip, place);

  fromAngles(rad(angles.kneeFlexion), 0, 0, joint);
  multiply(parent, joint, child);
  transformPoint(out, l.femur, l.knee, place);
  setPivot(out, l.shank, child, l.knee, place);

  if (angles.footLevel) {
    fromAngles(rad(angles.footPitch), 0, 0, parent);
  } else {
    fromAngles(-rad(angles.ankleDorsiflexion), 0, 0, joint);
    multiply(child, joint, parent);
  }
  transformPoint(out, l.shank, l.ankle, place);
  setPivot(out, l.foot, parent, l.ankle, place);

  fromAngles(-rad(angles.toeExtension), 0, 0, joint);
  multiply(parent, joint, child);
  transformPoint(out, l.foot, l.ball, place);
  setPivot(out, l.toes, child, l.ball, place);
};

const placeArm = (l: Limb, angles: ArmAngles, thorax: Float64Array, out: Transforms): void => {
  fromLimbAngles(-rad(angles.flexion), 0, l.sign * rad(angles.abduction), joint);
  if (angles.hangs) parent.set(joint);
  else multiply(thorax, joint, parent);
  transformPoint(out, THORAX, l.shoulder, place);
  setPivot(out, l.arm, parent, l.shoulder, place);
  // Elbow and wrist stay as at rest; `reachHand` bends them where a hand has something to hold or to lie on.
  out.copyWithin(l.forearm * 16, l.arm * 16, l.arm * 16 + 16);
  out.copyWithin(l.hand * 16, l.arm * 16, l.arm * 16 + 16);
};

const thoraxRotation = rotation();

/**
 * Forward kinematics: joint angles → one rigid transform per body.
 * @param out 23 × 16 numbers, world ← rest, column-major, mm, in the order of `BODY_IDS`. Every number is written; nothing is allocated.
 * @param joints of the form of the body that stands
 */
export const placeBodies = (angles: BodyAngles, out: Transforms, joints: JointSet = MEAN_JOINTS): void => {
  const frame = frameOf(joints);
  const { neck, left, right } = frame;
  fromAngles(rad(angles.pelvisTilt), rad(angles.pelvisRotation), -rad(angles.pelvisList), pelvis);
  setPivot(out, PELVIS, pelvis, ORIGIN, angles.position);
  placeSpine(frame, angles, out);
  thoraxRotation.set(parent);
  placeHead(neck, angles, thoraxRotation, out);
  placeLeg(left, angles.leg.L, out);
  placeLeg(right, angles.leg.R, out);
  placeArm(left, angles.arm.L, thoraxRotation, out);
  placeArm(right, angles.arm.R, thoraxRotation, out);
};
