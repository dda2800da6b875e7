import type { JointSet } from '@/anatomy/joints';
import { otherSide, type Side } from '@/anatomy/sides';
import { forearmOnFloor, handsOnCrossedLeg, handsOnFloor, handsOnThighs, handsUnderShoulders, hangBag, holdCane, holdSpade, putMat, putPillow, putSeat } from '@/biomechanics/props';
import type { AppState } from '@/state/appState';
import { poseProgress } from '@/state/poseClock';
import type { Placed } from './placeFigure';

/** In which of the subject's hands something is. */
const handOf = (stance: Side, over: AppState['caneSide']): Side => (over === 'stance' ? stance : otherSide(stance));

const carry = (state: AppState, { bodies, props }: Placed, stance: Side, joints: JointSet): void => {
  const cane = state.cane > 0 ? handOf(stance, state.caneSide) : null;
  if (cane) holdCane(props, bodies, cane, state.caneSide, joints);
  if (state.load <= 0) return;
  const bag = handOf(stance, state.loadSide);
  hangBag(props, bodies, bag, bag === cane, joints);
};

/**
 * Gives the figure what it holds, sits on or lies on, and lets its arms reach for it.
 * @param placed bodies on the floor, before they are brought to the middle of the picture; arms and things are written
 */
export const giveProps = (state: AppState, placed: Placed, joints: JointSet): void => {
  const { bodies, props } = placed;
  // The side that stands, or that works in a drawn pose.
  const side: Side = state.stanceSide === 'left' ? 'L' : 'R';
  switch (state.pose) {
    case 'standing':
      return carry(state, placed, side, joints);
    case 'walking':
    case 'stand_abd':
    case 'single_squat':
    case 'single_deadlift':
    case 'lunge':
      return;
    case 'sitting':
      putSeat(props, bodies);
      return handsOnThighs(bodies, joints);
    case 'figure4':
      putSeat(props, bodies);
      return handsOnCrossedLeg(bodies, side, joints);
    case 'spade':
      return holdSpade(props, bodies, side, poseProgress(state.courseTime), joints);
    case 'pillow_side':
      putMat(props, bodies);
      putPillow(props, bodies, side, joints);
      return handsOnFloor(bodies, joints);
    case 'side_plank':
      putMat(props, bodies);
      return forearmOnFloor(bodies, side, joints);
    case 'bird_dog':
      putMat(props, bodies);
      return handsUnderShoulders(bodies, joints);
    case 'side_leg_lift':
    case 'clamshell':
    case 'single_bridge':
    case 'bridge':
    case 'prone_ext':
    case 'hip_flexor':
      putMat(props, bodies);
      return handsOnFloor(bodies, joints);
    default:
      // A pose that nobody has thought of here does not compile.
      state.pose satisfies never;
  }
};
