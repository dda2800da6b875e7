import { step, tour } from './build';
import { felt, medius, onLeftLeg } from './scenes';

/** The whole story in three steps: where the muscle is, where it can be felt, what it does on one leg. */
export const HIP_AND_BACK = tour('hip-and-back', [
  step('where', medius, 'gmed.where', 'gmed.cover'),
  step('felt', { ...felt(['gmed_composite', 'L']), selection: 'gluteus_medius_L' }, 'pain.gmed-map', 'pain.intensity-meaning', 'pattern.gmed_composite'),
  step('works', onLeftLeg(0.3, 0.5), 'stance.level-pelvis', 'stance.drop-or-lean', 'stance.computed', 'stance.others-work-harder'),
]);
