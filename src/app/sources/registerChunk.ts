import { SOURCES } from '@/education/evidence/sources';
import type { Source } from '@/education/evidence/types';

/** What the page needs of the register, as one chunk that is fetched on request. */
export { EVIDENCE_IDS } from '@/education/evidence/claims';
export { findEvidence } from '@/education/evidence/register';

/** Sources whose data shape the model, and which therefore come with a licence. */
export const CREDITED_SOURCES: readonly { readonly key: string; readonly source: Source }[] = Object.entries(SOURCES as Readonly<Record<string, Source>>)
  .filter(([, source]) => source.licence !== undefined)
  .map(([key, source]) => ({ key, source }));
