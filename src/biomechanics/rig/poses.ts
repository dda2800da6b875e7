import { mm } from '@/anatomy/units';
import type { IllustratedPose, PoseAngles } from './illustratedPose';

/**
 * Poses that patient education shows, written for the right leg as the working one. The angles follow the words of the
 * exercise descriptions (evidence: the exercise of the same id); they are drawn, not measured: status `illustration`.
 */
const onLeftSide: PoseAngles = { pelvisList: 90, neckSideBend: 16, arm: { L: { hangs: false, flexion: 165 }, R: { hangs: false, flexion: 30 } } };
const side = (angles: PoseAngles): PoseAngles => ({ ...onLeftSide, ...angles });
const besideTrunk = { L: { hangs: false, abduction: 15 }, R: { hangs: false, abduction: 15 } } as const;
const onBack: PoseAngles = { pelvisTilt: -95.5, lumbarFlexion: 5.5, neckFlexion: 4, arm: besideTrunk };
/** Hips up, on the shoulders: trunk and thighs in one line, the head flat. */
const onShoulders: PoseAngles = { pelvisTilt: -116, lumbarFlexion: 5, neckFlexion: 31, arm: besideTrunk };
const footOfBridge = { foot: [0, 0, 835] } as const;
const bentUnderneath = { hipFlexion: 45, hipAbduction: 6, kneeFlexion: 80, footLevel: false } as const;
/** The heel of the upper foot lies on that of the lower one. */
const onOtherFoot = [-317, 60, 120] as const;
const shellUnderneath = { hipFlexion: 50, hipAbduction: 6, kneeFlexion: 80, footLevel: false } as const;
/** Ankle over the other knee. */
const crossed = { hipAbduction: 30, hipRotation: -65, kneeFlexion: 110, footLevel: false } as const;
/** Top of a foot that lies on the floor. */
const pointed = { footLevel: false, ankleDorsiflexion: -55 } as const;
const flat = { ...pointed, kneeFlexion: 2 } as const;
const faceDown: PoseAngles = { pelvisTilt: 85, neckRotation: 60, neckFlexion: -6, arm: { L: { hangs: false, abduction: 12, flexion: -1 }, R: { hangs: false, abduction: 12, flexion: -1 } } };
/** The standing foot comes under the middle of the body. */
const underBody = { hipAbduction: -6 } as const;
const sidePlank: PoseAngles = { arm: { L: { hangs: false } }, pelvisList: -75.75 };
const onAllFours: PoseAngles = { pelvisTilt: 88, neckFlexion: -16 };
const kneeling = { hipFlexion: 88, kneeFlexion: 90, ...pointed } as const;
const onToes = { footLevel: false, ankleDorsiflexion: 14, toeExtension: 68, hipFlexion: 2 } as const;
const frontPlank: PoseAngles = { pelvisTilt: 84, neckFlexion: -10 };
const sittingLeg = { hipFlexion: 90, kneeFlexion: 90 } as const;
/** Height of a low step, mm. */
export const STEP_RISE = mm(150);

export const ILLUSTRATED_POSES = {
  side_leg_lift: {
    id: 'side_leg_lift',
    start: side({ leg: { L: bentUnderneath, R: { hipFlexion: -8, hipRotation: 10, footLevel: false } } }),
    end: side({ leg: { L: bentUnderneath, R: { hipFlexion: -8, hipRotation: 10, hipAbduction: 30, footLevel: false } } }),
    contacts: ['pelvisSide_L', 'chestSide_L'],
    still: 'pelvisSide_L',
  },
  clamshell: {
    id: 'clamshell',
    start: side({ leg: { L: shellUnderneath, R: { hipFlexion: 50, hipAbduction: -6, footLevel: false, foot: onOtherFoot } } }),
    end: side({ leg: { L: shellUnderneath, R: { hipFlexion: 50, hipAbduction: 26, hipRotation: -26, footLevel: false, foot: onOtherFoot } } }),
    contacts: ['pelvisSide_L', 'chestSide_L'],
    still: 'pelvisSide_L',
  },
  single_bridge: {
    id: 'single_bridge',
    start: { ...onBack, leg: { R: footOfBridge, L: { hipFlexion: 5, footLevel: false } } },
    end: { ...onShoulders, leg: { R: footOfBridge, L: { hipFlexion: 2, footLevel: false } } },
    contacts: ['nape_L', 'nape_R', 'upperBack_L', 'upperBack_R', 'shoulderBlade_L', 'shoulderBlade_R'],
    still: 'upperBack_R',
  },
  figure4: {
    id: 'figure4',
    start: { pelvis: [0, -412, 0], pelvisTilt: -9, leg: { L: { hipFlexion: 81, foot: [0, 0, 412] }, R: { ...crossed, hipFlexion: 109 } } },
    end: { pelvis: [0, -412, 0], pelvisTilt: 5, lumbarFlexion: 5, neckFlexion: -8, leg: { L: { hipFlexion: 95, foot: [0, 0, 412] }, R: { ...crossed, hipFlexion: 123 } } },
    contacts: ['heel_L', 'toe_L'],
  },
  hip_flexor: {
    id: 'hip_flexor',
    start: { leg: { L: { hipFlexion: 90, foot: [0, 0, 470] }, R: { kneeFlexion: 90, footLevel: false, ankleDorsiflexion: -50 } } },
    end: { pelvisTilt: -10, lumbarFlexion: 6, leg: { L: { hipFlexion: 80, foot: [0, 0, 470] }, R: { hipFlexion: -25, kneeFlexion: 75, footLevel: false, ankleDorsiflexion: -50 } } },
    contacts: ['knee_R'],
    still: 'knee_R',
  },
  sitting: {
    id: 'sitting',
    start: { leg: { L: sittingLeg, R: sittingLeg } },
    end: { leg: { L: sittingLeg, R: sittingLeg } },
    contacts: ['heel_L', 'heel_R'],
  },
  pillow_side: {
    id: 'pillow_side',
    start: side({ leg: { L: { hipFlexion: 30, hipAbduction: 4, kneeFlexion: 45, footLevel: false }, R: { hipFlexion: 50, kneeFlexion: 55, hipAbduction: -15, footLevel: false } } }),
    end: side({ leg: { L: { hipFlexion: 30, hipAbduction: 4, kneeFlexion: 45, footLevel: false }, R: { hipFlexion: 50, kneeFlexion: 55, footLevel: false } } }),
    contacts: ['pelvisSide_L', 'chestSide_L'],
    still: 'pelvisSide_L',
  },
  spade: {
    id: 'spade',
    start: { leg: { L: { hipFlexion: 12, kneeFlexion: 24 }, R: { hipFlexion: 12, kneeFlexion: 24 } } },
    end: {
      pelvisTilt: 35,
      lumbarFlexion: 25,
      lumbarRotation: -20,
      leg: { L: { hipFlexion: 47, kneeFlexion: 24 }, R: { hipFlexion: 47, kneeFlexion: 24 } },
      arm: { L: { flexion: 25 }, R: { flexion: 25 } },
    },
    contacts: ['heel_L', 'heel_R'],
  },
  bridge: {
    id: 'bridge',
    start: { ...onBack, leg: { R: footOfBridge, L: footOfBridge } },
    end: { ...onShoulders, leg: { R: footOfBridge, L: footOfBridge } },
    contacts: ['nape_L', 'nape_R', 'upperBack_L', 'upperBack_R', 'shoulderBlade_L', 'shoulderBlade_R'],
    still: 'upperBack_R',
  },
  prone_ext: {
    id: 'prone_ext',
    start: { ...faceDown, leg: { L: flat, R: flat } },
    end: { ...faceDown, leg: { L: flat, R: { ...flat, hipFlexion: -15 } } },
    contacts: ['pelvisFront_L', 'chestFront_L', 'chestFront_R'],
    still: 'pelvisFront_L',
  },
  stand_abd: {
    id: 'stand_abd',
    start: {},
    end: { leg: { L: underBody, R: { hipAbduction: 16, footLevel: false } } },
    contacts: ['heel_L', 'toe_L'],
    still: 'heel_L',
  },
  single_squat: {
    id: 'single_squat',
    start: { leg: { R: underBody, L: { kneeFlexion: 60, footLevel: false } }, arm: { L: { flexion: 20 }, R: { flexion: 20 } } },
    end: { pelvisTilt: 25, neckFlexion: -14, leg: { R: { ...underBody, hipFlexion: 60, kneeFlexion: 65 }, L: { hipFlexion: 15, kneeFlexion: 85, footLevel: false } }, arm: { L: { flexion: 45 }, R: { flexion: 45 } } },
    contacts: ['heel_R', 'toe_R'],
    still: 'heel_R',
  },
  single_deadlift: {
    id: 'single_deadlift',
    start: { leg: { R: underBody, L: { hipFlexion: 10, kneeFlexion: 45, footLevel: false, ankleDorsiflexion: 10 } } },
    end: { pelvisTilt: 72, neckFlexion: -12, leg: { R: { ...underBody, hipFlexion: 90, kneeFlexion: 20 }, L: { kneeFlexion: 5, footLevel: false, ankleDorsiflexion: -10 } } },
    contacts: ['heel_R', 'toe_R'],
    still: 'heel_R',
  },
  lunge: {
    id: 'lunge',
    start: { leg: { R: { foot: [0, 0, 0] }, L: { foot: [0, 0, 0] } } },
    between: [
      { pelvis: [0, -18, 150], leg: { R: { foot: [0, 75, 350], footPitch: -6 }, L: { foot: [0, 0, 0], footPitch: 14, toeExtension: 14 } } },
      { pelvis: [0, -105, 410], leg: { R: { foot: [0, 0, 760] }, L: { foot: [0, 0, 0], footPitch: 40, toeExtension: 40 } } },
    ],
    end: { pelvis: [0, -330, 420], pelvisTilt: 4, leg: { R: { foot: [0, 0, 760] }, L: { foot: [0, 0, 0], footPitch: 58, toeExtension: 58 } } },
    contacts: ['toe_L'],
  },
  side_plank: {
    id: 'side_plank',
    start: { ...sidePlank, pelvisList: -80, lumbarSideBend: 24.5, neckSideBend: -12, leg: { L: { hipAbduction: 1.5, footLevel: false }, R: { hipAbduction: -5.6, footLevel: false } } },
    end: { ...sidePlank, leg: { L: { hipAbduction: -4, footLevel: false }, R: { footLevel: false } } },
    contacts: ['footSide_R'],
    still: 'footSide_R',
  },
  bird_dog: {
    id: 'bird_dog',
    start: { ...onAllFours, leg: { L: kneeling, R: kneeling } },
    end: { ...onAllFours, leg: { L: kneeling, R: { hipFlexion: -4, footLevel: false, ankleDorsiflexion: -30 } }, arm: { L: { flexion: 84 } } },
    contacts: ['knee_L', 'shin_L'],
    still: 'knee_L',
  },
  side_plank_abd: {
    id: 'side_plank_abd',
    start: { ...sidePlank, leg: { L: { hipAbduction: -4, footLevel: false }, R: { footLevel: false } } },
    end: { ...sidePlank, leg: { L: { hipAbduction: 28, footLevel: false }, R: { footLevel: false } } },
    contacts: ['footSide_R'],
    still: 'footSide_R',
  },
  front_plank_ext: {
    id: 'front_plank_ext',
    start: { ...frontPlank, leg: { L: onToes, R: onToes } },
    end: { ...frontPlank, leg: { L: onToes, R: { ...onToes, hipFlexion: -12, toeExtension: 20 } } },
    contacts: ['toe_L'],
    still: 'toe_L',
  },
  pelvic_drop: {
    id: 'pelvic_drop',
    start: { leg: { R: { hipAbduction: -4 }, L: { hipAbduction: 4 } } },
    end: { pelvisList: 9, lumbarSideBend: -9, leg: { R: { hipAbduction: -13 }, L: { hipAbduction: 9 } } },
    contacts: ['heel_R', 'toe_R'],
    rise: STEP_RISE,
    still: 'heel_R',
  },
  lateral_step: {
    id: 'lateral_step',
    start: { pelvis: [-24, -6, 0], pelvisTilt: 8, leg: { R: { foot: [-50, STEP_RISE, 0] }, L: { foot: [0, 0, 0] } } },
    between: [{ pelvis: [-84, 40, 30], pelvisTilt: 13, leg: { R: { foot: [-50, STEP_RISE, 0] }, L: { foot: [0, 0, 0], footPitch: 26, toeExtension: 26 } } }],
    end: { pelvis: [-92, 147, 0], leg: { R: { foot: [-50, STEP_RISE, 0] }, L: { foot: [-66, 140, -10] } } },
    contacts: ['heel_R', 'toe_R'],
    rise: STEP_RISE,
  },
  forward_step: {
    id: 'forward_step',
    start: { pelvis: [-10, -12, 70], pelvisTilt: 8, leg: { R: { foot: [0, STEP_RISE, 330] }, L: { foot: [0, 0, 0] } } },
    between: [
      { pelvis: [-40, 30, 230], pelvisTilt: 14, leg: { R: { foot: [0, STEP_RISE, 330] }, L: { foot: [0, 0, 0], footPitch: 42, toeExtension: 42 } } },
      { pelvis: [-40, 120, 310], pelvisTilt: 6, leg: { R: { foot: [0, STEP_RISE, 330] }, L: { foot: [0, 225, 190], footPitch: 20 } } },
    ],
    end: { pelvis: [0, STEP_RISE, 330], leg: { R: { foot: [0, STEP_RISE, 330] }, L: { foot: [0, STEP_RISE, 330] } } },
    contacts: ['heel_R', 'toe_R'],
    rise: STEP_RISE,
  },
  band_walk: {
    id: 'band_walk',
    start: { pelvis: [0, -50, -40], pelvisTilt: 12, leg: { R: { foot: [-30, 0, 0] }, L: { foot: [30, 0, 0] } } },
    between: [
      { pelvis: [10, -50, -40], pelvisTilt: 12, leg: { R: { foot: [-170, 55, 0] }, L: { foot: [30, 0, 0] } } },
      { pelvis: [-150, -70, -40], pelvisTilt: 12, leg: { R: { foot: [-310, 0, 0] }, L: { foot: [30, 0, 0] } } },
      { pelvis: [-290, -50, -40], pelvisTilt: 12, leg: { R: { foot: [-310, 0, 0] }, L: { foot: [-110, 55, 0] } } },
    ],
    end: { pelvis: [-280, -50, -40], pelvisTilt: 12, leg: { R: { foot: [-310, 0, 0] }, L: { foot: [-250, 0, 0] } } },
    contacts: ['heel_L', 'heel_R'],
  },
  iso_stand: {
    id: 'iso_stand',
    start: { leg: { R: {}, L: {} } },
    end: { leg: { R: { hipAbduction: -4 }, L: { hipFlexion: 50, hipAbduction: 26, hipRotation: -24, kneeFlexion: 70, footLevel: false } } },
    contacts: ['heel_R', 'toe_R'],
    still: 'heel_R',
  },
  ball_release: {
    id: 'ball_release',
    start: { pelvis: [-40, -16, -40], leg: { R: { foot: [0, 0, 0] }, L: { foot: [20, 0, 60] } } },
    end: { pelvis: [-40, -85, -40], leg: { R: { foot: [0, 0, 0] }, L: { foot: [20, 0, 60] } } },
    contacts: ['heel_R', 'heel_L'],
  },
  quarter_back: {
    id: 'quarter_back',
    start: side({ leg: { L: { hipFlexion: 30, hipAbduction: 6, kneeFlexion: 50, footLevel: false, foot: [-798, -50, 71] }, R: { hipFlexion: 45, kneeFlexion: 60, footLevel: false } } }),
    end: side({ pelvisTilt: -42, neckSideBend: 12, neckRotation: -10, leg: { L: { hipFlexion: 26, hipAbduction: 12, hipRotation: -6, kneeFlexion: 50, footLevel: false, foot: [-798, -50, 110] }, R: { hipFlexion: 40, hipAbduction: -14, hipRotation: -8, kneeFlexion: 60, footLevel: false } } }),
    contacts: ['pelvisSide_L', 'chestSide_L', 'pelvisBack_L', 'shoulderBlade_L'],
  },
} as const satisfies Record<string, IllustratedPose>;

export type IllustratedPoseId = keyof typeof ILLUSTRATED_POSES;
