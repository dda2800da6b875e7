import { step, tour } from './build';
import { deepBack, onLeftLeg } from './scenes';
import { VIEWS } from '@/state/views';

/** When to get help. The full list is the red-flag panel; the tour points to it and to who can help. */
export const GET_HELP = tour('get-help', [
  step('now', { camera: VIEWS.back }, 'help.cauda-equina', 'help.injury'),
  step('nerves', { ...deepBack, selection: 'vertebra_L1' }, 'help.cord-ends', 'help.cauda-equina'),
  step('today', { ...deepBack, selection: 'vertebra_L5' }, 'help.numb-leg'),
  step('soon', { camera: VIEWS.threeQuarter }, 'help.few-weeks'),
  step('visit', onLeftLeg(1, 0), 'care.clinician-looks'),
  step('fine', { camera: VIEWS.threeQuarter }, 'help.mostly-fine', 'help.keep-active', 'help.hurt-not-harm'),
]);
