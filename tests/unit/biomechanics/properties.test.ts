import { describe, expect, test } from 'vitest';
import { createWorkspace, solveStance, type StanceInputs, type StanceResult } from '@/biomechanics';
import { FASCICLES } from '@/biomechanics/model/fascicles';
import { bodyOfHeight } from '@/biomechanics/solve/body';
import { groupCapacity } from '@/biomechanics/solve/capacity';
import { conditionsOf } from '@/biomechanics/solve/conditionsOf';
import { balance, createBalance } from '@/biomechanics/solve/balance';
import { LEG, MODEL_MASS_KG, RIGHT_JOINTS } from '@/biomechanics/model/segments';
import { UPPER_SHARE, upperCentre } from '@/biomechanics/solve/masses';
import { forAll } from './support/random';
import { drawInputs, inputs, numbersOf, stand } from './support/stance';

const RATIOS = ['hipContactBW', 'abductorForceBW', 'effort', 'gluteusMediusActivation', 'qlSwingActivation', 'lumbarCompressionBW', 'pelvicDropDeg', 'trunkLeanDeg', 'trunkAsymmetry'] as const satisfies readonly (keyof StanceResult)[];

/** Parts of an answer that name a side: compared one by one. */
const SIDED = { muscles: null, forces: null, posture: null, stanceSide: null };

describe('left is the mirror image of right', () => {
  test('in every number, with sides swapped (seed 5)', () => {
    forAll(5, 60, drawInputs, (drawn) => {
      const right = solveStance({ ...drawn, stanceSide: 'right' });
      const left = solveStance({ ...drawn, stanceSide: 'left' });
      expect(left.posture).toEqual({ ...right.posture, stanceSide: 'L' });
      for (const muscle of Object.values(right.muscles)) {
        const side = muscle.side === 'R' ? 'L' : 'R';
        expect(left.muscles[`${muscle.muscle}_${side}`]).toEqual({ ...muscle, side, id: `${muscle.muscle}_${side}` });
      }
      for (const name of ['bodyWeight', 'abductors', 'hipContact', 'ground'] as const) {
        const mirror = ([x, y, z]: readonly [number, number, number]) => [0 - x, y, z];
        expect(left.forces[name].at.map((v) => v + 0)).toEqual(mirror(right.forces[name].at));
        expect(left.forces[name].force.map((v) => v + 0)).toEqual(mirror(right.forces[name].force));
      }
      expect({ ...left, ...SIDED }).toEqual({ ...right, ...SIDED });
    });
  });

  test('the stance-side gluteus medius works and the free side drops', () => {
    const left = stand({ stanceSide: 'left' });
    expect(left.muscles.gluteus_medius_L!.force).toBeGreaterThan(100);
    expect(left.muscles.gluteus_medius_R).toBeUndefined();
    // The body weight passes on the swing side of the stance hip, the abductors pull on the other; +x is the subject's left.
    expect(left.forces.bodyWeight.at[0]).toBeLessThan(0);
    expect(left.forces.abductors.at[0]).toBeGreaterThan(0);
    expect(left.forces.hipContact.force[1]).toBeLessThan(-2);
  });
});

describe('body size', () => {
  test('mass changes no ratio (seed 6)', () => {
    forAll(6, 40, drawInputs, (drawn) => {
      const light = solveStance({ ...drawn, massKg: 55 as StanceInputs['massKg'] });
      const heavy = solveStance({ ...drawn, massKg: 95 as StanceInputs['massKg'] });
      for (const key of RATIOS) expect(heavy[key]).toBeCloseTo(light[key], 9);
      expect(heavy.hipMomentNm / 95).toBeCloseTo(light.hipMomentNm / 55, 9);
    });
  });

  test('a taller body needs more effort for the same strength per kilogram', () => {
    expect(stand({ heightM: 1.55 }).effort).toBeCloseTo(0.39, 2);
    expect(stand({ heightM: 1.95 }).effort).toBeCloseTo(0.5, 2);
    expect(stand({ heightM: 1.95 }).hipContactBW).toBeCloseTo(stand({ heightM: 1.55 }).hipContactBW, 1);
  });
});

test('dividing muscles into smaller fascicles changes nothing (seed 7)', () => {
  const halves = createWorkspace(FASCICLES.flatMap((f) => [{ ...f, fmaxN: f.fmaxN * 0.3 }, { ...f, fmaxN: f.fmaxN * 0.7 }]));
  forAll(7, 25, drawInputs, (drawn) => {
    const whole = numbersOf(solveStance(drawn));
    const divided = new Map(numbersOf(solveStance(drawn, halves)));
    const changed = whole.filter(([path, value]) => !(Math.abs(divided.get(path)! - value) < 1e-6 * Math.max(1, Math.abs(value))));
    expect(changed).toEqual([]);
  });
});

test('doubling a muscle while halving its strength changes nothing', () => {
  const doubled = createWorkspace(FASCICLES.flatMap((f) => (f.muscle === 'quadratus_lumborum' ? [{ ...f, fmaxN: f.fmaxN / 2 }, { ...f, fmaxN: f.fmaxN / 2 }] : [f])));
  const asked = inputs({ abductorStrength: 0.2, weakness: 'superior-gluteal', compensation: 1 });
  expect(solveStance(asked, doubled).qlSwingActivation).toBeCloseTo(solveStance(asked).qlSwingActivation, 9);
});

test('the whole body balances over the foot (seed 8)', () => {
  const at = createBalance();
  forAll(8, 100, (next) => ({ drop: -5 + 25 * next(), lean: -10 + 45 * next() }), ({ drop, lean }) => {
    balance(conditionsOf(inputs()), drop, lean, at);
    const [upper] = upperCentre(at.chain);
    const tilt = (at.tilt * Math.PI) / 180;
    const ankle = (Math.sin(tilt) * -RIGHT_JOINTS.ankle[1]) / 1000;
    const leg = [LEG.thigh, LEG.shank, LEG.foot].map((s) => ({ share: s.massKg / MODEL_MASS_KG, x: (Math.sin(tilt) * -s.centre[1]) / 1000 }));
    const centre = UPPER_SHARE * upper + leg.reduce((sum, s) => sum + s.share * s.x, 0);
    const mass = UPPER_SHARE + leg.reduce((sum, s) => sum + s.share, 0);
    expect(mass).toBeCloseTo(1, 4);
    expect(Math.abs(centre / mass - ankle)).toBeLessThan(0.0005);
  });
});

describe('less strength', () => {
  const sweep = (compensation: number): StanceResult[] =>
    Array.from({ length: 49 }, (_, i) => stand({ abductorStrength: 1 - i / 50, weakness: 'superior-gluteal', compensation }));
  test.each([0, 0.5, 1])('never means less lean, nor less bend of the spine (style %s)', (compensation) => {
    const results = sweep(compensation);
    for (let i = 1; i < results.length; i += 1) {
      const [before, now] = [results[i - 1]!, results[i]!];
      expect(now.trunkLeanDeg).toBeGreaterThanOrEqual(before.trunkLeanDeg - 1e-3);
      expect(now.pelvicDropDeg + now.trunkLeanDeg).toBeGreaterThanOrEqual(before.pelvicDropDeg + before.trunkLeanDeg - 1e-3);
    }
  });

  test('uncompensated, never means a higher pelvis or less effort', () => {
    // A leaning trunk lets the pelvis come back a little, so this holds without compensation only.
    const results = sweep(0);
    for (let i = 1; i < results.length; i += 1) {
      expect(results[i]!.pelvicDropDeg).toBeGreaterThanOrEqual(results[i - 1]!.pelvicDropDeg - 1e-6);
      expect(results[i]!.effort).toBeGreaterThanOrEqual(results[i - 1]!.effort - 1e-6);
    }
  });
});

describe('capacity of the abductors', () => {
  // Model table at 75 kg, 1.75 m: N m of gluteus medius, gluteus minimus, tensor fasciae latae, piriformis.
  test.each([
    [-20, 83.7, 35.9, 17.2, 17.6],
    [0, 74.5, 32.6, 13.5, 14.4],
    [10, 68.1, 30.3, 11.4, 12.5],
    [20, 60.7, 27.6, 9.3, 10.5],
    [30, 52.6, 24.5, 7.1, 8.3],
  ])('at %s° of adduction', (adduction, ...expected) => {
    const groups = new Float64Array(4);
    groupCapacity(adduction, groups);
    const { hipScale } = bodyOfHeight(1.75);
    expected.forEach((value, i) => expect(Math.abs(groups[i]! * hipScale - value)).toBeLessThan(0.06));
  });
});
