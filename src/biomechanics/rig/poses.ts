import type { IllustratedPose, PoseAngles } from './illustratedPose';

/**
 * Poses that patient education shows, written for the right leg as the working one. The angles follow the words of the
 * exercise descriptions (evidence: the exercise of the same id); they are drawn, not measured: status `illustration`.
 */
const onLeftSide: PoseAngles = { pelvisList: 90, arm: { L: { hangs: false, flexion: 100 }, R: { hangs: false, flexion: 30 } } };
const onBack: PoseAngles = { pelvisTilt: -90, arm: { L: { hangs: false, abduction: 15 }, R: { hangs: false, abduction: 15 } } };
const side = (angles: PoseAngles): PoseAngles => ({ ...onLeftSide, ...angles });
const bentUnderneath = { hipFlexion: 45, kneeFlexion: 80, footLevel: false } as const;
/** Ankle over the other knee. */
const crossed = { hipAbduction: 30, hipRotation: -65, kneeFlexion: 110, footLevel: false } as const;
/** Top of a foot that lies on the floor. */
const pointed = { footLevel: false, ankleDorsiflexion: -55 } as const;
const flat = { ...pointed, kneeFlexion: 2 } as const;
const faceDown: PoseAngles = { pelvisTilt: 85, arm: { L: { hangs: false, abduction: 12, flexion: -1 }, R: { hangs: false, abduction: 12, flexion: -1 } } };
/** The standing foot comes under the middle of the body. */
const underBody = { hipAbduction: -6 } as const;
const onRightForearm: PoseAngles = { arm: { L: { hangs: false } } };
const kneeling = { hipFlexion: 75, kneeFlexion: 90, ...pointed } as const;
const sittingLeg = { hipFlexion: 90, kneeFlexion: 90 } as const;

export const ILLUSTRATED_POSES = {
  side_leg_lift: {
    id: 'side_leg_lift',
    start: side({ leg: { L: bentUnderneath, R: { hipFlexion: -8, hipRotation: 10, footLevel: false } } }),
    end: side({ leg: { L: bentUnderneath, R: { hipFlexion: -8, hipRotation: 10, hipAbduction: 30, footLevel: false } } }),
    contacts: ['pelvisSide_L', 'chestSide_L'],
  },
  clamshell: {
    id: 'clamshell',
    start: side({ leg: { L: { hipFlexion: 50, kneeFlexion: 80, footLevel: false }, R: { hipFlexion: 50, kneeFlexion: 80, footLevel: false } } }),
    end: side({
      leg: { L: { hipFlexion: 50, kneeFlexion: 80, footLevel: false }, R: { hipFlexion: 50, kneeFlexion: 80, hipAbduction: 28, hipRotation: -28, footLevel: false } },
    }),
    contacts: ['pelvisSide_L', 'chestSide_L'],
  },
  single_bridge: {
    id: 'single_bridge',
    start: { ...onBack, leg: { R: { hipFlexion: 55, kneeFlexion: 120 }, L: { hipFlexion: 5, footLevel: false } } },
    end: { ...onBack, pelvisTilt: -121, lumbarFlexion: 27, leg: { R: { hipFlexion: 5, kneeFlexion: 108 }, L: { hipFlexion: 5, footLevel: false } } },
    contacts: ['shoulderBlade_L', 'shoulderBlade_R', 'heel_R'],
  },
  figure4: {
    id: 'figure4',
    start: { pelvisTilt: -10, leg: { L: { ...sittingLeg, hipFlexion: 80 }, R: { ...crossed, hipFlexion: 108 } } },
    end: { pelvisTilt: 5, leg: { L: { ...sittingLeg, hipFlexion: 95 }, R: { ...crossed, hipFlexion: 123 } } },
    contacts: ['heel_L', 'toe_L'],
  },
  hip_flexor: {
    id: 'hip_flexor',
    start: { leg: { L: sittingLeg, R: { kneeFlexion: 90, footLevel: false, ankleDorsiflexion: -50 } } },
    end: { pelvisTilt: -10, leg: { L: { hipFlexion: 80, kneeFlexion: 106 }, R: { hipFlexion: -25, kneeFlexion: 75, footLevel: false, ankleDorsiflexion: -50 } } },
    contacts: ['knee_R', 'heel_L', 'toe_R'],
  },
  sitting: {
    id: 'sitting',
    start: { leg: { L: sittingLeg, R: sittingLeg } },
    end: { leg: { L: sittingLeg, R: sittingLeg } },
    contacts: ['heel_L', 'heel_R'],
  },
  pillow_side: {
    id: 'pillow_side',
    start: side({ leg: { L: { hipFlexion: 30, kneeFlexion: 45, footLevel: false }, R: { hipFlexion: 50, kneeFlexion: 55, hipAbduction: -15, footLevel: false } } }),
    end: side({ leg: { L: { hipFlexion: 30, kneeFlexion: 45, footLevel: false }, R: { hipFlexion: 50, kneeFlexion: 55, footLevel: false } } }),
    contacts: ['pelvisSide_L', 'chestSide_L'],
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
    start: { ...onBack, pelvisTilt: -96, lumbarFlexion: 6, leg: { R: { hipFlexion: 47, kneeFlexion: 120 }, L: { hipFlexion: 47, kneeFlexion: 120 } } },
    end: { ...onBack, pelvisTilt: -121, lumbarFlexion: 27, leg: { R: { hipFlexion: 5, kneeFlexion: 108 }, L: { hipFlexion: 5, kneeFlexion: 108 } } },
    contacts: ['shoulderBlade_L', 'shoulderBlade_R', 'heel_L', 'heel_R'],
  },
  prone_ext: {
    id: 'prone_ext',
    start: { ...faceDown, leg: { L: flat, R: flat } },
    end: { ...faceDown, leg: { L: flat, R: { ...flat, hipFlexion: -15 } } },
    contacts: ['pelvisFront_L', 'chestFront_L', 'chestFront_R'],
  },
  stand_abd: {
    id: 'stand_abd',
    start: {},
    end: { leg: { L: underBody, R: { hipAbduction: 16, footLevel: false } } },
    contacts: ['heel_L', 'toe_L'],
  },
  single_squat: {
    id: 'single_squat',
    start: { leg: { R: underBody, L: { kneeFlexion: 60, footLevel: false } }, arm: { L: { flexion: 20 }, R: { flexion: 20 } } },
    end: { pelvisTilt: 25, leg: { R: { ...underBody, hipFlexion: 60, kneeFlexion: 65 }, L: { hipFlexion: 15, kneeFlexion: 85, footLevel: false } }, arm: { L: { flexion: 45 }, R: { flexion: 45 } } },
    contacts: ['heel_R', 'toe_R'],
  },
  single_deadlift: {
    id: 'single_deadlift',
    start: { leg: { R: underBody, L: { hipFlexion: 10, kneeFlexion: 45, footLevel: false, ankleDorsiflexion: 10 } } },
    end: { pelvisTilt: 72, leg: { R: { ...underBody, hipFlexion: 90, kneeFlexion: 20 }, L: { kneeFlexion: 5, footLevel: false, ankleDorsiflexion: -10 } } },
    contacts: ['heel_R', 'toe_R'],
  },
  lunge: {
    id: 'lunge',
    start: { leg: { R: { hipFlexion: 28, kneeFlexion: 8 }, L: { hipFlexion: -25, kneeFlexion: 24, footLevel: false } } },
    end: { leg: { R: { hipFlexion: 80, kneeFlexion: 85 }, L: { hipFlexion: -5, kneeFlexion: 92, footLevel: false, ankleDorsiflexion: 10 } } },
    contacts: ['heel_R', 'toe_R', 'toe_L'],
  },
  side_plank: {
    id: 'side_plank',
    start: { ...onRightForearm, pelvisList: -78, lumbarSideBend: 28, leg: { L: { hipAbduction: 8, footLevel: false }, R: { hipAbduction: -12, footLevel: false } } },
    end: { ...onRightForearm, pelvisList: -74, leg: { L: { hipAbduction: -4, footLevel: false }, R: { footLevel: false } } },
    contacts: ['footSide_R'],
  },
  bird_dog: {
    id: 'bird_dog',
    start: { pelvisTilt: 75, leg: { L: kneeling, R: kneeling } },
    end: { pelvisTilt: 75, leg: { L: kneeling, R: { hipFlexion: -8, footLevel: false, ankleDorsiflexion: -30 } }, arm: { L: { flexion: 78 } } },
    contacts: ['knee_L', 'shin_L'],
  },
} as const satisfies Record<string, IllustratedPose>;

export type IllustratedPoseId = keyof typeof ILLUSTRATED_POSES;
