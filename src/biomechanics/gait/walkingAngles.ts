import { degrees, ratio, type Ratio } from '@/anatomy/units';
import type { Side } from '@/anatomy/sides';
import type { BodyAngles } from '../rig/bodyAngles';
import { gaitFrame } from './gaitFrame';

/** A bump of one cycle, periodic: 1 at `centre`, half height about 1.2 widths away. */
const bump = (share: number, centre: number, width: number): number => {
  const away = ((((share - centre + 0.5) % 1) + 1) % 1) - 0.5;
  return Math.exp(-(away * away) / (2 * width * width));
};

/**
 * Drawn, not measured: the data hold the frontal plane only. The usual textbook shape of a stride, from memory: thigh 30° forward at
 * heel strike and 10° back at push-off, a small knee bend under load and a large one in swing, heel up at push-off, toes up
 * at heel strike.
 */
const drawnStride = (share: number, leg: BodyAngles['leg']['L']): void => {
  leg.hipFlexion = degrees(10 + 20 * Math.cos(2 * Math.PI * share));
  leg.kneeFlexion = degrees(5 + 12 * bump(share, 0.14, 0.06) + 55 * bump(share, 0.72, 0.09));
  leg.footLevel = true;
  leg.footPitch = degrees(40 * bump(share, 0.6, 0.06) - 15 * bump(share, 0.99, 0.05));
};

/** Swing of an arm against its leg, degrees; drawn. */
const ARM_SWING = 14;

/**
 * Joint angles of walking on the spot. Pelvis, trunk and the sideways angle of the right hip are one adult's measured data (source
 * `gait-example`); the left hip repeats the right one half a cycle later; the forward swing of legs and arms is drawn.
 * @param share of the right leg's cycle, 0 … 1 (wrapped)
 */
export const walkingAngles = (share: number, to: BodyAngles): BodyAngles => {
  const now = gaitFrame(ratio(share));
  const half = gaitFrame(ratio(share + 0.5));
  to.pelvisTilt = degrees(0);
  to.pelvisRotation = degrees(0);
  to.pelvisList = degrees(0 - now.pelvicListDeg);
  to.lumbarSideBend = degrees(0 - now.lumbarBendDeg);
  to.lumbarFlexion = degrees(0);
  to.lumbarRotation = degrees(0);
  const legs: readonly (readonly [Side, Ratio, number])[] = [
    ['R', ratio(share), now.rightHipAdductionDeg],
    ['L', ratio(share + 0.5), half.rightHipAdductionDeg],
  ];
  for (const [side, phase, adduction] of legs) {
    const leg = to.leg[side];
    drawnStride(phase, leg);
    leg.hipAbduction = degrees(0 - adduction);
    leg.hipRotation = degrees(0);
    leg.ankleDorsiflexion = degrees(0);
    to.arm[side].hangs = true;
    to.arm[side].flexion = degrees(-ARM_SWING * Math.cos(2 * Math.PI * phase));
    to.arm[side].abduction = degrees(0);
  }
  return to;
};
