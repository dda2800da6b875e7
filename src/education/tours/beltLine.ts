import { step, tour } from './build';
import { deepBack, medius, mediusBare } from './scenes';
import { ratio } from '@/anatomy/units';
import { VIEWS } from '@/state/views';

/** Where gluteus medius is, what covers it, what it does, and its deep neighbour. */
export const BELT_LINE = tour('belt-line', [
  step('three', medius, 'gmed.three-gluteals'),
  step('cover', { ...medius, ghosted: [], skinOpacity: ratio(0), camera: VIEWS.left }, 'gmed.cover'),
  step('ends', mediusBare, 'gmed.where'),
  step('does', { ...mediusBare, camera: VIEWS.threeQuarter }, 'gmed.abducts', 'stance.level-pelvis'),
  step('nerve', { ...mediusBare, camera: VIEWS.back }, 'gmed.nerve'),
  step('neighbour', { ...deepBack, selection: 'quadratus_lumborum_L' }, 'ql.where', 'ql.does', 'ql.extensor-weak'),
]);
