import { findStructure } from '@/anatomy/catalogue';
import { PATTERNS, type Pattern } from '@/pain/patterns';
import type { PoseName } from '@/state/standing';
import { isEvidenceId, type EvidenceId } from './evidence/register';

/** What the words about a pose rest on; a pose without an entry does not compile. */
export const POSE_EVIDENCE: { readonly [P in PoseName]: readonly EvidenceId[] } = {
  standing: ['stance.level-pelvis', 'stance.computed'],
  walking: ['stance.working-side', 'stance.computed'],
  side_leg_lift: ['exercise.side_leg_lift', 'exercise.how-to'],
  clamshell: ['exercise.clamshell', 'exercise.how-to'],
  single_bridge: ['exercise.single_bridge', 'exercise.how-to'],
  figure4: ['exercise.figure4', 'exercise.how-to'],
  hip_flexor: ['exercise.hip_flexor', 'exercise.how-to'],
  sitting: ['cause.sitting', 'care.posture-vary'],
  pillow_side: ['exercise.pillow_side', 'care.sleep'],
  spade: ['cause.posture-no-consensus', 'exercise.how-to'],
  bridge: ['exercise.bridge', 'exercise.how-to'],
  prone_ext: ['exercise.prone_ext', 'exercise.how-to'],
  stand_abd: ['exercise.stand_abd', 'exercise.how-to'],
  single_squat: ['exercise.single_squat', 'exercise.how-to'],
  single_deadlift: ['exercise.single_deadlift', 'exercise.how-to'],
  lunge: ['exercise.lunge', 'exercise.how-to'],
  side_plank: ['exercise.side_plank', 'exercise.how-to'],
  bird_dog: ['exercise.bird_dog', 'exercise.how-to'],
  ball_release: ['exercise.ball_release', 'exercise.how-to'],
  quarter_back: ['exercise.quarter_back', 'exercise.how-to'],
  side_plank_abd: ['exercise.side_plank_abd', 'exercise.how-to'],
  pelvic_drop: ['exercise.pelvic_drop', 'exercise.how-to'],
  band_walk: ['exercise.band_walk', 'exercise.how-to'],
  lateral_step: ['exercise.lateral_step', 'exercise.how-to'],
  forward_step: ['exercise.forward_step', 'exercise.how-to'],
  iso_stand: ['exercise.iso_stand', 'exercise.how-to'],
  front_plank_ext: ['exercise.front_plank_ext', 'exercise.how-to'],
};

/** Evidence of a pattern: how it is drawn, and for a nerve root what is looked for. */
export const patternEvidence = (id: string): readonly EvidenceId[] =>
  [`pattern.${id}`, id.replace('root_', 'root.'), 'pain.intensity-meaning', 'pain.patterns-vary'].filter(isEvidenceId);

/** Patterns of the muscle that a structure is one of; none for bones, discs and skin. */
export const patternsOfStructure = (id: string): readonly Pattern[] => {
  const kind = findStructure(id)?.kind;
  return PATTERNS.filter(({ muscle }) => muscle !== undefined && muscle === kind);
};
