import { step, tour } from './build';
import { deepBack, onLeftLeg, onTwoFeet } from './scenes';

const FULL = 1;
const WEAK = 0.3;
const LETS_SINK = 0;
const LEANS = 1;

/** Standing on the left leg: the left side works, the right side is free, the trunk leans to the left. */
export const ONE_LEG = tour('one-leg', [
  step('two', onTwoFeet, 'stance.computed'),
  step('level', onLeftLeg(FULL, LETS_SINK), 'stance.level-pelvis', 'stance.working-side'),
  step('sinks', onLeftLeg(WEAK, LETS_SINK), 'stance.drop-or-lean', 'stance.computed'),
  step('leans', onLeftLeg(WEAK, LEANS), 'stance.drop-or-lean', 'stance.lumbar-load', 'stance.computed'),
  step('others', { ...onLeftLeg(WEAK, LEANS), ...deepBack, selection: 'quadratus_lumborum_R' }, 'stance.others-work-harder', 'stance.ql-free-side'),
  step('limits', { ...deepBack, selection: 'quadratus_lumborum_L' }, 'ql.no-hip', 'ql.where'),
  step('studies', onLeftLeg(WEAK, LETS_SINK), 'stance.weak-link', 'stance.nerve-block'),
  step('link', onLeftLeg(FULL, LETS_SINK), 'pain.weak-in-lbp'),
]);
