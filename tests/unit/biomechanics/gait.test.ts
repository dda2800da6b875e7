import { expect, test } from 'vitest';
import { GAIT_REFERENCE, gaitFrame } from '@/biomechanics';
import { SOURCES } from '@/education/evidence/sources';

test('gives the samples back and wraps around', () => {
  expect(gaitFrame(0.5).pelvicListDeg).toBeCloseTo(-4.34, 9);
  expect(gaitFrame(0.3)).toEqual(gaitFrame(0.3));
  expect(gaitFrame(1.25).rightHipAdductionDeg).toBeCloseTo(gaitFrame(0.25).rightHipAdductionDeg, 9);
  expect(gaitFrame(0.999999).pelvicListDeg).toBeCloseTo(gaitFrame(0).pelvicListDeg, 3);
  expect(gaitFrame(NaN).share).toBe(0);
  expect(Object.keys(SOURCES)).toContain(GAIT_REFERENCE.source);
});

test('in right single support the left side of the pelvis drops and gluteus medius of the right leg works', () => {
  const frame = gaitFrame(0.45);
  expect(frame.support).toBe('right');
  expect(frame.pelvicDropDeg).toBeCloseTo(4.04, 6);
  expect(frame.gluteusMediusRight).toBeCloseTo((0.677 + 0.384 + 0.159) / 3, 6);
  expect(frame.erectorSpinaeLeft).toBeGreaterThan(frame.erectorSpinaeRight!);
});

test('says nothing where nothing was computed', () => {
  expect(gaitFrame(0.05)).toMatchObject({ support: 'both', pelvicDropDeg: null, gluteusMediusRight: null });
  expect(gaitFrame(0.8)).toMatchObject({ support: 'left', gluteusMediusRight: null });
});
