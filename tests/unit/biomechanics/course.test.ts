import { describe, expect, test } from 'vitest';
import { COURSE_DURATION, COURSE_PHASES, courseFrame, createCourse, frameAt, phaseAt, solveStance } from '@/biomechanics';
import { bodyOfHeight } from '@/biomechanics/solve/body';
import { conditionsOf } from '@/biomechanics/solve/conditionsOf';
import { solvePosture } from '@/biomechanics/solve/solveStance';
import { createWorkspace } from '@/biomechanics/solve/workspace';
import { degrees, ratio } from '@/anatomy/units';
import fixture from './fixtures/time-course.json';
import { inputs, numbersOf, type Asked } from './support/stance';

interface Row {
  readonly t: number;
  readonly swing_share: number;
  readonly lift: number;
  readonly drop: number;
  readonly lean: number;
  readonly hip_add: number;
  readonly hip_BW: number;
  readonly abF_BW: number;
  readonly a_gmed: number;
  readonly a_tfl: number;
  readonly a_QLsw: number;
  readonly M5: number;
  readonly comp5_BW: number;
}
const COURSES = Object.entries(fixture.courses as unknown as Readonly<Record<string, readonly Row[]>>);
const asked = (name: string): Asked => ({ abductorStrength: Number(name.slice(2)), weakness: 'superior-gluteal' });
const atRest = (t: number): boolean => t < 0.5 || (t >= 2.5 && t <= 5.5) || t > 7.5;

describe.each(COURSES)('time course of the independent implementation, %s', (name, rows) => {
  const frame = (t: number) => courseFrame(inputs(asked(name)), t);

  test('weight and lift are the same at every time', () => {
    for (const row of rows) {
      expect(frame(row.t).swingFootShare).toBeCloseTo(row.swing_share, 3);
      expect(frame(row.t).lift).toBeCloseTo(row.lift, 3);
    }
  });

  test('at rest on two legs and on one, everything is the same', () => {
    for (const row of rows.filter(({ t }) => atRest(t))) {
      const { result } = frame(row.t);
      expect(Math.abs(result.pelvicDropDeg - row.drop)).toBeLessThan(0.1);
      expect(Math.abs(result.trunkLeanDeg - row.lean)).toBeLessThan(0.1);
      expect(Math.abs(result.hipAdductionDeg - row.hip_add)).toBeLessThan(0.1);
      expect(Math.abs(result.hipContactBW / row.hip_BW - 1)).toBeLessThan(0.01);
      expect(Math.abs(result.gluteusMediusActivation - row.a_gmed)).toBeLessThan(0.01);
      expect(Math.abs(result.tensorFasciaeLataeActivation - row.a_tfl)).toBeLessThan(0.01);
      expect(Math.abs(result.qlSwingActivation - row.a_QLsw)).toBeLessThan(0.01);
      expect(Math.abs(result.lumbarCompressionBW / row.comp5_BW - 1)).toBeLessThan(0.01);
    }
  });

  test('on the way, the smoothed picture stays close', () => {
    for (const row of rows.filter(({ t }) => !atRest(t))) {
      const { result } = frame(row.t);
      expect(Math.abs(result.pelvicDropDeg - row.drop)).toBeLessThan(0.4);
      expect(Math.abs(result.trunkLeanDeg - row.lean)).toBeLessThan(1.2);
      expect(Math.abs(result.hipContactBW - row.hip_BW)).toBeLessThan(0.08);
      expect(Math.abs(result.gluteusMediusActivation - row.a_gmed)).toBeLessThan(0.04);
    }
  });

  test('its postures, solved without smoothing, give its forces', () => {
    const w = createWorkspace();
    const clean = inputs(asked(name));
    const body = bodyOfHeight(1.75);
    const conditions = conditionsOf(clean);
    for (const row of rows) {
      Object.assign(conditions, {
        swingShare: row.swing_share,
        tiltShare: row.swing_share,
        swingHipFlexion: (row.lift * 30 * Math.PI) / 180,
        swingKneeFlexion: (row.lift * 60 * Math.PI) / 180,
      });
      const posture = { stanceSide: 'R', pelvicDrop: degrees(row.drop), trunkLean: degrees(row.lean), lift: ratio(row.lift), swingHipFlexion: degrees(0), swingKneeFlexion: degrees(0) } as const;
      const result = solvePosture(w, body, conditions, clean, posture, []);
      expect(Math.abs(result.hipAdductionDeg - row.hip_add)).toBeLessThan(0.02);
      expect(Math.abs(result.hipContactBW / row.hip_BW - 1)).toBeLessThan(0.01);
      expect(Math.abs(result.abductorForceBW - row.abF_BW)).toBeLessThan(0.01);
      expect(Math.abs(result.gluteusMediusActivation - row.a_gmed)).toBeLessThan(0.01);
      expect(Math.abs(result.lumbarMomentNm - row.M5)).toBeLessThan(0.1);
    }
  });
});

describe('the course', () => {
  test('holds what solveStance finds', () => {
    const question = inputs({ abductorStrength: 0.4, weakness: 'superior-gluteal', stanceSide: 'left', cane: 0.05 });
    const { phase, result } = courseFrame(question, 4);
    const alone = new Map(numbersOf(solveStance(question)));
    expect(phase).toBe('hold');
    const different = numbersOf(result).filter(([path, value]) => !(Math.abs(value - alone.get(path)!) < 1e-6));
    expect(different).toEqual([]);
  });

  test('names its phases in order', () => {
    expect(COURSE_PHASES.map(({ from }) => phaseAt(from))).toEqual(COURSE_PHASES.map(({ phase }) => phase));
    expect(phaseAt(COURSE_DURATION)).toBe('double-stance-again');
    expect(phaseAt(-1)).toBe('double-stance');
  });

  test('starts and ends on two level legs, and comes back the way it went', () => {
    const question = inputs({ abductorStrength: 0.5 });
    expect(courseFrame(question, COURSE_DURATION).posture).toEqual(courseFrame(question, 0).posture);
    expect(courseFrame(question, 0).posture).toMatchObject({ pelvicDrop: 0, trunkLean: 0, lift: 0 });
    for (const t of [0.7, 1.3, 2.2]) expect(courseFrame(question, COURSE_DURATION - t).posture.pelvicDrop).toBeCloseTo(courseFrame(question, t).posture.pelvicDrop, 9);
    expect(courseFrame(question, NaN).posture).toEqual(courseFrame(question, 0).posture);
  });

  test('the weight goes to the swing foot first, then over', () => {
    const shares = [0, 0.8, 1.2, 1.9].map((t) => courseFrame(inputs(), t).swingFootShare);
    expect(shares[1]).toBeGreaterThan(shares[0]!);
    expect(shares[2]).toBeLessThan(shares[0]!);
    expect(shares[3]).toBe(0);
  });

  test('moves without a jump, even where the resting posture jumps', () => {
    for (const strength of [1, 0.4, 0]) {
      const course = createCourse(inputs({ abductorStrength: strength, weakness: 'superior-gluteal', compensation: 0 }));
      const step = 1 / 240;
      let last = frameAt(course, 0);
      for (let t = step; t < 2.6; t += step) {
        const now = frameAt(course, t);
        expect(Math.abs(now.posture.pelvicDrop - last.posture.pelvicDrop)).toBeLessThan(0.6);
        expect(Math.abs(now.posture.stanceLegTilt - last.posture.stanceLegTilt)).toBeLessThan(0.2);
        expect(Math.abs(now.result.hipContactBW - last.result.hipContactBW)).toBeLessThan(0.15);
        last = now;
      }
    }
  });

  test('remembers nothing: any order of questions gives the same frames', () => {
    const times = [3, 1.1, 6.6, 0.2];
    const ask = (t: number) => courseFrame(inputs({ abductorStrength: 0.3 }), t);
    const first = times.map(ask);
    for (let i = 0; i < 6; i += 1) courseFrame(inputs({ abductorStrength: i / 10, cane: 0.1 }), 1.4);
    expect(times.toReversed().map(ask).toReversed()).toEqual(first);
  });
});
