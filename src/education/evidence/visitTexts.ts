import type { EvidenceId } from './claims';
import { POSE_EVIDENCE } from '../explain';

/** Texts of hand-out and explain sheet, with what they rest on. */
export function* visitTexts(): Generator<readonly [string, readonly EvidenceId[]]> {
  for (const [pose, evidence] of Object.entries(POSE_EVIDENCE)) for (const part of ['plain', 'clinician']) yield [`explain:pose.${pose}.${part}`, evidence];
  yield ['explain:drawn', ['exercise.how-to']];
  yield ['handout:where.structure', ['ids.latin']];
  yield ['handout:where.region', ['bone.hip', 'bone.lumbar']];
  yield ['handout:felt.pattern', ['pain.intensity-meaning', 'pain.patterns-vary']];
  yield ['handout:felt.general', ['pain.referred', 'pain.patterns-vary']];
  yield ['handout:does.level', ['stance.level-pelvis']];
  yield ['handout:dose', ['exercise.dose']];
}
