import { step, tour } from './build';
import { deepBack, felt, legView } from './scenes';
import { VIEWS } from '@/state/views';

/** Sciatica by root beside muscle patterns. Facts side by side, the same for everyone; no verdict. */
export const MUSCLE_OR_NERVE = tour('muscle-or-nerve', [
  step('nerve', { ...felt(['root_S1', 'L']), camera: legView(180) }, 'sciatica.course', 'sciatica.supply'),
  step('start', { ...deepBack, selection: 'vertebra_L5' }, 'sciatica.root', 'sciatica.spine'),
  step('disc', { ...deepBack, selection: 'disc_below_L5', camera: VIEWS.left }, 'sciatica.disc-settles', 'help.numb-leg'),
  step('L4', { ...felt(['root_L4', 'L']), camera: legView(25) }, 'root.L4', 'pattern.root_L4'),
  step('L5', { ...felt(['root_L5', 'L']), camera: legView(75) }, 'root.L5', 'root.L5-gmed', 'pattern.root_L5'),
  step('S1', { ...felt(['root_S1', 'L']), camera: legView(165) }, 'root.S1', 'pattern.root_S1'),
  step('textbook', { ...felt(['root_L5', 'L'], ['root_S1', 'R']), camera: legView(180) }, 'root.not-textbook'),
  step('feel', { ...felt(['root_S1', 'L'], ['gmed_composite', 'R']), camera: legView(180) }, 'sciatica.feel', 'symptom.feel'),
  step('leg', { ...felt(['root_S1', 'L'], ['gmin_post', 'R']), camera: legView(180) }, 'sciatica.below-knee', 'sciatica.deep-gluteal', 'pattern.gmin_post', 'pattern.hip_joint'),
  step('cannot', { ...felt(['gmed_composite', 'L'], ['root_L5', 'R']), camera: legView(180) }, 'pain.map-cannot-tell', 'about.not-diagnosis'),
]);
