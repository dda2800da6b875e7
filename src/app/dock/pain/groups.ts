import { STRUCTURES } from '@/anatomy/catalogue';
import { PATTERNS, type Pattern } from '@/pain';

export interface PatternGroupList {
  /** Key of the heading: a muscle of the model (in `structures`), other muscles (in `ui`) or a kind of structure (in `pain`). */
  readonly headingKey: string;
  readonly patterns: readonly Pattern[];
}

const OTHER_MUSCLES = 'rooms:pain.otherMuscles';
const MODELLED = new Set(STRUCTURES.map((structure) => structure.kind));

const headingOf = ({ muscle, group }: Pattern): string => {
  if (muscle && MODELLED.has(muscle)) return `structures:${muscle}.clinical`;
  return group === 'muscle' ? OTHER_MUSCLES : `pain:groups.${group}`;
};

const isWhole = (pattern: Pattern): boolean => pattern.id.endsWith('_composite');

/** Muscles of the model before other muscles, muscles before joints and nerves; otherwise as the data has them. */
const rank = ({ muscle, group }: Pattern): number => (group !== 'muscle' ? 2 : muscle && MODELLED.has(muscle) ? 0 : 1);

/** Patterns under their headings, in the order of the body, never by likelihood. A whole muscle stands before its parts. */
export const PATTERN_GROUPS: readonly PatternGroupList[] = [
  ...new Set(PATTERNS.toSorted((a, b) => rank(a) - rank(b)).map(headingOf)),
].map((headingKey) => {
  const patterns = PATTERNS.filter((pattern) => headingOf(pattern) === headingKey);
  return { headingKey, patterns: [...patterns.filter(isWhole), ...patterns.filter((pattern) => !isWhole(pattern))] };
});
