import type { PoseName } from '@/state/standing';

/** Where the body is: how a list of poses is read fastest. */
export type PoseGroup = 'standing' | 'lying' | 'low';

/** The group of each pose; one without does not compile. */
const GROUP: Readonly<Record<PoseName, PoseGroup>> = {
  standing: 'standing',
  walking: 'standing',
  stand_abd: 'standing',
  single_squat: 'standing',
  single_deadlift: 'standing',
  lunge: 'standing',
  pelvic_drop: 'standing',
  lateral_step: 'standing',
  forward_step: 'standing',
  band_walk: 'standing',
  iso_stand: 'standing',
  ball_release: 'standing',
  spade: 'standing',
  side_leg_lift: 'lying',
  clamshell: 'lying',
  bridge: 'lying',
  single_bridge: 'lying',
  prone_ext: 'lying',
  side_plank: 'lying',
  side_plank_abd: 'lying',
  front_plank_ext: 'lying',
  pillow_side: 'lying',
  quarter_back: 'lying',
  sitting: 'low',
  figure4: 'low',
  hip_flexor: 'low',
  bird_dog: 'low',
};

/** Poses by group, in the order in which they are offered. */
export const POSE_GROUPS: readonly (readonly [PoseGroup, readonly PoseName[]])[] = (['standing', 'lying', 'low'] as const).map((group) => [
  group,
  (Object.keys(GROUP) as PoseName[]).filter((pose) => GROUP[pose] === group),
]);
