import { describe, expect, it } from 'vitest';
import { degrees, ratio, seconds } from '@/anatomy/units';
import type { StanceSide } from '@/state/appState';
import { COURSE_DURATION, HOLD_TIME, PHASE_STOPS, phaseAt } from '@/state/course';
import { stanceFrame } from '@/state/derived';
import { INITIAL_STATE } from '@/state/initialState';
import { advance } from '@/state/playback';
import { readoutParts } from '@/state/readout';

describe('the clock', () => {
  const playing = { ...INITIAL_STATE, playing: true };

  it('moves only while playing and stops by itself at the end', () => {
    expect(advance(INITIAL_STATE, 0.1)).toEqual({});
    expect(advance(playing, 0.1)).toEqual({ courseTime: 0.1 });
    expect(advance({ ...playing, courseTime: seconds(COURSE_DURATION - 0.01) }, 0.1)).toEqual({ courseTime: COURSE_DURATION, playing: false });
  });

  it('does not make up for a hidden tab, nor run backwards', () => {
    expect(advance(playing, 3600)).toEqual({ courseTime: 0.25 });
    expect(advance(playing, -5)).toEqual({ courseTime: 0 });
  });

  it('steps from phase to phase for people who ask for less motion', () => {
    let state = { ...playing, reducedMotion: true };
    expect(advance(state, 1)).toEqual({});
    const seen: string[] = [];
    while (state.playing) {
      state = { ...state, ...advance(state, 2) };
      seen.push(phaseAt(state.courseTime));
    }
    expect(seen).toEqual([...PHASE_STOPS.slice(1).map((stop) => stop.phase), 'double-stance-again']);
  });
});

describe('the read-out', () => {
  const parts = (side: StanceSide, strength: number, compensation: number) => {
    const state = { ...INITIAL_STATE, stanceSide: side, strength: ratio(strength), compensation: ratio(compensation), courseTime: HOLD_TIME };
    return readoutParts(stanceFrame(state).result, side, HOLD_TIME);
  };

  it.each(['left', 'right'] as const)('a strong %s hip keeps the pelvis level', (side) => {
    const said = parts(side, 1, 0.5);
    expect(said.map(({ key }) => key)).toEqual(['work', 'level']);
    // The model's gluteus medius activation at full strength is 0.40 (reference case).
    expect(said[0]).toMatchObject({ stance: side, percent: 40 });
  });

  it.each([['left', 'right'], ['right', 'left']] as const)('a weak %s hip that is let go drops the %s side', (stance, swing) => {
    const said = parts(stance, 0.3, 0);
    expect(said.map(({ key }) => key)).toContain('drops');
    expect(said.at(-1)).toMatchObject({ stance, swing });
    expect(said.at(-1)!.drop).toBeGreaterThan(8);
    expect(said.map(({ key }) => key)).not.toContain('leans');
  });

  it('a body that leans is said to lean to the standing side', () => {
    const said = parts('left', 0.3, 1);
    expect(said.map(({ key }) => key)).toContain('leans');
    expect(said[0]).toMatchObject({ stance: 'left' });
    expect(said.at(-1)!.lean).toBeGreaterThan(15);
  });

  it('says what happens before and after one leg', () => {
    const still = { gluteusMediusActivation: ratio(0), pelvicDropDeg: degrees(0), trunkLeanDeg: degrees(0), state: 'balanced' as const };
    const at = (phase: string) => readoutParts(still, 'right', PHASE_STOPS.find((stop) => stop.phase === phase)!.time)[0]!.key;
    expect([at('double-stance'), at('shift'), at('return')]).toEqual(['bothFeet', 'shift', 'back']);
    expect(readoutParts(still, 'right', COURSE_DURATION)[0]!.key).toBe('bothFeet');
  });

  it('asks the model once for the same state', () => {
    const state = { ...INITIAL_STATE, courseTime: HOLD_TIME };
    expect(stanceFrame({ ...state })).toBe(stanceFrame({ ...state }));
    expect(stanceFrame({ ...state, strength: ratio(0.5) })).not.toBe(stanceFrame(state));
  });
});
