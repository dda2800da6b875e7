import { ANATOMY_CLAIMS } from './anatomy';
import { CARE_CLAIMS } from './care';
import { EXERCISE_CLAIMS } from './exercises';
import { HELP_CLAIMS } from './help';
import { PAIN_CLAIMS } from './pain';
import { PATTERN_CLAIMS } from './patterns';
import { STANCE_CLAIMS } from './stance';

/** Every statement the product makes, by evidence id. Ids are unique across the tables (tested). */
export const CLAIMS = { ...ANATOMY_CLAIMS, ...STANCE_CLAIMS, ...PAIN_CLAIMS, ...PATTERN_CLAIMS, ...CARE_CLAIMS, ...EXERCISE_CLAIMS, ...HELP_CLAIMS };

export type EvidenceId = keyof typeof CLAIMS;
export const EVIDENCE_IDS = Object.keys(CLAIMS) as EvidenceId[];
