import { mm, type Millimetres, type Vec3 } from './units';
import { sideSign, type Side } from './sides';

/**
 * Joint centres and the floor, in the anatomical frame (mm, neutral standing). Everything that turns, turns about these.
 *
 * `status`: `measured` on a specimen or mean shape, `derived` from measured points, `assumed` where nothing was measured.
 * `uncertaintyMm` is the spread that a careful second observer would get, not the spread between people.
 */
export interface JointCentre {
  readonly position: Vec3;
  readonly source: string;
  readonly status: 'measured' | 'derived' | 'assumed';
  readonly uncertaintyMm: Millimetres;
  readonly note: string;
}

/** Joints of the lumbar spine from below upwards; each carries the body named in `LUMBAR_CHILD`. */
export const LUMBAR_JOINTS = ['L5_S1', 'L4_L5', 'L3_L4', 'L2_L3', 'L1_L2'] as const;
export type LumbarJoint = (typeof LUMBAR_JOINTS)[number];
export type MidlineJoint = LumbarJoint | 'T12_L1' | 'T10_T11' | 'neck';
export type PairedJoint = 'hip' | 'knee' | 'ankle' | 'shoulder' | 'elbow' | 'wrist' | 'toes';

const disc = (y: number, z: number): JointCentre => ({
  position: [0, y, z],
  source: 'BodyParts3D',
  status: 'derived',
  uncertaintyMm: mm(3),
  note: 'midway between the centres of the facing endplates, moved onto the midline',
});

/** Disc centres, the axis of side-bending, flexion and turning of each level; and the neck, which turns as one. */
export const MIDLINE_JOINTS: Readonly<Record<MidlineJoint, JointCentre>> = {
  L5_S1: disc(98.99, -10.78),
  L4_L5: disc(131.71, 1.47),
  L3_L4: disc(162.49, 11.94),
  L2_L3: disc(196.05, 15.54),
  L1_L2: disc(228.3, 11.51),
  T12_L1: disc(258.82, 3.49),
  T10_T11: {
    position: [0, 316, -14],
    source: 'BodyParts3D',
    status: 'assumed',
    uncertaintyMm: mm(8),
    note: 'one disc further up the line of T12/L1 (y 259) and T11/T12 (y 288); T10 was not measured',
  },
  neck: {
    position: [0, 705, -22],
    source: 'mannequin',
    status: 'assumed',
    uncertaintyMm: mm(20),
    note: 'middle of the narrowest part of the neck of the neutral body form; seven joints in one, no bones of the neck were measured',
  },
};

/** Left side; the right is its mirror image. Read through `jointCentre`. */
export const LEFT_JOINTS: Readonly<Record<PairedJoint, JointCentre>> = {
  hip: {
    position: [88.79, 2.62, 3.66],
    source: 'hip-bone-mean',
    status: 'measured',
    uncertaintyMm: mm(3),
    note: 'centre of the sphere fitted to the acetabulum of the mean of three people; the femoral head is placed here',
  },
  knee: {
    position: [72, -409.6, 2.9],
    source: 'BodyParts3D',
    status: 'derived',
    uncertaintyMm: mm(4),
    note: 'midway between the epicondyles of the placed femur, moved 4 mm forward onto the line from hip to ankle: the standing leg is straight',
  },
  ankle: {
    position: [77, -801.9, 1.7],
    source: 'BodyParts3D',
    status: 'derived',
    uncertaintyMm: mm(8),
    note: 'centre of the lower end of the tibia, mean of both sides',
  },
  shoulder: {
    position: [186, 560, -22],
    source: 'mannequin',
    status: 'assumed',
    uncertaintyMm: mm(15),
    note: 'centre of the rounded shoulder of the neutral body form; no shoulder bones were measured',
  },
  elbow: {
    position: [243, 262, -8],
    source: 'mannequin',
    status: 'assumed',
    uncertaintyMm: mm(20),
    note: 'on the axis of the arm of the neutral body form, where it is thickest below the shoulder; no bones of the arm were measured',
  },
  wrist: {
    position: [271, 93, 38],
    source: 'mannequin',
    status: 'assumed',
    uncertaintyMm: mm(15),
    note: 'where the forearm of the neutral body form is narrowest; no bones of the arm were measured',
  },
  toes: {
    position: [125, -872, 118],
    source: 'mannequin',
    status: 'assumed',
    uncertaintyMm: mm(10),
    note: 'one hinge under the ball of the foot for all toes, between the bases of the big and the little toe of the neutral body form',
  },
};

/** Height of the floor: the sole of the standing body (skin of one adult male, both feet, ± 3 mm). */
export const FLOOR_Y: Millimetres = mm(-894.5);

/** Lowest points of the left sole: behind and in front. They keep the free foot above the floor. */
export const LEFT_SOLE: Readonly<Record<'heel' | 'toe', Vec3>> = {
  heel: [82, FLOOR_Y, -66],
  toe: [102, FLOOR_Y, 196.7],
};

const mirrored = ([x, y, z]: Vec3): Vec3 => [-x, y, z];
const paired = (of: (joint: PairedJoint) => Vec3): Readonly<Record<PairedJoint, Vec3>> =>
  Object.fromEntries((Object.keys(LEFT_JOINTS) as PairedJoint[]).map((joint) => [joint, of(joint)])) as Record<PairedJoint, Vec3>;
const positions: Readonly<Record<Side, Readonly<Record<PairedJoint, Vec3>>>> = {
  L: paired((joint) => LEFT_JOINTS[joint].position),
  R: paired((joint) => mirrored(LEFT_JOINTS[joint].position)),
};

/** Centre of a paired joint on one side (mm, anatomical frame). Always the same array: safe to call in a loop. */
export const jointCentre = (joint: PairedJoint, side: Side): Vec3 => positions[side][joint];

/** Where the joints of one form of the body are (mm, anatomical frame). Answers the same arrays every time: safe to call in a loop. */
export interface JointSet {
  readonly joint: (joint: PairedJoint, side: Side) => Vec3;
  readonly midline: (joint: MidlineJoint) => Vec3;
  /** Where a point of the tables' body lies on this form. May allocate. */
  readonly place: (at: Vec3) => Vec3;
}

/** The joints of the body that the site tables describe. Other forms: `form/skeleton`. */
export const MEAN_JOINTS: JointSet = { joint: jointCentre, midline: (joint) => MIDLINE_JOINTS[joint].position, place: (at) => at };

/** The sole point of one foot (mm, anatomical frame). */
export const solePoint = (point: 'heel' | 'toe', side: Side): Vec3 => {
  const [x, y, z] = LEFT_SOLE[point];
  return [x * sideSign(side), y, z];
};
