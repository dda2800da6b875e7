import { degrees, mm } from '@/anatomy/units';
import type { CameraView } from './appState';
import { INITIAL_STATE } from './initialState';
import type { PoseName, StanceSide } from './standing';

/** @param up,aside,ahead where the view looks, mm above the middle of the hips, to the subject's left of it and in front of it */
const view = (azimuth: number, elevation: number, distance: number, up = 0, aside = 0, ahead = 0): CameraView => ({
  azimuth: degrees(azimuth),
  elevation: degrees(elevation),
  distance: mm(distance),
  target: [aside, up, ahead],
});

/** From the front and above, where the upper hip is seen: what lies on its side, its head to the subject's left. */
const ON_SIDE = view(20, 20, 3000, 0, 90);
/** From the working side: what lies on its back or its front, or kneels. */
const ALONG = view(-66, 12, 3000, 30);
/** A whole figure from behind, as standing is read, a little from the working side; its feet above the sentence that names it. */
const BEHIND = view(-152, 8, 4300, -110);
/** From the working side: a trunk that bends forward, a step forward. */
const BESIDE = view(-62, 8, 4100, -110);
/** Whoever sits; and any pose without a view of its own. */
const SEATED = view(40, 12, 3400, 90);
/** The working hip is underneath, so from the front and low. */
const PLANK = view(14, 8, 3000, 0, -60);

/** From where each pose is seen when it is chosen, the right side working: so that the muscle that works, what moves, and how the back is held can be read. */
const VIEWS: Readonly<Partial<Record<PoseName, CameraView>>> = {
  /** Walking is read from behind, like standing. */
  walking: view(180, 0, 2300, -150),
  side_leg_lift: view(20, 20, 3000, 60, 60),
  clamshell: ON_SIDE,
  pillow_side: ON_SIDE,
  quarter_back: ON_SIDE,
  bridge: ALONG,
  single_bridge: view(-66, 12, 3100, 90),
  prone_ext: ALONG,
  bird_dog: view(-66, 12, 3300, 20, 0, 170),
  front_plank_ext: view(-66, 12, 3200, 0),
  side_plank: PLANK,
  side_plank_abd: PLANK,
  hip_flexor: view(-66, 10, 3200, 130),
  stand_abd: BEHIND,
  pelvic_drop: BEHIND,
  lateral_step: BEHIND,
  band_walk: BEHIND,
  forward_step: view(-62, 8, 4400, -110),
  lunge: BESIDE,
  single_squat: BESIDE,
  single_deadlift: BESIDE,
  spade: view(30, 8, 4100, -110),
  /** The wall is on the side of the lifted knee. */
  iso_stand: view(-36, 8, 4200, -110),
  /** From behind, along the wall, where the ball is seen between it and the buttock. */
  ball_release: view(122, 6, 4000, -110),
};

/** The first view of a pose. Mirrored where the left side works, as the pose is. */
export const poseView = (pose: PoseName, working: StanceSide): CameraView => {
  if (pose === 'standing') return INITIAL_STATE.camera;
  const seen = VIEWS[pose] ?? SEATED;
  if (working === 'right' || pose === 'walking') return seen;
  const [aside, up, forward] = seen.target;
  return { ...seen, azimuth: degrees(0 - seen.azimuth), target: [0 - aside, up, forward] };
};
