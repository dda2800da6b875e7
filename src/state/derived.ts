import { courseFrame, DEFAULT_INPUTS, type CourseFrame, type StanceInputs } from '@/biomechanics';
import type { StanceQuestion, StanceSetup } from './standing';

export const stanceInputs = (setup: StanceSetup): StanceInputs => ({
  ...DEFAULT_INPUTS,
  stanceSide: setup.stanceSide,
  abductorStrength: setup.strength,
  weakness: setup.weakness,
  compensation: setup.compensation,
  cane: setup.cane,
  caneSide: setup.caneSide,
  load: setup.load,
  loadSide: setup.loadSide,
  massKg: setup.massKg,
  heightM: setup.heightM,
  trunkLeanDeg: setup.leanDeg,
  pelvicDropDeg: setup.dropDeg,
});

const SETUP_KEYS = ['stanceSide', 'strength', 'weakness', 'compensation', 'cane', 'caneSide', 'load', 'loadSide', 'massKg', 'heightM', 'leanDeg', 'dropDeg'] as const satisfies readonly (keyof StanceSetup)[];

/** The setup alone, in the order of its keys: equal setups give equal JSON. */
export const setupOf = (state: StanceSetup): StanceSetup => Object.fromEntries(SETUP_KEYS.map((key) => [key, state[key]])) as unknown as StanceSetup;

/** Whether two setups stand alike through the whole course. */
export const sameSetup = (a: StanceSetup, b: StanceSetup): boolean => SETUP_KEYS.every((key) => a[key] === b[key]);

/** Whether two states ask the model the same. */
export const sameQuestion = (a: StanceQuestion, b: StanceQuestion): boolean => a.courseTime === b.courseTime && sameSetup(a, b);

interface Answer {
  readonly question: StanceQuestion;
  readonly frame: CourseFrame;
}

/** The last answers, newest first: the picture and the words ask the same within one frame, and of two figures at most. */
let answers: readonly Answer[] = [];
const KEPT = 2;

/** The stance at this moment of the course: posture, moments and muscle work. */
export const stanceFrame = (question: StanceQuestion): CourseFrame => {
  const known = answers.find((answer) => sameQuestion(answer.question, question));
  if (known) return known.frame;
  const frame = courseFrame(stanceInputs(question), question.courseTime);
  answers = [{ question, frame }, ...answers.slice(0, KEPT - 1)];
  return frame;
};
