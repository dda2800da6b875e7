import { LEFT_SOLE, MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import { otherSide, sideSign, SIDES, type Side } from '@/anatomy/sides';
import { degrees, ratio, type Millimetres, type Ratio, type Vec3 } from '@/anatomy/units';
import { bodyIndex } from '@/anatomy/bodies';
import { createBodies } from './bodies';
import { neutralAngles, type ArmAngles, type BodyAngles, type LegAngles } from './bodyAngles';
import { keepStill, settleOnFloor, type Contact } from './contacts';
import { placeBodies } from './placeBodies';
import { plantFoot } from './plantFoot';
import { ARM, LEG, sample, tracksOf, TRUNK } from './poseTracks';
import type { Transforms } from './transform';

type AngleOf<T> = { readonly [K in keyof T]?: T[K] extends boolean ? boolean : number };

/** A leg of a pose. `foot`: where the foot stands, mm from where it stands in neutral standing; hip and knee then follow from it. */
export interface PoseLeg extends AngleOf<LegAngles> {
  readonly foot?: Vec3;
}

/** Joint angles of a pose in degrees; what is left out is neutral. */
export interface PoseAngles {
  /** The middle of the hips, mm from where it is in neutral standing. */
  readonly pelvis?: Vec3;
  readonly pelvisTilt?: number;
  readonly pelvisList?: number;
  readonly pelvisRotation?: number;
  readonly lumbarSideBend?: number;
  readonly lumbarFlexion?: number;
  readonly lumbarRotation?: number;
  readonly neckFlexion?: number;
  readonly neckSideBend?: number;
  readonly neckRotation?: number;
  readonly leg?: Readonly<Partial<Record<Side, PoseLeg>>>;
  readonly arm?: Readonly<Partial<Record<Side, AngleOf<ArmAngles>>>>;
}

/** A pose of patient education: a movement between two postures, written for the right leg as the working one. */
export interface IllustratedPose {
  /** Same id as the exercise or position that it shows. */
  readonly id: string;
  readonly start: PoseAngles;
  /** Frames on the way, evenly spaced, where the straight way would not do. */
  readonly between?: readonly PoseAngles[];
  readonly end: PoseAngles;
  /** What rests on the floor, or on a step, in every posture. */
  readonly contacts: readonly Contact[];
  /** Height over the floor of what `contacts` rest on, mm. */
  readonly rise?: Millimetres;
  /** What does not slide on the floor, where no foot is placed. */
  readonly still?: Contact;
}

/** These change sign in a mirror; the others do not. */
const ODD: ReadonlySet<string> = new Set(['pelvisList', 'pelvisRotation', 'lumbarSideBend', 'lumbarRotation', 'neckSideBend', 'neckRotation']);

const PELVIS = bodyIndex('pelvis') * 16 + 12;
const target = new Float64Array(3);

/**
 * World place of the ankle of a foot that is placed. A foot with its heel up rolls over its toes, one with its toes up over its heel.
 * @param x,y,z of the foot from neutral standing, mm
 */
const ankleOf = (joints: JointSet, side: Side, pitch: number, x: number, y: number, z: number): void => {
  const ankle = joints.joint('ankle', side);
  const ball = joints.joint('toes', side);
  const [pivotY, pivotZ] = pitch > 0 ? [ball[1], ball[2]] : [ball[1], LEFT_SOLE.heel[2]];
  const angle = (pitch * Math.PI) / 180;
  const [dy, dz] = [ankle[1] - pivotY, ankle[2] - pivotZ];
  target[0] = ankle[0] + x;
  target[1] = pivotY + dy * Math.cos(angle) - dz * Math.sin(angle) + y;
  target[2] = pivotZ + dy * Math.sin(angle) + dz * Math.cos(angle) + z;
};

const mirrored = (contact: Contact): Contact => contact.replace(/[LR]$/, (side) => otherSide(side as Side)) as Contact;
/** What rests where, for either working side. */
const resting = new WeakMap<IllustratedPose, Readonly<Record<Side, { readonly contacts: readonly Contact[]; readonly still: Contact | undefined }>>>();
const restOn = (bodies: Transforms, pose: IllustratedPose, working: Side, joints: JointSet): void => {
  let sides = resting.get(pose);
  if (!sides) {
    const { contacts, still } = pose;
    resting.set(pose, (sides = { R: { contacts, still }, L: { contacts: contacts.map(mirrored), still: still && mirrored(still) } }));
  }
  const { contacts, still } = sides[working];
  settleOnFloor(bodies, contacts, joints, pose.rise);
  if (still) keepStill(bodies, still, joints);
};

const lying = createBodies();

const FEET = /^(?:heel|toe|ball|foot)/;

/** Legs whose feet are placed. Where it is the trunk or a knee that rests, the figure is laid on it first. */
const plantFeet = (pose: IllustratedPose, working: Side, progress: Ratio, to: BodyAngles, joints: JointSet): void => {
  const { foot } = tracksOf(pose);
  if (!foot.L && !foot.R) return;
  if (!FEET.test(pose.contacts[0] ?? 'heel')) {
    placeBodies(to, lying, joints);
    restOn(lying, pose, working, joints);
    for (let c = 0; c < 3; c += 1) to.position[c] = lying[PELVIS + c]!;
  }
  for (const written of SIDES) {
    const way = foot[written];
    if (!way) continue;
    const side = working === 'L' ? otherSide(written) : written;
    ankleOf(joints, side, to.leg[side].footPitch, sideSign(side) * sideSign(written) * sample(way[0], progress), sample(way[1], progress), sample(way[2], progress));
    plantFoot(to, side, target, joints);
  }
};

/**
 * Joint angles of a pose, part of the way through its movement.
 * @param working the side that works; the left is the mirror image of the right
 * @param progress 0 start … 1 end
 * @param joints of the form of the body, on which the angles of placed feet depend
 */
export const poseAngles = (pose: IllustratedPose, working: Side, progress: Ratio, to: BodyAngles = neutralAngles(), joints: JointSet = MEAN_JOINTS): BodyAngles => {
  const tracks = tracksOf(pose);
  const mirror = working === 'L';
  for (const key of TRUNK) to[key] = degrees((mirror && ODD.has(key) ? -1 : 1) * sample(tracks.trunk[key], progress));
  for (let c = 0; c < 3; c += 1) to.position[c] = (mirror && c === 0 ? -1 : 1) * sample(tracks.pelvis[c]!, progress);
  for (const written of SIDES) {
    const side = mirror ? otherSide(written) : written;
    const leg = to.leg[side];
    for (const key of LEG) leg[key] = degrees(sample(tracks.leg[written][key], progress));
    leg.footLevel = pose.start.leg?.[written]?.footLevel ?? true;
    const arm = to.arm[side];
    for (const key of ARM) arm[key] = degrees(sample(tracks.arm[written][key], progress));
    arm.hangs = pose.start.arm?.[written]?.hangs ?? true;
  }
  plantFeet(pose, working, progress, to, joints);
  return to;
};

const scratch = neutralAngles();

/** Places the bodies of an illustrated pose and lets them rest on the floor. See `poseAngles` and `placeBodies`. */
export const placeIllustrated = (pose: IllustratedPose, working: Side, progress: Ratio, out: Transforms, joints: JointSet = MEAN_JOINTS): void => {
  placeBodies(poseAngles(pose, working, progress, scratch, joints), out, joints);
  restOn(out, pose, working, joints);
};

const middles: Readonly<Record<Side, WeakMap<JointSet, Map<IllustratedPose, Vec3>>>> = { L: new WeakMap(), R: new WeakMap() };

/** Middle of the way that the pelvis takes through a pose, world mm: what a view of the whole movement looks at. */
export const middleOf = (pose: IllustratedPose, working: Side, joints: JointSet = MEAN_JOINTS): Vec3 => {
  let known = middles[working].get(joints);
  if (!known) middles[working].set(joints, (known = new Map()));
  let middle = known.get(pose);
  if (!middle) {
    const [start, end] = [createBodies(), createBodies()];
    placeIllustrated(pose, working, ratio(0), start, joints);
    placeIllustrated(pose, working, ratio(1), end, joints);
    middle = [0, 1, 2].map((c) => (start[PELVIS + c]! + end[PELVIS + c]!) / 2) as unknown as Vec3;
    known.set(pose, middle);
  }
  return middle;
};
