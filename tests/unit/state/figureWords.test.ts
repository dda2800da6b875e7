import { describe, expect, it } from 'vitest';
import { ratio, seconds } from '@/anatomy/units';
import { INPUT_LIMITS } from '@/biomechanics';
import type { AppState, StanceSide } from '@/state/appState';
import { run } from '@/state/commands';
import { COURSE_DURATION, HOLD_TIME } from '@/state/course';
import { courseCurve } from '@/state/courseCurve';
import { stanceFrame, stanceInputs } from '@/state/derived';
import { INITIAL_STATE } from '@/state/initialState';
import { poseProgress, walkShare } from '@/state/poseClock';
import { figureWords } from '@/state/readout';
import { activityShown, ARROWS, comparedWith, type OverlaySwitch } from '@/state/standing';
import { createAppStore } from '@/state/store';

const SIDES: readonly StanceSide[] = ['left', 'right'];
const other = { left: 'right', right: 'left' } as const;
const held = (change: Partial<AppState>): AppState => ({ ...INITIAL_STATE, courseTime: HOLD_TIME, ...change });

describe('what is said of the figure', () => {
  it.each(SIDES)('standing %s: the standing side works, the free side drops, the trunk leans to the standing side', (stanceSide) => {
    const words = figureWords(held({ stanceSide, strength: ratio(0.2), compensation: ratio(0.5) }));
    expect(words?.kind).toBe('stance');
    const parts = words?.kind === 'stance' ? words.parts : [];
    expect(parts.map(({ key }) => key)).toEqual([expect.stringMatching(/work|limit/), 'drops', 'leans']);
    for (const part of parts) expect([part.stance, part.swing]).toEqual([stanceSide, other[stanceSide]]);
    const { result } = stanceFrame(held({ stanceSide, strength: ratio(0.2), compensation: ratio(0.5) }));
    expect(result.pelvicDropDeg).toBeGreaterThan(3);
    expect(result.trunkLeanDeg).toBeGreaterThan(3);
  });

  it('names hanging on passive tissue exactly when the effort is above 0.95', () => {
    for (const strength of [0.05, 0.2, 0.4, 0.6, 0.8, 1]) {
      const state = held({ strength: ratio(strength), compensation: ratio(0) });
      const words = figureWords(state);
      const keys = words?.kind === 'stance' ? words.parts.map(({ key }) => key as string) : [];
      expect(keys.includes('limit'), `strength ${strength}`).toBe(stanceFrame(state).result.effort > 0.95);
    }
  });

  it.each(SIDES)('standing %s: a hand is said as the subject\'s left or right', (stanceSide) => {
    const state = held({ stanceSide, cane: ratio(0.1), caneSide: 'swing', load: ratio(0.2), loadSide: 'stance' });
    expect(figureWords(state)).toMatchObject({ hands: [{ key: 'cane', hand: other[stanceSide], share: 10 }, { key: 'bag', hand: stanceSide, share: 20 }] });
    expect(figureWords({ ...state, courseTime: seconds(0.1) })).toMatchObject({ hands: [] });
  });

  it('says nothing of a body that simply stands, and names poses and walking', () => {
    expect(figureWords(INITIAL_STATE)).toBeNull();
    expect(figureWords(held({ pose: 'clamshell' }))).toEqual({ kind: 'pose', pose: 'clamshell' });
    const walks = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5].map((time) => figureWords(held({ pose: 'walking', courseTime: seconds(time) })));
    expect(walks.every((words) => words?.kind === 'walk')).toBe(true);
    const sides = walks.map((words) => (words?.kind === 'walk' ? words.stance : 'none'));
    expect(new Set(sides)).toEqual(new Set(['left', 'right', null]));
  });
});

describe('the second figure', () => {
  it('differs from the first in one thing only', () => {
    const weak = held({ strength: ratio(0.3), cane: ratio(0.1), load: ratio(0.1) });
    expect(comparedWith(weak)).toBeNull();
    expect(comparedWith({ ...weak, compare: 'full-strength' })).toEqual({ ...weak, compare: 'full-strength', strength: 1 });
    expect(comparedWith({ ...weak, compare: 'unaided' })).toEqual({ ...weak, compare: 'unaided', cane: 0, load: 0 });
    expect(comparedWith({ ...weak, compare: 'unaided', pose: 'sitting' })).toBeNull();
  });
});

describe('colours of muscle work', () => {
  it('wait until the figure moves, and can be switched off', () => {
    expect(activityShown(INITIAL_STATE)).toBe(false);
    expect(activityShown(held({}))).toBe(true);
    expect(activityShown({ ...INITIAL_STATE, pose: 'clamshell' })).toBe(true);
    expect(activityShown(held({ activity: false }))).toBe(false);
  });
});

describe('the course as a curve', () => {
  it('agrees with the model at every point, both ways', () => {
    const state = held({ strength: ratio(0.3) });
    const curve = courseCurve(state);
    expect(curve[0]!.time).toBe(0);
    expect(curve.at(-1)!.time).toBeCloseTo(COURSE_DURATION, 9);
    for (const point of curve.filter((_, i) => i % 9 === 0)) {
      const { result } = stanceFrame({ ...state, courseTime: point.time });
      expect(point.drop).toBeCloseTo(result.pelvicDropDeg, 6);
      expect(point.lean).toBeCloseTo(result.trunkLeanDeg, 6);
      expect(point.gluteusMedius).toBeCloseTo(result.gluteusMediusActivation, 6);
    }
  });
});

describe('the clock of poses', () => {
  it('goes to the far end and back, and walks twice', () => {
    expect([0, HOLD_TIME, COURSE_DURATION].map((time) => poseProgress(seconds(time)))).toEqual([0, 1, 0]);
    expect([0, COURSE_DURATION / 4, COURSE_DURATION / 2].map((time) => walkShare(seconds(time)))).toEqual([0, 0.5, 0]);
  });
});

describe('commands', () => {
  it('keep every input of the model within its limits', () => {
    const store = createAppStore();
    run(store, 'stand.cane', ratio(5));
    run(store, 'stand.load', ratio(-1));
    run(store, 'stand.mass', 1000 as never);
    run(store, 'stand.height', 0 as never);
    run(store, 'stand.setLean', 99 as never);
    run(store, 'stand.setDrop', -99 as never);
    const inputs = stanceInputs(store.getState());
    expect([inputs.cane, inputs.load, inputs.massKg, inputs.heightM, inputs.trunkLeanDeg, inputs.pelvicDropDeg]).toEqual([
      INPUT_LIMITS.cane[1], 0, INPUT_LIMITS.massKg[1], INPUT_LIMITS.heightM[0], INPUT_LIMITS.trunkLeanDeg[1], INPUT_LIMITS.pelvicDropDeg[0],
    ]);
  });

  it('put a cane and a bag into different hands, whichever comes first, and leave them where somebody wants them', () => {
    for (const [first, second] of [['stand.cane', 'stand.load'], ['stand.load', 'stand.cane']] as const) {
      const store = createAppStore();
      run(store, first, ratio(0.1));
      expect([store.getState().caneSide, store.getState().loadSide]).toEqual(['swing', 'swing']);
      run(store, second, ratio(0.1));
      expect(store.getState().caneSide).not.toBe(store.getState().loadSide);
      run(store, 'stand.caneSide', 'swing');
      run(store, 'stand.loadSide', 'swing');
      run(store, second, ratio(0.2));
      expect([store.getState().caneSide, store.getState().loadSide]).toEqual(['swing', 'swing']);
    }
  });

  it('turn each arrow on and off by itself, and all of them with one switch', () => {
    const store = createAppStore();
    const after = (overlay: OverlaySwitch) => {
      run(store, 'overlay.toggle', overlay);
      return store.getState().overlays;
    };
    expect(after('force-hip')).toEqual(['force-hip']);
    expect(after('level')).toEqual(['level', 'force-hip']);
    expect(after('force-weight')).toEqual(['level', 'force-weight', 'force-hip']);
    // Some shown: the common switch brings the others too.
    expect(after('forces')).toEqual(['level', ...ARROWS]);
    expect(after('force-floor')).toEqual(['level', 'force-weight', 'force-muscles', 'force-hip']);
    expect(after('force-floor')).toEqual(['level', ...ARROWS]);
    expect(after('forces')).toEqual(['level']);
  });

  it('turn overlays on and off in one order, and not on a pose', () => {
    const store = createAppStore();
    for (const overlay of ['levers', 'plumb', 'forces'] as const) run(store, 'overlay.toggle', overlay);
    expect(store.getState().overlays).toEqual(['plumb', ...ARROWS, 'levers']);
    run(store, 'overlay.toggle', 'forces');
    expect(store.getState().overlays).toEqual(['plumb', 'levers']);
    run(store, 'pose.show', 'clamshell');
    expect(run(store, 'overlay.toggle', 'forces')).toBe(false);
    expect(store.getState()).toMatchObject({ pose: 'clamshell', courseTime: HOLD_TIME, playing: false });
  });
});
