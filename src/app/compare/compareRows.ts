import { findPattern, type Pattern } from '@/pain';
import type { ShownPattern } from '@/state/appState';

/** What is said of each compared pattern, in this order, for everyone. */
export const COMPARE_ROWS = ['where', 'feel', 'knee', 'signs', 'oneLeg', 'legRaise'] as const;
export type CompareRow = (typeof COMPARE_ROWS)[number];

const oneLegOf = ({ id, muscle }: Pattern): string => (muscle === 'gluteus_medius' ? muscle : id === 'root_L5' ? id : 'none');

/** Keys (in the `pain` namespace) of the sentences that one row says about one pattern. */
export const sentencesOf = (row: CompareRow, pattern: Pattern): readonly string[] => {
  if (row === 'where') return [`patterns.${pattern.id}.words`];
  if (row === 'oneLeg') return [`page.compare.oneLeg.${oneLegOf(pattern)}`];
  const general = `page.compare.${row}.${pattern.group}`;
  if (row !== 'signs' || pattern.group !== 'nerve') return [general];
  return [...['numb', 'weakness', 'reflex'].map((sign) => `patterns.${pattern.id}.${sign}`), general];
};

const right = (...patterns: string[]): readonly ShownPattern[] => patterns.map((pattern) => ({ pattern, side: 'R' }));

/** Ready sets, each a question that people ask. The same for everyone. */
export const COMPARE_SETS = {
  muscleOrNerve: right('gmed_composite', 'root_L5'),
  beltLine: right('gmed_composite', 'ql_sup1', 'sij', 'facet_low'),
  outerHip: right('gmed_trp2', 'ql_sup2', 'hip_joint', 'gtps'),
  downTheLeg: right('gmin_ant', 'gmin_post', 'root_L5', 'root_S1'),
} as const satisfies Record<string, readonly ShownPattern[]>;
export type CompareSet = keyof typeof COMPARE_SETS;
export const COMPARE_SET_IDS = Object.keys(COMPARE_SETS) as CompareSet[];

/** The compared patterns that this build has. */
export const comparedPatterns = (shown: readonly ShownPattern[]): readonly (ShownPattern & { readonly data: Pattern })[] =>
  shown.flatMap((one) => {
    const data = findPattern(one.pattern);
    return data ? [{ ...one, data }] : [];
  });
