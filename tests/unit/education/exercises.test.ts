import { describe, expect, it } from 'vitest';
import { texts } from './support/locale';
import { findEvidence, findSource } from '@/education/evidence/register';
import { EXERCISES, findExercise, type EmgFigure } from '@/education/exercises';

const present = new Map(texts('en', 'exercises').map(({ key, value }) => [key, value]));
const figures = EXERCISES.flatMap(({ id, emg }) => Object.entries(emg).flatMap(([muscle, list]) => list.map((figure) => ({ name: `${id}, ${muscle}, ${figure.source}`, figure }))));
const middle = ({ value }: EmgFigure): number => (typeof value === 'number' ? value : 'above' in value ? value.above : (value.low + value.high) / 2);

describe('exercises', () => {
  it('are 25, found by id', () => {
    expect(EXERCISES).toHaveLength(25);
    expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(25);
    expect(findExercise('clamshell')?.load).toBe('moderate');
    expect(findExercise('headstand')).toBeUndefined();
  });

  it.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))('%s has a position, steps, a load and evidence', (_, exercise) => {
    const keys = [exercise.nameKey, exercise.positionKey, ...exercise.stepKeys, ...exercise.cautionKeys, ...(exercise.noteKey ? [exercise.noteKey] : []), `exercises:load.${exercise.load}`];
    expect(keys.filter((key) => !present.has(key))).toEqual([]);
    expect(exercise.stepKeys.length).toBeGreaterThan(0);
    expect(exercise.evidence.filter((id) => !findEvidence(id))).toEqual([]);
  });

  it('use every text of their list', () => {
    const used = new Set(EXERCISES.flatMap((exercise) => [exercise.nameKey, exercise.positionKey, exercise.noteKey, ...exercise.stepKeys, ...exercise.cautionKeys]));
    expect([...present.keys()].filter((key) => key.startsWith('exercises:items.') && !used.has(key))).toEqual([]);
  });

  it('warn about leg pain, numbness and weakness wherever a muscle is loaded', () => {
    const loaded = EXERCISES.filter(({ load }) => !['position', 'stretch', 'self-care', 'functional'].includes(load));
    expect(loaded.length).toBeGreaterThan(15);
    expect(loaded.filter(({ cautionKeys }) => cautionKeys[0] !== 'exercises:cautions.stop')).toEqual([]);
  });

  it('leave the dose to the clinician', () => {
    const own = [...present].filter(([key]) => key.startsWith('exercises:items.')).map(([, value]) => value);
    expect(own.filter((value) => /\b\d+\s*(?:×|x|times|sets|reps|repetitions|seconds|minutes|days)\b/i.test(value))).toEqual([]);
  });
});

describe.each(figures)('EMG of $name', ({ figure }) => {
  it('is a plausible share of a test effort that was read in its source', () => {
    expect(middle(figure)).toBeGreaterThan(5);
    expect(middle(figure)).toBeLessThan(125);
    expect(figure.sd ?? 1).toBeGreaterThan(0);
    expect(['abstract', 'excerpt']).toContain(figure.read);
    expect(findSource(figure.source)).toBeDefined();
    expect(figure.condition === undefined || present.has(`exercises:condition.${figure.condition}`)).toBe(true);
  });
});

it('shows no figure that is known from memory only', () => {
  const shown = (id: string): number => Object.values(findExercise(id)?.emg ?? {}).flat().length;
  expect(['figure4', 'single_deadlift', 'sls', 'ball_release'].map(shown)).toEqual([0, 0, 0, 0]);
});
