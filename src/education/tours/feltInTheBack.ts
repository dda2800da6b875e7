import { step, tour } from './build';
import { felt, medius } from './scenes';
import { VIEWS } from '@/state/views';

const composite = felt(['gmed_composite', 'L']);

/** Referred pain of gluteus medius and what the colour means. */
export const FELT_IN_THE_BACK = tour('felt-in-the-back', [
  step('referred', medius, 'pain.referred', 'pain.elsewhere', 'pain.referred-unreliable', 'pain.trigger-points-disputed'),
  step('most', composite, 'pain.gmed-belt-line', 'pain.gmed-map', 'pain.lumbago-name'),
  step('also', { ...composite, camera: VIEWS.threeQuarter }, 'pain.gmed-buttock-thigh', 'pain.hip-areas', 'pattern.gmed_trp1', 'pattern.gmed_trp2'),
  step('tailbone', composite, 'pain.gmed-tailbone', 'pattern.gmax_trp3'),
  step('redder', composite, 'pain.intensity-meaning', 'pain.patterns-vary', 'pattern.gmed_composite'),
  step('feel', composite, 'symptom.feel', 'symptom.long-sitting'),
  step('when', composite, 'symptom.walking', 'symptom.slouching', 'symptom.lying', 'symptom.good-side'),
  step('alike', felt(['gmed_composite', 'L'], ['sij', 'R']), 'pain.like-sij', 'pain.like-sciatica', 'pain.map-cannot-tell', 'pattern.sij'),
]);
