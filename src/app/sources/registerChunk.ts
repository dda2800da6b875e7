/** What the page needs of the register, as one chunk that is fetched on request. */
export { EVIDENCE_IDS } from '@/education/evidence/claims';
export { findEvidence } from '@/education/evidence/register';
