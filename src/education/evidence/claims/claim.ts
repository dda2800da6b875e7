import type { SourceId } from '../sources';
import type { Claim, Grade, ReadLevel } from '../types';

/** The day on which the sources behind the first register were last read. */
const READ_DATE = '2026-11-21';

/** Shorthand for the tables of this folder: one claim in one line. */
export const claim = (text: string, grade: Grade, sources: readonly SourceId[], read: ReadLevel, caveat?: string): Claim & { readonly sources: readonly SourceId[] } => ({
  claim: text,
  grade,
  sources,
  read,
  date: READ_DATE,
  ...(caveat ? { caveat } : {}),
});
