import type { StructureId } from '@/anatomy/catalogue';
import { findStructure } from '@/anatomy/catalogue';
import { findPattern } from '@/pain/patterns';
import type { ZoneId } from '@/pain/zones';
import type { AppState, ShownPattern } from '@/state/appState';
import { onBothFeet } from '@/state/course';
import type { PoseName } from '@/state/standing';
import { isEvidenceId, type EvidenceId } from '../evidence/register';
import { evidenceForStructure } from '../evidence/structures';

/** What the three sentences of a hand-out say, as facts: where it is, where it can be felt, what it does. */
export interface HandoutFacts {
  /** What is lit; `null` speaks of the region as a whole. */
  readonly where: StructureId | null;
  /** The first pattern shown and the places it is drawn strongest, strongest first; `null` speaks of felt pain in general. */
  readonly felt: { readonly pattern: string; readonly zones: readonly ZoneId[] } | null;
  /** The stance that the model found, a drawn pose, or what the muscle does for a level pelvis. */
  readonly does: { readonly kind: 'stance' } | { readonly kind: 'pose'; readonly pose: PoseName } | { readonly kind: 'level' };
  /** On what the three sentences rest. */
  readonly evidence: readonly EvidenceId[];
}

/** More places than this are a list, not a sentence. */
const MOST_PLACES = 3;

/** Places of a pattern that are drawn strongest; places a source leaves out are never named. */
const strongest = ({ pattern }: ShownPattern): readonly ZoneId[] =>
  (findPattern(pattern)?.zones ?? [])
    .filter(({ kind }) => kind !== 'excluded')
    .toSorted((a, b) => b.intensity - a.intensity)
    .map(({ region }) => region)
    .filter((zone, i, all) => all.indexOf(zone) === i)
    .slice(0, MOST_PLACES);

const doesOf = (state: AppState): HandoutFacts['does'] => {
  if (state.pose !== 'standing') return { kind: 'pose', pose: state.pose };
  return onBothFeet(state.courseTime) ? { kind: 'level' } : { kind: 'stance' };
};

const DOES_EVIDENCE: Record<HandoutFacts['does']['kind'], readonly EvidenceId[]> = {
  stance: ['stance.computed', 'stance.drop-or-lean'],
  pose: ['exercise.how-to'],
  level: ['stance.level-pelvis'],
};

/** The facts behind a hand-out, from the state alone. */
export const handoutFacts = (state: AppState): HandoutFacts => {
  const [shown] = state.patterns;
  const felt = shown && findPattern(shown.pattern) ? { pattern: shown.pattern, zones: strongest(shown) } : null;
  const structure = state.selection ? findStructure(state.selection) : undefined;
  const does = doesOf(state);
  const evidence: readonly EvidenceId[] = [
    ...(structure ? evidenceForStructure(structure.kind) : (['bone.hip', 'bone.lumbar'] as const)),
    ...(felt ? [`pattern.${felt.pattern}`].filter(isEvidenceId) : (['pain.referred'] as const)),
    'pain.patterns-vary',
    ...DOES_EVIDENCE[does.kind],
  ];
  return { where: structure?.id ?? null, felt, does, evidence: [...new Set(evidence)] };
};
