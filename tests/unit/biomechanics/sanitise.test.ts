import { describe, expect, test } from 'vitest';
import { courseFrame, DEFAULT_INPUTS, INPUT_LIMITS, NUMBER_KEYS, sanitise, solveStance, type StanceInputs } from '@/biomechanics';
import { forAll } from './support/random';
import { inputs, numbersOf, stand } from './support/stance';

const WILD: readonly unknown[] = [NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, -0, 0, 1, -1, 1e9, null, undefined, 'x', '', {}, [], true, () => 1];

const notFinite = ([, value]: readonly [string, number]): boolean => !Number.isFinite(value);

describe('sanitise', () => {
  test('leaves good inputs alone', () => {
    expect(sanitise(DEFAULT_INPUTS)).toEqual({ inputs: DEFAULT_INPUTS, notes: [] });
  });

  test('clamps and says so', () => {
    const { inputs: used, notes } = sanitise(inputs({ massKg: 1000, cane: -2, abductorStrength: NaN }));
    expect(used).toMatchObject({ massKg: INPUT_LIMITS.massKg[1], cane: 0, abductorStrength: 1 });
    expect(notes).toEqual([
      { key: 'massKg', code: 'clamped', given: 1000, used: 200 },
      { key: 'abductorStrength', code: 'not-a-number', given: NaN, used: 1 },
      { key: 'cane', code: 'clamped', given: -2, used: 0 },
    ]);
  });

  test.each([undefined, null, 3, 'x', []])('takes %s for the defaults', (given) => {
    expect(sanitise(given).inputs).toEqual(DEFAULT_INPUTS);
  });
});

test('any input at all gives finite numbers and never throws (seed 21)', () => {
  const keys = [...NUMBER_KEYS, 'stanceSide', 'weakness', 'caneSide', 'loadSide'] as const;
  const draw = (next: () => number) => ({
    asked: Object.fromEntries(keys.map((key) => [key, next() < 0.4 ? WILD[Math.floor(next() * WILD.length)] : (next() - 0.3) * 10 ** (4 * next() - 2)])),
    t: next() < 0.1 ? NaN : (next() - 0.2) * 12,
  });
  forAll(21, 1200, draw, ({ asked, t }) => {
    const { notes, ...answer } = solveStance(asked as unknown as StanceInputs);
    const frame = notes.length % 8 === 0 ? courseFrame(asked as unknown as StanceInputs, t).posture : answer.posture;
    expect([...numbersOf(answer), ...numbersOf(frame)].filter(notFinite)).toEqual([]);
    expect(answer.hipContactBW).toBeLessThan(25);
  });
});

test('corners of the range are solved', () => {
  for (let corner = 0; corner < 512; corner += 1) {
    const asked = Object.fromEntries(NUMBER_KEYS.map((key, i) => [key, INPUT_LIMITS[key][(corner >> i) & 1]]));
    expect(numbersOf({ ...stand({ ...asked, weakness: 'superior-gluteal' }), notes: [] }).filter(notFinite)).toEqual([]);
  }
});

test('equal inputs give equal answers, whatever was asked before', () => {
  const first = stand({ abductorStrength: 0.3 });
  stand({ abductorStrength: 0.9, stanceSide: 'left', cane: 0.2 });
  expect(stand({ abductorStrength: 0.3 })).toEqual(first);
});
