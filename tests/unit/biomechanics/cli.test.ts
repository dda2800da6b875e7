import { describe, expect, test } from 'vitest';
import { answer } from '@/biomechanics/cli/answer';
import { respond } from '@/biomechanics/cli/respond';

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

  test('says where angles set by hand press a hip past its stop, and not where a weak hip hangs on it', () => {
    const forced = answer({ id: 1, inputs: { pelvicDropDeg: 20, trunkLeanDeg: -10, swingFootShare: 0.5, cane: 0.3, caneSide: 'stance', load: 0.3 } }).notes?.join();
    expect(forced).toContain('hipAdductionDeg');
    expect(answer({ id: 1, inputs: { abductorStrength: 0.1, weakness: 'superior-gluteal', compensation: 0 } }).notes?.join()).not.toContain('hipAdductionDeg');
    expect(answer({ id: 1, inputs: { pelvicDropDeg: 20 } }).notes?.join()).not.toContain('hipAdductionDeg');
  });

  test.each([
    ['{oops', /^input: not JSON/],
    ['', /^input: not JSON/],
    ['[{"id":"a","inputs":{"massKg":NaN}}]', /^input: not JSON/],
    ['{"id":"a","inputs":{}}', /^input: expected a JSON array of cases, got object/],
    ['null', /got null$/],
    ['"cases"', /got string$/],
  ])('an input that is no list of cases, %s, is answered with one error', (input, said) => {
    const { answers, code } = respond(input);
    expect([code, answers.length, answers[0]!.key]).toEqual([2, 1, 'input']);
    expect(answers[0]!.error).toMatch(said);
  });

  test('a malformed case leaves the others alone, and numbers that JSON cannot hold are named', () => {
    const { answers, code } = respond('[{"id":"a","inputs":{}}, null, {"id":"b","inputs":{"massKg":"NaN"}}, {"id":"c","inputs":{"__proto__":{}}}, {"id":"d","inputs":{"massKg":1e999,"heightM":-1e300}}]');
    expect([code, ...answers.map(({ id, key, outputs }) => `${id} ${key} ${outputs !== undefined}`)]).toEqual([0, 'a undefined true', 'null case false', 'b massKg false', 'c __proto__ false', 'd undefined true']);
    expect(answers[4]!.notes?.map((note) => note.split(':')[0])).toEqual(['massKg', 'heightM']);
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
