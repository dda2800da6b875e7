import { describe, expect, test } from 'vitest';
import { solveStance } from '@/biomechanics';
import { bodyOfHeight } from '@/biomechanics/solve/body';
import fixture from './fixtures/reference-outputs.json';
import { NOT_COMPARED, ourInputs, SHORT_NAMES, type ReferenceCase, type Tolerance } from './support/reference';

const CASES = fixture.cases as unknown as readonly ReferenceCase[];
/** Angles within 0.1°, activations (and ratios) within 0.01, forces and moments within 1 % (small ones: of 1 N m, 5 N or 0.001 BW). */
const allowed = (kind: Tolerance, name: string, expected: number): number => {
  if (kind === 'angle') return 0.1;
  if (kind === 'activation') return 0.01;
  const smallest = name.endsWith('_BW') ? 0.1 : name.endsWith('_N') || name.startsWith('F_') ? 500 : name.endsWith('_cm') ? 1 : 5;
  return 0.01 * Math.max(Math.abs(expected), name.startsWith('F_') ? 0 : smallest);
};

describe('the independent implementation', () => {
  test('has 39 cases, and every output is compared or named as left out', () => {
    expect(CASES).toHaveLength(39);
    for (const name of Object.keys(CASES[0]!.outputs)) expect([...Object.keys(SHORT_NAMES), ...NOT_COMPARED]).toContain(name);
  });

  test.each(CASES.map((c) => [JSON.stringify(c.inputs), c] as const))('%s', (_, { inputs, outputs }) => {
    const result = solveStance(ourInputs(inputs));
    const wrong: string[] = [];
    for (const [name, [kind, read]] of Object.entries(SHORT_NAMES)) {
      const expected = outputs[name]!;
      const got = read(result);
      if (!(Math.abs(got - expected) <= allowed(kind, name, expected))) wrong.push(`${name}: ${got} instead of ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  test('its calibration is ours', () => {
    const body = bodyOfHeight(1.75);
    expect(body.hipScale).toBeCloseTo(fixture.calibrated.k_hip, 5);
    expect(body.trunkScale).toBeCloseTo(fixture.calibrated.k_trunk, 5);
    expect(body.healthyCommand).toBeCloseTo(fixture.calibrated.u_h, 4);
  });
});
