import type { JointSet } from '@/anatomy/joints';
import { otherSide, type Side } from '@/anatomy/sides';
import { hangBag, holdCane, POSE_THINGS } from '@/biomechanics/props';
import { ILLUSTRATED_POSES, middleOf } from '@/biomechanics/rig';
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
 * Gives the figure what it holds, sits on, lies on or leans on, and lets its arms reach for it.
 * @param placed bodies on the floor, before they are brought to the middle of the picture; arms and things are written
 */
export const giveProps = (state: AppState, placed: Placed, joints: JointSet): void => {
  // The side that stands, or that works in a drawn pose.
  const side: Side = state.stanceSide === 'left' ? 'L' : 'R';
  if (state.pose === 'walking') return;
  if (state.pose === 'standing') return carry(state, placed, side, joints);
  POSE_THINGS[state.pose]({
    places: placed.props,
    bodies: placed.bodies,
    working: side,
    progress: poseProgress(state.courseTime),
    joints,
    middle: middleOf(ILLUSTRATED_POSES[state.pose], side, joints),
  });
};
