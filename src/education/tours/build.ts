import type { EvidenceId } from '../evidence/register';
import type { Tour, TourState, TourStep } from './types';
import { PICTURE_KEYS } from '@/state/destiny';
import { INITIAL_STATE } from '@/state/initialState';

/** The quiet picture every step starts from: two feet, nothing lit. */
const BASE = Object.fromEntries(PICTURE_KEYS.map((key) => [key, INITIAL_STATE[key]])) as unknown as TourState;

/** A step before its tour gives it keys. */
export interface StepDraft {
  readonly id: string;
  readonly show: Partial<TourState>;
  readonly evidence: readonly EvidenceId[];
}

export const step = (id: string, show: Partial<TourState>, ...evidence: readonly EvidenceId[]): StepDraft => ({ id, show, evidence });

/** A tour from its drafts; keys are `tours:<tour>.steps.<step>.title` and `.text`. */
export function tour(id: string, drafts: readonly StepDraft[]): Tour {
  const steps = drafts.map(
    (draft): TourStep => ({
      id: draft.id,
      titleKey: `tours:${id}.steps.${draft.id}.title`,
      textKey: `tours:${id}.steps.${draft.id}.text`,
      state: { ...BASE, ...draft.show },
      evidence: draft.evidence,
    }),
  );
  return { id, titleKey: `tours:${id}.title`, summaryKey: `tours:${id}.summary`, steps };
}
