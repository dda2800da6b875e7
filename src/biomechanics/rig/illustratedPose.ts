import { MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import { otherSide, type Side } from '@/anatomy/sides';
import { degrees, type Degrees, type Ratio } from '@/anatomy/units';
import { neutralAngles, type ArmAngles, type BodyAngles, type LegAngles } from './bodyAngles';
import { settleOnFloor, type Contact } from './contacts';
import { placeBodies } from './placeBodies';
import type { Transforms } from './transform';

type AngleOf<T> = { readonly [K in keyof T]?: T[K] extends boolean ? boolean : number };

/** Joint angles of a pose in degrees; what is left out is neutral. */
export interface PoseAngles {
  readonly pelvisTilt?: number;
  readonly pelvisList?: number;
  readonly pelvisRotation?: number;
  readonly lumbarSideBend?: number;
  readonly lumbarFlexion?: number;
  readonly lumbarRotation?: number;
  readonly leg?: Readonly<Partial<Record<Side, AngleOf<LegAngles>>>>;
  readonly arm?: Readonly<Partial<Record<Side, AngleOf<ArmAngles>>>>;
}

/** A pose of patient education: a movement between two postures, written for the right leg as the working one. */
export interface IllustratedPose {
  /** Same id as the exercise or position that it shows. */
  readonly id: string;
  readonly start: PoseAngles;
  readonly end: PoseAngles;
  /** What rests on the floor in both postures. */
  readonly contacts: readonly Contact[];
}

const TRUNK = ['pelvisTilt', 'pelvisList', 'pelvisRotation', 'lumbarSideBend', 'lumbarFlexion', 'lumbarRotation'] as const;
/** These change sign in a mirror; the others do not. */
const ODD: ReadonlySet<string> = new Set(['pelvisList', 'pelvisRotation', 'lumbarSideBend', 'lumbarRotation']);
const LEG = ['hipFlexion', 'hipAbduction', 'hipRotation', 'kneeFlexion', 'ankleDorsiflexion', 'footPitch'] as const;
const ARM = ['flexion', 'abduction'] as const;

const between = (a: number | undefined, b: number | undefined, t: number): Degrees => degrees((1 - t) * (a ?? 0) + t * (b ?? 0));

/**
 * Joint angles of a pose, part of the way through its movement.
 * @param working the side that works; the left is the mirror image of the right
 * @param progress 0 start … 1 end
 */
export const poseAngles = (pose: IllustratedPose, working: Side, progress: Ratio, to: BodyAngles = neutralAngles()): BodyAngles => {
  const { start, end } = pose;
  const mirror = working === 'L';
  for (const key of TRUNK) to[key] = degrees((mirror && ODD.has(key) ? -1 : 1) * between(start[key], end[key], progress));
  for (const written of ['L', 'R'] as const) {
    const side = mirror ? otherSide(written) : written;
    const leg = to.leg[side];
    const [a, b] = [start.leg?.[written], end.leg?.[written]];
    for (const key of LEG) leg[key] = between(a?.[key], b?.[key], progress);
    leg.footLevel = a?.footLevel ?? true;
    const arm = to.arm[side];
    const [c, d] = [start.arm?.[written], end.arm?.[written]];
    for (const key of ARM) arm[key] = between(c?.[key], d?.[key], progress);
    arm.hangs = c?.hangs ?? true;
  }
  return to;
};

const scratch = neutralAngles();
const mirrored = (contact: Contact): Contact => contact.replace(/[LR]$/, (side) => otherSide(side as Side)) as Contact;

/** Places the bodies of an illustrated pose and lets them rest on the floor. See `poseAngles` and `placeBodies`. */
export const placeIllustrated = (pose: IllustratedPose, working: Side, progress: Ratio, out: Transforms, joints: JointSet = MEAN_JOINTS): void => {
  placeBodies(poseAngles(pose, working, progress, scratch), out, joints);
  settleOnFloor(out, working === 'L' ? pose.contacts.map(mirrored) : pose.contacts, joints);
};
