import { step, tour } from './build';
import { ratio } from '@/anatomy/units';
import { HOLD_TIME } from '@/state/course';
import { VIEWS } from '@/state/views';

/** The whole story in three steps: where the muscle is, where it can be felt, what it does on one leg. */
export const HIP_AND_BACK = tour('hip-and-back', [
  step(
    'where',
    { selection: 'gluteus_medius_L', ghosted: ['gluteus_maximus_L'], skinOpacity: ratio(0.15), camera: VIEWS.threeQuarter },
    'gmed.where',
    'gmed.cover',
  ),
  step(
    'felt',
    { selection: 'gluteus_medius_L', patterns: [{ pattern: 'gmed_composite', side: 'L' }], skinOpacity: ratio(0.75), camera: VIEWS.back },
    'pain.gmed-map',
    'pain.intensity-meaning',
    'pain.patterns-vary',
  ),
  step(
    'works',
    { selection: 'gluteus_medius_L', stanceSide: 'left', courseTime: HOLD_TIME, strength: ratio(0.3), compensation: ratio(0.5), skinOpacity: ratio(0.15), camera: VIEWS.back },
    'stance.level-pelvis',
    'stance.drop-or-lean',
    'stance.computed',
    'stance.others-work-harder',
  ),
]);
