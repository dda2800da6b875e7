import exercises from '#assets/locales/en/exercises.json';
import type { EvidenceId } from '../evidence/register';
import { EMG } from './emg';
import type { Exercise, ExerciseId, LoadClass } from './types';

export type { EmgCondition, EmgFigure, EmgMuscle, Exercise, ExerciseId, LoadClass } from './types';

/** How hard the side hip muscle works, by the classes of EBERT17 (0–20, 21–40, 41–60, over 60 % of a test effort). */
const LOAD: { readonly [E in ExerciseId]: LoadClass } = {
  side_leg_lift: 'high',
  clamshell: 'moderate',
  single_bridge: 'high',
  figure4: 'stretch',
  hip_flexor: 'stretch',
  ball_release: 'self-care',
  pillow_side: 'position',
  quarter_back: 'position',
  low_impact: 'general',
  side_plank: 'very-high',
  side_plank_abd: 'very-high',
  pelvic_drop: 'high',
  single_squat: 'very-high',
  single_deadlift: 'high',
  band_walk: 'high',
  lateral_step: 'high',
  forward_step: 'high',
  bridge: 'low-moderate',
  bird_dog: 'moderate',
  prone_ext: 'moderate',
  stand_abd: 'moderate',
  iso_stand: 'high',
  front_plank_ext: 'very-high',
  lunge: 'moderate',
  sls: 'functional',
};

/** Things that need no warning about leg pain: lying down to sleep, a stretch or a ball has cautions of its own. */
const QUIET: ReadonlySet<LoadClass> = new Set<LoadClass>(['position', 'stretch', 'self-care', 'functional']);
const HOW_TO: readonly EvidenceId[] = ['exercise.how-to', 'exercise.dose'];

const exercise = (id: ExerciseId): Exercise => {
  const words: { readonly steps: object; readonly cautions?: object; readonly note?: string } = exercises.items[id];
  const path = `exercises:items.${id}`;
  const own = Object.keys(words.cautions ?? {}).map((name) => `${path}.cautions.${name}`);
  const emg = EMG[id] ?? {};
  return {
    id,
    load: LOAD[id],
    nameKey: `${path}.name`,
    positionKey: `${path}.position`,
    stepKeys: Object.keys(words.steps).map((name) => `${path}.steps.${name}`),
    cautionKeys: QUIET.has(LOAD[id]) ? own : ['exercises:cautions.stop', ...own],
    noteKey: words.note ? `${path}.note` : null,
    emg: { gluteus_medius: emg.gluteus_medius ?? [], gluteus_maximus: emg.gluteus_maximus ?? [] },
    evidence: [`exercise.${id}`, ...HOW_TO],
  };
};

/** All exercises, those of the source articles first; no order of merit. */
export const EXERCISES: readonly Exercise[] = (Object.keys(LOAD) as ExerciseId[]).map(exercise);

/** The exercise of this id; `undefined` for one that this version does not have. */
export const findExercise = (id: string): Exercise | undefined => EXERCISES.find((entry) => entry.id === id);
