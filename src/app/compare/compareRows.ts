import { findPattern, type Pattern } from '@/pain';
import { degrees, mm } from '@/anatomy/units';
import type { CameraView, ShownPattern } from '@/state/appState';
import type { ComparedSet } from '@/state/commands/compare';
import { VIEWS } from '@/state/views';

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

/** The whole leg from behind and to the right, so that what runs down its outer side is seen too. */
const LEG: CameraView = { azimuth: degrees(-150), elevation: degrees(4), distance: mm(1950), target: [0, -325, 0] };
const SIDE: CameraView = { ...VIEWS.back, azimuth: degrees(-120) };

const right = (camera: CameraView, ...patterns: string[]): ComparedSet => ({
  patterns: patterns.map((pattern) => ({ pattern, side: 'R' })),
  camera,
});

/** Ready sets, each a question that people ask. The same for everyone. */
export const COMPARE_SETS = {
  muscleOrNerve: right(LEG, 'gmed_composite', 'root_L5'),
  beltLine: right(VIEWS.back, 'gmed_composite', 'ql_sup1', 'sij', 'facet_low'),
  outerHip: right(SIDE, 'gmed_trp2', 'ql_sup2', 'hip_joint', 'gtps'),
  downTheLeg: right(LEG, 'gmin_ant', 'gmin_post', 'root_L5', 'root_S1'),
} as const satisfies Record<string, ComparedSet>;
export type CompareSet = keyof typeof COMPARE_SETS;
export const COMPARE_SET_IDS = Object.keys(COMPARE_SETS) as CompareSet[];

/** The compared patterns that this build has. */
export const comparedPatterns = (shown: readonly ShownPattern[]): readonly (ShownPattern & { readonly data: Pattern })[] =>
  shown.flatMap((one) => {
    const data = findPattern(one.pattern);
    return data ? [{ ...one, data }] : [];
  });
