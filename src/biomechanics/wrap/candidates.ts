import { degrees, ratio } from '@/anatomy/units';
import { walkingAngles } from '../gait/walkingAngles';
import type { Posture } from '../posture';
import { neutralAngles, type BodyAngles } from '../rig/bodyAngles';
import { poseAngles } from '../rig/illustratedPose';
import { standingAngles } from '../rig/poseBodies';
import { ILLUSTRATED_POSES, type IllustratedPoseId } from '../rig/poses';

const SIDES = ['L', 'R'] as const;
/** The range that the figure stands in: drop −6…20°, lean −10…35°, hip flexion to 90°. */
const DROPS = [-6, 0, 5, 10, 15, 20];
const LEANS = [-10, 0, 10, 20, 35];
const FLEXIONS = [0, 30, 60, 90];
const TILTS = [-4, 4, 10];
/** Parts of the way through an illustrated pose and through a stride. */
const PARTS = [0, 0.25, 0.5, 0.75, 1];
const STRIDE = 8;

const standing = (posture: Posture): BodyAngles => {
  const angles = neutralAngles();
  standingAngles(posture, angles);
  return angles;
};

/**
 * Poses whose hips and spine lie inside what the others cover: with those alone no bone comes through by more than 2 mm in them, at either end
 * (`tests/unit/deform/boneThroughMuscle.test.ts`).
 */
const COVERED: ReadonlySet<string> = new Set<IllustratedPoseId>(['ball_release', 'side_plank_abd', 'front_plank_ext', 'pelvic_drop', 'band_walk', 'lateral_step', 'forward_step', 'quarter_back']);

/** Postures that a figure takes: corners and inside of the standing range on either leg, the illustrated poses, walking. */
export const candidatePostures = (): BodyAngles[] => {
  const all: BodyAngles[] = [];
  for (const stanceSide of SIDES) {
    for (const drop of DROPS) {
      for (const lean of LEANS) {
        FLEXIONS.forEach((flexion, i) => {
          const tilt = TILTS[(i + LEANS.indexOf(lean)) % TILTS.length]!;
          all.push(
            standing({
              stanceSide,
              pelvicDrop: degrees(drop),
              trunkLean: degrees(lean),
              stanceLegTilt: degrees(tilt),
              lift: ratio(1),
              swingHipFlexion: degrees(flexion),
              swingKneeFlexion: degrees(Math.min(90, 20 + flexion)),
            }),
          );
        });
      }
    }
    for (const pose of Object.values(ILLUSTRATED_POSES)) {
      if (!COVERED.has(pose.id)) for (const part of PARTS) all.push(poseAngles(pose, stanceSide, ratio(part)));
    }
  }
  for (let i = 0; i < STRIDE; i += 1) all.push(walkingAngles(i / STRIDE, neutralAngles()));
  return all;
};

const scaled = (from: object, share: number): object =>
  Object.fromEntries(
    Object.entries(from).map(([key, value]) => [
      key,
      typeof value === 'number' ? share * value : typeof value === 'object' && value !== null && !Array.isArray(value) ? scaled(value as object, share) : value,
    ]),
  );

/** A posture part of the way from neutral standing, every angle by the same share. */
export const partWay = (angles: BodyAngles, share: number): BodyAngles => scaled(angles, share) as BodyAngles;
