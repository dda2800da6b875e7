import { describe, expect, test } from 'vitest';
import { answer } from '@/biomechanics/cli/answer';

describe('npm run stance', () => {
  test('answers a case with every output, and muscles by side', () => {
    const { id, outputs, notes, error } = answer({ id: 'a', inputs: { stanceSide: 'left', abductorStrength: 0.5, weakness: 'superior-gluteal' } });
    expect({ id, notes, error }).toEqual({ id: 'a', notes: [], error: undefined });
    expect(Object.keys(outputs!)).toEqual(
      'pelvicDropDeg trunkLeanDeg hipAdductionDeg pelvisOnFemurDeg hipMomentNm abductorForceBW hipContactBW hipForceAngleDeg effort gluteusMediusActivation gluteusMinimusActivation tensorFasciaeLataeActivation qlSwingActivation qlStanceActivation lumbarCompressionBW lumbarMomentNm trunkAsymmetry state muscles'.split(' '),
    );
    expect(outputs!.muscles).toMatchObject({ gluteus_medius_L: { side: 'left', role: 'stance' }, quadratus_lumborum_R: { side: 'right', role: 'swing', activation: expect.any(Number) as number } });
    expect(outputs!.pelvicDropDeg).toBeCloseTo(4.1, 1);
  });

  test('clamps what is out of range and says so', () => {
    expect(answer({ id: 1, inputs: { massKg: -5, load: Infinity } }).notes).toEqual(['massKg: -5 is out of range; 30 was used', 'load: Infinity is no finite number; 0 was used']);
    expect(answer({ id: 1, inputs: { abductorStrength: 0.1, weakness: 'superior-gluteal', compensation: 0 } }).notes?.join()).toContain('hanging on passive tissue');
  });

  test.each([
    [{ id: 'a', inputs: { massKg: 'heavy' } }, 'massKg'],
    [{ id: 'a', inputs: { massKg: null } }, 'massKg'],
    [{ id: 'a', inputs: { trunkLeanDeg: [] } }, 'trunkLeanDeg'],
    [{ id: 'a', inputs: { stanceSide: 'both' } }, 'stanceSide'],
    [{ id: 'a', inputs: { strength: 1 } }, 'strength'],
    [{ id: 'a', inputs: null }, 'inputs'],
    [{ id: 'a' }, 'inputs'],
    [{ inputs: {} }, 'id'],
    [{ id: 'a', inputs: {}, more: 1 }, 'more'],
    ['a', 'case'],
    [null, 'case'],
  ])('%j names %s', (value, key) => {
    const { error, outputs, key: named } = answer(value);
    expect(outputs).toBeUndefined();
    expect(named).toBe(key);
    expect(error).toContain(key);
  });
});
