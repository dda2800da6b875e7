import { describe, expect, test } from 'vitest';
import { courseFrame, HANGING_EFFORT } from '@/biomechanics';
import { inputs, stand } from './support/stance';

const WEAK = { weakness: 'superior-gluteal' } as const;
const healthy = stand();
const weak = stand({ ...WEAK, abductorStrength: 0.2 });
const percent = (now: number, before: number): number => (100 * (now - before)) / before;

/** Bands of the validation table, each with the source that it is compared with (docs/stance-model.md says which were calibrated). */
const BANDS: readonly (readonly [string, string, number, number, number])[] = [
  ['V1', 'hip contact in BW (OrthoLoad-OLS 2.61 ± 0.29; Grays; Pauwels)', healthy.hipContactBW, 2.2, 3],
  ['V2', 'force angle to the femur, deg (OrthoLoad-OLS 16.4)', healthy.hipForceAngleDeg, 8, 20],
  ['V3', 'lever arm of the body weight, cm (Pauwels 11.0, Debrunner1975 9.9, Iglic1990 8.6)', healthy.forces.bodyWeightArm * 100, 8.6, 11],
  ['V4', 'abductor lever arm, cm (Pauwels 4.0)', healthy.forces.abductorArm * 100, 3.5, 6.5],
  ['V5', 'abductor force in BW (Pauwels 2.24; Grays)', healthy.abductorForceBW, 1.4, 2.3],
  ['V6', 'pelvis-on-femur angle, deg (Youdas2007 83 ± 3)', healthy.pelvisOnFemurDeg, 77, 89],
  ['V7', 'drop of the healthy, deg (Hardcastle&Nade1985)', healthy.pelvicDropDeg, 0.5, 4],
  ['V8a', 'extra drop at 48 % strength, mixed style, deg (Kendall2013 none)', stand({ ...WEAK, abductorStrength: 0.48 }).pelvicDropDeg - healthy.pelvicDropDeg, 0, 4],
  [
    'V8b',
    'extra drop at 48 % strength, uncompensated, deg (Kendall2013 none; Youdas2007 detectable from 4)',
    stand({ ...WEAK, abductorStrength: 0.48, compensation: 0 }).pelvicDropDeg - stand({ compensation: 0 }).pelvicDropDeg,
    0,
    4.5,
  ],
  ['V9a', 'lean at 20 % strength, deg (Krautwurst2013)', weak.trunkLeanDeg, 8, 28],
  ['V9b', 'drop at 20 % strength, deg (Krautwurst2013)', weak.pelvicDropDeg, 0, 8],
  ['V10', 'gluteus medius activation (Youdas2013 52 ± 18 %)', healthy.gluteusMediusActivation, 0.2, 0.55],
  [
    'V11',
    'hip moment with 15° of lean, % (JOSPTOpen2024 −36.7)',
    percent(stand({ trunkLeanDeg: 15, pelvicDropDeg: 2 }).hipMomentNm, stand({ trunkLeanDeg: 0, pelvicDropDeg: 2 }).hipMomentNm),
    -50,
    -25,
  ],
  ['V12', 'gluteus medius with a 5 % cane, % (Neumann1998 −31)', percent(stand({ cane: 0.05 }).gluteusMediusActivation, healthy.gluteusMediusActivation), -50, -20],
  ['V13', 'hip contact with the cane in the stance hand, ratio (Neumann1998 no change)', stand({ cane: 0.1, caneSide: 'stance' }).hipContactBW / healthy.hipContactBW, 1, 1.5],
  ['V14', 'abductors with a 10 % bag on the swing side, ratio (PMC8628027)', stand({ load: 0.1 }).abductorForceBW / healthy.abductorForceBW, 1.15, 1.6],
  ['V15', 'abductors with a 10 % bag on the stance side, ratio (PMC8628027, Neumann-loads)', stand({ load: 0.1, loadSide: 'stance' }).abductorForceBW / healthy.abductorForceBW, 0.6, 1],
  ['V16', 'swing quadratus lumborum, weak to healthy, ratio (direction only)', weak.qlSwingActivation / healthy.qlSwingActivation, 2, 8],
  ['V18', 'L5/S1 compression, weak to healthy, ratio (direction only)', weak.lumbarCompressionBW / healthy.lumbarCompressionBW, 1.1, 1.8],
  ['V19', 'L5/S1 compression in BW (memory, unverified)', healthy.lumbarCompressionBW, 0.6, 1.2],
  ['V20', 'hip contact on two legs in BW (memory, unverified)', courseFrame(inputs(), 0).result.hipContactBW, 0.3, 1],
];

describe('published bands', () => {
  test.each(BANDS)('%s %s', (_, __, value, low, high) => {
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });
});

describe('what the model says of weakness', () => {
  test('uncompensated, the pelvis hangs and the hip carries more; compensated, the hip carries less and the back more', () => {
    const dropped = stand({ ...WEAK, abductorStrength: 0.3, compensation: 0 });
    const leaning = stand({ ...WEAK, abductorStrength: 0.3, compensation: 1 });
    expect(dropped.effort).toBeGreaterThan(HANGING_EFFORT);
    expect(dropped.state).toBe('hanging on passive tissue');
    expect(dropped.notes.map((n) => n.code)).toContain('hanging');
    expect(dropped.hipContactBW).toBeGreaterThan(healthy.hipContactBW);
    expect(leaning.state).toBe('balanced');
    expect(leaning.hipContactBW).toBeLessThan(healthy.hipContactBW);
    expect(leaning.lumbarCompressionBW).toBeGreaterThan(1.3 * healthy.lumbarCompressionBW);
  });

  test('when the pelvis drops and the trunk stays upright, the stance-side trunk works, not the swing-side quadratus lumborum', () => {
    const dropped = stand({ ...WEAK, abductorStrength: 0.2, compensation: 0 });
    expect(dropped.trunkAsymmetry).toBeLessThan(0);
    expect(dropped.qlStanceActivation).toBeGreaterThan(dropped.qlSwingActivation);
  });

  test('leaning makes the swing-side trunk work', () => {
    const leaning = stand({ ...WEAK, abductorStrength: 0.2, compensation: 1 });
    expect(leaning.trunkAsymmetry).toBeGreaterThan(0);
    expect(leaning.qlSwingActivation).toBeGreaterThan(leaning.qlStanceActivation);
  });

  test('gluteus medius alone: the others take over part of the work', () => {
    const alone = stand({ abductorStrength: 0 });
    expect(alone.pelvicDropDeg).toBeCloseTo(5, 0);
    expect(alone.hipContactBW).toBeCloseTo(2.52, 1);
    expect(alone.gluteusMediusActivation).toBe(0);
  });
});
