import { bodyIndex } from '@/anatomy/bodies';
import { FLOOR_Y, MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import { LANDMARKS } from '@/anatomy/landmarks';
import { otherSide, sideSign, type Side } from '@/anatomy/sides';
import { degrees, mm, type Degrees, type Millimetres, type Vec3 } from '@/anatomy/units';
import { transformPoint, type Transforms } from '../rig/transform';
import type { PelvicLevel, PlumbLine } from './types';
import { wholeBodyCentre, type CarriedWeight } from './wholeBodyCentre';

/** Below this the pelvis is called level: smaller tilts are neither seen nor meaningful. */
export const LEVEL_WITHIN: Degrees = degrees(0.5);
/** The drawn level line passes each ASIS by this much. */
const OVERHANG: Millimetres = mm(60);
/** Top of the plumb line above the whole-body centre. */
const PLUMB_ABOVE: Millimetres = mm(450);

const PELVIS = bodyIndex('pelvis');

const world = (bodies: Transforms, body: number, p: Vec3): Vec3 => {
  const out: [number, number, number] = [0, 0, 0];
  transformPoint(bodies, body, p, out);
  return out;
};

/** Plumb line of the posed figure and what it carries: through their centre of mass, down to the floor. */
export const plumbLine = (bodies: Transforms, stance: Side, joints: JointSet = MEAN_JOINTS, carried: CarriedWeight | null = null): PlumbLine => {
  const centre: [number, number, number] = [0, 0, 0];
  wholeBodyCentre(bodies, centre, joints, carried);
  const [x, y, z] = centre;
  const besideAnkle = mm(sideSign(otherSide(stance)) * (x - joints.joint('ankle', stance)[0]));
  return { from: [x, FLOOR_Y, z], to: [x, y + PLUMB_ABOVE, z], besideAnkle };
};

/** Level of the pelvis of the posed figure, read as in the clinic: from the two ASIS. */
export const pelvicLevel = (bodies: Transforms, stance: Side, joints: JointSet = MEAN_JOINTS): PelvicLevel => {
  const swing = otherSide(stance);
  const a = world(bodies, PELVIS, joints.place(LANDMARKS.ASIS.position[stance]));
  const b = world(bodies, PELVIS, joints.place(LANDMARKS.ASIS.position[swing]));
  const toSwing = sideSign(swing);
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const ux = (b[0] - a[0]) / length;
  const uy = (b[1] - a[1]) / length;
  const angle = degrees((Math.atan2(a[1] - b[1], toSwing * (b[0] - a[0])) * 180) / Math.PI);
  return {
    line: { from: [a[0] - ux * OVERHANG, a[1] - uy * OVERHANG, a[2]], to: [b[0] + ux * OVERHANG, b[1] + uy * OVERHANG, b[2]] },
    level: { from: [a[0] - toSwing * OVERHANG, a[1], a[2]], to: [a[0] + toSwing * (length + OVERHANG), a[1], a[2]] },
    angle,
    lowerSide: Math.abs(angle) < LEVEL_WITHIN ? null : angle > 0 ? swing : stance,
  };
};
