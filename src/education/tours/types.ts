import type { EvidenceId } from '../evidence/register';
import type { AppState } from '@/state/appState';
import type { PictureKey } from '@/state/destiny';

/** What a tour step may set: everything that makes the picture. */
export type TourState = Pick<AppState, PictureKey>;

export interface TourStep {
  /** Last part of its keys in the locale, e.g. `where`. */
  readonly id: string;
  readonly titleKey: string;
  /** At most 40 words (tested). */
  readonly textKey: string;
  /** The whole picture of the step: showing it does not depend on the step before. */
  readonly state: TourState;
  readonly evidence: readonly EvidenceId[];
}

export interface Tour {
  readonly id: string;
  readonly titleKey: string;
  readonly summaryKey: string;
  readonly steps: readonly TourStep[];
}
