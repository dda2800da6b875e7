import { step, tour } from './build';
import { felt, medius, mediusBare, onLeftLeg } from './scenes';
import { VIEWS } from '@/state/views';

/** What people do about it, each with how strong its support is. */
export const WHAT_HELPS = tour('what-helps', [
  step('together', medius, 'care.exercise', 'care.package', 'care.physio'),
  step('strength', mediusBare, 'care.hip-strength', 'care.emg-meaning'),
  step('stretch', { selection: 'gluteus_maximus_L', camera: VIEWS.threeQuarter }, 'care.stretch', 'exercise.figure4', 'exercise.hip_flexor'),
  step('physio', onLeftLeg(1, 0), 'care.physio-parts', 'care.physio'),
  step('ball', { ...felt(['gmed_composite', 'L']), camera: VIEWS.threeQuarter }, 'care.ball', 'care.heat'),
  step('massage', felt(['gmed_composite', 'L']), 'care.massage'),
  step('sleep', { ...medius, camera: VIEWS.left }, 'care.sleep', 'care.sleep-option', 'symptom.lying'),
  step('active', { camera: VIEWS.threeQuarter }, 'help.keep-active', 'care.pace'),
]);
