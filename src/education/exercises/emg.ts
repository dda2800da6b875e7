import type { EmgCondition, EmgFigure, EmgMuscle, ExerciseId } from './types';
import type { SourceId } from '../evidence/register';

type Figures = { readonly [M in EmgMuscle]?: readonly EmgFigure[] };

/** A number read in the abstract, with its spread where that was read there as well. */
const abstract = (source: SourceId, value: number, sd?: number, condition?: EmgCondition): EmgFigure => ({ value, source, read: 'abstract', ...(sd === undefined ? {} : { sd }), ...(condition ? { condition } : {}) });
/** A range over several studies, from table 2 of HIPTAB14. */
const table = (low: number, high: number): EmgFigure => ({ value: { low, high }, source: 'HIPTAB14', read: 'excerpt', condition: 'several-studies' });
/** A single study's value as given by table 2 of HIPTAB14 (the spread was not read). */
const tableValue = (value: number, condition?: EmgCondition): EmgFigure => ({ value, source: 'HIPTAB14', read: 'excerpt', ...(condition ? { condition } : {}) });
/** "High" in the review of MOORE20 means more than 40 %. */
const highInReview: EmgFigure = { value: { above: 40 }, source: 'MOORE20', read: 'abstract', condition: 'segments' };

/**
 * Published activity, % of a maximal test contraction. Values known only from memory or deduced are left out: for
 * those exercises the card shows the load class and the word "about".
 */
export const EMG: { readonly [E in ExerciseId]?: Figures } = {
  side_leg_lift: {
    gluteus_medius: [abstract('DISTEFANO09', 81, 42), table(42, 81), abstract('MACASKILL14', 99.9, 17, 'top-load')],
    gluteus_maximus: [table(39, 51), abstract('MACASKILL14', 38, 23.3, 'top-load')],
  },
  clamshell: {
    gluteus_medius: [abstract('DISTEFANO09', 40, 38, 'one-angle'), abstract('DISTEFANO09', 38, 29, 'other-angle'), table(38, 67), abstract('BOREN11', 77, undefined, 'hardest-form')],
    gluteus_maximus: [table(34, 53)],
  },
  single_bridge: { gluteus_medius: [table(47, 55)], gluteus_maximus: [table(40, 54)] },
  side_plank: { gluteus_medius: [table(74, 103)], gluteus_maximus: [table(21, 71)] },
  side_plank_abd: { gluteus_medius: [abstract('BOREN11', 103, undefined, 'leg-under'), abstract('BOREN11', 89, undefined, 'leg-on-top')] },
  pelvic_drop: { gluteus_medius: [highInReview] },
  single_squat: { gluteus_medius: [abstract('BOREN11', 82)] },
  band_walk: { gluteus_medius: [highInReview] },
  lateral_step: { gluteus_medius: [table(43, 59), abstract('MACASKILL14', 61, 20)], gluteus_maximus: [table(29, 63), abstract('MACASKILL14', 31, 19.9)] },
  forward_step: { gluteus_medius: [abstract('MACASKILL14', 62.7, 18.2)], gluteus_maximus: [abstract('MACASKILL14', 28.7, 18.7)] },
  bridge: { gluteus_medius: [tableValue(28)], gluteus_maximus: [tableValue(25)] },
  bird_dog: { gluteus_medius: [tableValue(42)], gluteus_maximus: [tableValue(56)] },
  prone_ext: { gluteus_medius: [abstract('MACASKILL14', 38, 22.2, 'top-load')], gluteus_maximus: [abstract('MACASKILL14', 100.7, 14.5, 'top-load')] },
  stand_abd: { gluteus_medius: [tableValue(33, 'moving-leg')] },
  iso_stand: { gluteus_medius: [highInReview] },
  front_plank_ext: { gluteus_medius: [abstract('BOREN11', 75)] },
  lunge: { gluteus_medius: [abstract('DISTEFANO09', 48, 21, 'one-kind')] },
};
