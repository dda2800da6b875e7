import { findStructure, type StructureId } from '@/anatomy/catalogue';
import { ratio, type Ratio } from '@/anatomy/units';
import { gaitFrame } from '@/biomechanics/gait/gaitFrame';
import type { AppState, PoseName } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { walkShare } from '@/state/poseClock';
import { EMG } from '../exercises/emg';
import type { EmgFigure, EmgMuscle, ExerciseId } from '../exercises/types';

/**
 * Where the colours of muscle work come from: solved here, computed in a published gait data set, published as EMG, or
 * nowhere, so that nothing is lit.
 */
export type WorkBasis = 'solved' | 'gait-data' | 'emg' | 'none';

/** Work of a muscle now, as a share of its full activation (EMG: of a maximal test effort), or `null` where nothing is known. */
export type WorkOf = (id: StructureId) => Ratio | null;

/** The figure that colours a muscle: the middle of the range over several studies, else a single study's value, else the least that a review gives ("more than"). `null`: no figure. */
export const shownFigure = (figures: readonly EmgFigure[]): Ratio | null => {
  const middle = ({ value }: EmgFigure): number => {
    if (typeof value === 'number') return value;
    return 'low' in value ? (value.low + value.high) / 2 : value.above;
  };
  const range = figures.find(({ condition }) => condition === 'several-studies');
  const shown = range ?? figures[0];
  return shown ? ratio(middle(shown) / 100) : null;
};

const figuresOf = (pose: PoseName): { readonly [M in EmgMuscle]?: readonly EmgFigure[] } =>
  pose in EMG ? (EMG[pose as ExerciseId] ?? {}) : {};

/** What the colours of muscle work rest on in a pose: solved, computed from measured walking, published EMG, or nothing. */
export const workBasis = (pose: PoseName): WorkBasis => {
  if (pose === 'standing') return 'solved';
  if (pose === 'walking') return 'gait-data';
  return Object.keys(figuresOf(pose)).length > 0 ? 'emg' : 'none';
};

/** Poses in which both legs do the same: what was measured on one holds for both. */
const BOTH_LEGS: ReadonlySet<PoseName> = new Set<PoseName>(['bridge']);

/** A figure of the leg that is not the working one: side planks work on the hip underneath. */
const OTHER_LEG = 'leg-on-top';

const published = (pose: PoseName, side: 'L' | 'R'): WorkOf => {
  const figures = figuresOf(pose);
  return (id) => {
    const structure = findStructure(id);
    if (!structure) return null;
    const own = figures[structure.kind as EmgMuscle] ?? [];
    if (structure.side === side || BOTH_LEGS.has(pose)) return shownFigure(own.filter(({ condition }) => condition !== OTHER_LEG));
    // The figures are of the working leg; of another that does something else only what was read of it.
    return shownFigure(own.filter(({ condition }) => condition === OTHER_LEG));
  };
};

/** How hard each muscle works in this state. The model gives hip muscles on the standing side only; others answer `null`. */
export const muscleWork = (state: AppState): WorkOf => {
  if (state.pose === 'standing') {
    const { muscles } = stanceFrame(state).result;
    return (id) => muscles[id]?.activation ?? null;
  }
  if (state.pose === 'walking') {
    const { gluteusMediusRight } = gaitFrame(walkShare(state.courseTime));
    return (id) => (id === 'gluteus_medius_R' ? gluteusMediusRight : null);
  }
  return published(state.pose, state.stanceSide === 'left' ? 'L' : 'R');
};
