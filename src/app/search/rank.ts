import type { EntryKind } from './entries';
import { fit, type Prepared } from './fuzzy';

/** Of two that fit alike, people mean the part of the body before a pattern of it, of which there are many. */
const BEHIND: Record<EntryKind, number> = { structure: 0, action: 0.02, tour: 0.02, exercise: 0.04, pattern: 0.08 };

/** How far up an entry stands among what was found; 0 when it does not fit. */
export const rank = (query: string, kind: EntryKind, words: Prepared): number => {
  const score = fit(query, words);
  return score === 0 ? 0 : score - BEHIND[kind];
};
