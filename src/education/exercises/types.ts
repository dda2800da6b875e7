import type exercises from '#assets/locales/en/exercises.json';
import type { EvidenceId, SourceId } from '../evidence/register';

export type ExerciseId = keyof typeof exercises.items;
export type LoadClass = keyof typeof exercises.load;
export type EmgCondition = keyof typeof exercises.condition;
export type EmgMuscle = keyof typeof exercises.muscle;

/**
 * One published figure of muscle activity, % of a maximal test contraction (surface EMG). Only figures that were read
 * in a source are listed; a spread (SD, same unit) only where it was read too.
 */
export interface EmgFigure {
  readonly value: number | { readonly low: number; readonly high: number } | { readonly above: number };
  readonly sd?: number;
  readonly source: SourceId;
  readonly read: 'abstract' | 'excerpt';
  readonly condition?: EmgCondition;
}

export interface Exercise {
  readonly id: ExerciseId;
  readonly load: LoadClass;
  /** Keys of steps and cautions in the locale, in order. */
  readonly stepKeys: readonly string[];
  readonly cautionKeys: readonly string[];
  readonly nameKey: string;
  readonly positionKey: string;
  readonly noteKey: string | null;
  readonly emg: { readonly [M in EmgMuscle]: readonly EmgFigure[] };
  readonly evidence: readonly EvidenceId[];
}
