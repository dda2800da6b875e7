import { degrees, type Degrees } from '@/anatomy/units';

/** Angles of one leg, in the clinical order flexion, abduction, rotation (ISB). All zero is the neutral standing leg. */
export interface LegAngles {
  /** Thigh forward. */
  hipFlexion: Degrees;
  /** Thigh away from the midline. */
  hipAbduction: Degrees;
  /** Thigh turned inward. */
  hipRotation: Degrees;
  kneeFlexion: Degrees;
  /** Foot pulled up. Used only while `footLevel` is false. */
  ankleDorsiflexion: Degrees;
  /** True: the foot keeps its pitch to the floor whatever the shank does. False: it follows the shank. */
  footLevel: boolean;
  /** Toes down, against the floor. Used only while `footLevel` is true. */
  footPitch: Degrees;
  /** Toes pulled up against the foot. */
  toeExtension: Degrees;
}

/** Angles of one arm. */
export interface ArmAngles {
  /** True: hangs by gravity, so the angles are against the world. False: against the thorax. */
  hangs: boolean;
  flexion: Degrees;
  abduction: Degrees;
}

/**
 * A whole-body pose as joint angles. Any pose of the figure (standing, sitting, lying on the side) is one of these; a pose
 * is data, and `placeBodies` is the only code that knows how joints chain.
 */
export interface BodyAngles {
  /** Where the origin of the anatomical frame (midway between the hips) is in the world, mm. */
  readonly position: [number, number, number];
  /** Top of the pelvis forward (anterior tilt). −90 lies on the back. */
  pelvisTilt: Degrees;
  /** Left side lower. ±90 lies on a side. */
  pelvisList: Degrees;
  /** Front turned to the subject's left. */
  pelvisRotation: Degrees;
  /** Thorax against pelvis, shared between the five lumbar joints (and the chest, `sideBend`): to the left, forward, turned to the left. */
  lumbarSideBend: Degrees;
  lumbarFlexion: Degrees;
  lumbarRotation: Degrees;
  /** Head against thorax: chin down, to the left, turned to the left. */
  neckFlexion: Degrees;
  neckSideBend: Degrees;
  neckRotation: Degrees;
  readonly leg: { readonly L: LegAngles; readonly R: LegAngles };
  readonly arm: { readonly L: ArmAngles; readonly R: ArmAngles };
}

const neutralLeg = (): LegAngles => ({
  hipFlexion: degrees(0),
  hipAbduction: degrees(0),
  hipRotation: degrees(0),
  kneeFlexion: degrees(0),
  ankleDorsiflexion: degrees(0),
  footLevel: true,
  footPitch: degrees(0),
  toeExtension: degrees(0),
});

const hangingArm = (): ArmAngles => ({ hangs: true, flexion: degrees(0), abduction: degrees(0) });

/** Neutral standing: every body at rest. A fresh object that the caller may change. */
export const neutralAngles = (): BodyAngles => ({
  position: [0, 0, 0],
  pelvisTilt: degrees(0),
  pelvisList: degrees(0),
  pelvisRotation: degrees(0),
  lumbarSideBend: degrees(0),
  lumbarFlexion: degrees(0),
  lumbarRotation: degrees(0),
  neckFlexion: degrees(0),
  neckSideBend: degrees(0),
  neckRotation: degrees(0),
  leg: { L: neutralLeg(), R: neutralLeg() },
  arm: { L: hangingArm(), R: hangingArm() },
});
