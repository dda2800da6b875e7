/**
 * How a source was reached before its words or numbers were used here. Ordered from strongest to weakest; a claim can
 * never say that it was read better than the best of its sources (tested).
 */
export const READ_LEVELS = ['file', 'full', 'excerpt', 'abstract', 'secondary', 'memory', 'none'] as const;
export type ReadLevel = (typeof READ_LEVELS)[number];

/** What kind of support a claim has. Not a ranking of studies: a label that is shown beside the claim. */
export const GRADES = [
  'guideline',
  'review',
  'trial',
  'observational',
  'laboratory',
  'textbook',
  'expert',
  'teaching-atlas',
  'measured',
  'model-computed',
  'ontology',
  'design-choice',
  'disputed',
  'memory-unverified',
] as const;
export type Grade = (typeof GRADES)[number];

/** A publication, page, data set or decision that something on screen rests on. */
export interface Source {
  /** Who, what, where, when: enough to find it. */
  readonly citation: string;
  /** The citation is a description in our own words ("pages on …"), not a published title: it is translated, as notes are. */
  readonly described?: true;
  readonly read: ReadLevel;
  /** What was not read, or how the source may be used. Shown to clinicians. */
  readonly note?: string;
  /** Licence of the data, for sources whose data shape the model. */
  readonly licence?: string;
}

/** One statement that the product makes, with what it rests on. */
export interface Claim {
  /** The statement in plain words, as strong as its support and no stronger. */
  readonly claim: string;
  readonly grade: Grade;
  /** Keys of `SOURCES`. Empty only for `design-choice`. */
  readonly sources: readonly SourceKey[];
  readonly read: ReadLevel;
  /** The day the sources were last read for this claim, ISO 8601. */
  readonly date: string;
  /** What a clinician should know before repeating it. */
  readonly caveat?: string;
}

/** Key into `SOURCES`; checked by `tests/unit/education/register.test.ts`. */
export type SourceKey = string;
