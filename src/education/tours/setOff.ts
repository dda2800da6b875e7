import { step, tour } from './build';
import { deepBack, felt, medius, onLeftLeg } from './scenes';
import { VIEWS } from '@/state/views';

/** What goes along with the pain: told as association, with what is disputed said to be so. */
export const SET_OFF = tour('set-off', [
  step('common', felt(['gmed_composite', 'L'], ['gmed_composite', 'R']), 'cause.lbp-common', 'help.mostly-fine'),
  step('begin', medius, 'cause.sudden-or-slow', 'cause.running-fine'),
  step('load', { ...deepBack, selection: 'disc_below_L4', camera: VIEWS.left }, 'cause.load-joints'),
  step('sitting', { ...medius, camera: VIEWS.left }, 'cause.sitting'),
  step('bending', { ...deepBack, selection: 'vertebra_L4', camera: VIEWS.left }, 'cause.posture-no-consensus', 'care.posture-vary'),
  step('slope', onLeftLeg(1, 0), 'cause.one-sided'),
  step('together', felt(['gmed_composite', 'L']), 'cause.companion', 'pain.weak-in-lbp', 'pain.trp-in-lbp'),
]);
