import { describe, expect, it } from 'vitest';
import { createLevelChooser, type LevelChooser } from '@/scene/runtime/levelChooser';
import { createLevelSwitch } from '@/scene/runtime/levelSwitch';
import { detailOf, LEVELS, pixelRatioOf, type Level } from '@/scene/runtime/pixelRatio';

describe('the levels', () => {
  it('draw fewer pixels from one to the next, never more than the display has and never less than one', () => {
    const on = (display: number) => LEVELS.map((level) => pixelRatioOf(level, display));
    expect(on(3)).toEqual([2, 1.5, 1]);
    expect(on(2)).toEqual([2, 1.5, 1]);
    expect(on(1.25)).toEqual([1.25, 1.25, 1]);
    expect(on(1)).toEqual([1, 1, 1]);
    expect(on(0.8)).toEqual([1, 1, 1]);
    expect(on(Number.NaN)).toEqual([1, 1, 1]);
  });
  it('differ in their fibres on every display', () => expect(LEVELS.map(detailOf)).toEqual([2, 1, 0]));
});

/** A device that draws a frame of each level in so many ms, kept in motion for a while. */
const device = (cost: Readonly<Record<Level, number>>, chooser: LevelChooser = createLevelChooser()) => {
  let now = 5000;
  const changes: Level[] = [];
  return {
    changes,
    chooser,
    run(ms: number, { posing = 0, extra = 0 } = {}) {
      const end = now + ms;
      while (now < end) {
        const before = chooser.level;
        chooser.afterFrame({ now, posing, goesOn: true });
        if (chooser.level !== before) changes.push(chooser.level);
        now += Math.max(16.7, cost[chooser.level] + posing) + extra;
      }
      return chooser.level;
    },
    rest(ms: number) {
      chooser.afterFrame({ now, posing: 0, goesOn: false });
      now += ms;
    },
  };
};
const MINUTE = 60_000;

describe('choosing by measured frame time', () => {
  it('stays at the best on a device that keeps up', () => {
    expect(device({ high: 12, medium: 8, low: 5 }).run(5 * MINUTE)).toBe('high');
  });
  it('stays at a level between keeping up and being slow', () => {
    const even = device({ high: 30, medium: 20, low: 12 });
    expect(even.run(5 * MINUTE)).toBe('high');
    expect(even.changes).toEqual([]);
  });
  it('goes down as far as is needed', () => {
    expect(device({ high: 60, medium: 34, low: 15 }).run(4000)).toBe('medium');
    expect(device({ high: 160, medium: 90, low: 45 }).run(6000)).toBe('low');
  });
  it('sees slowness on a device that takes half a second and more for a frame', () => {
    expect(device({ high: 900, medium: 550, low: 300 }).run(12_000)).toBe('low');
  });
  it('does not take rest, sleep or hiccups for slowness', () => {
    const resting = device({ high: 12, medium: 8, low: 5 });
    for (let i = 0; i < 200; i++) resting.rest(5000);
    const halting = device({ high: 12, medium: 8, low: 5 });
    for (let i = 0; i < 60; i++) {
      halting.run(400);
      halting.run(1, { extra: 300 });
    }
    expect([resting.chooser.level, halting.chooser.level]).toEqual(['high', 'high']);
  });
  it('does not blame the pixels for what posing costs', () => {
    expect(device({ high: 10, medium: 6, low: 4 }).run(MINUTE, { posing: 70 })).toBe('high');
  });
  it('does not judge frames while programs compile', () => {
    const chooser = createLevelChooser();
    for (let now = 0; now < 3000; now += 150) {
      if (now % 600 === 0) chooser.warmUp(now);
      chooser.afterFrame({ now, posing: 0, goesOn: true });
    }
    expect(chooser.level).toBe('high');
  });
  it('comes back up when a passing load is over', () => {
    const loaded = device({ high: 12, medium: 8, low: 5 });
    loaded.run(4000, { extra: 60 });
    expect(loaded.chooser.level).toBe('low');
    expect(loaded.run(2 * MINUTE)).toBe('high');
  });
  it('does not flap between a level that is too slow and one that is fast', () => {
    const torn = device({ high: 60, medium: 12, low: 8 });
    torn.run(30 * MINUTE);
    expect(torn.changes.filter((level) => level === 'high').length).toBeLessThanOrEqual(3);
    expect(torn.changes.every((level) => level !== 'low')).toBe(true);
  });
});

describe('when a change is shown', () => {
  const moment = { now: 0, asked: 'low', shown: 'high', byHand: false, still: false, held: false } as const;
  it('at once in the first frame, and not at all when nothing changes', () => {
    expect(createLevelSwitch()({ ...moment, shown: null })).toBe('openly');
    expect(createLevelSwitch()({ ...moment, shown: 'low', still: true })).toBe('keep');
  });
  it('under a veil at rest, by hand or not', () => {
    for (const byHand of [true, false]) expect(createLevelSwitch()({ ...moment, byHand, still: true })).toBe('veiled');
  });
  it('never while the body is held', () => {
    const change = createLevelSwitch();
    for (let now = 0; now < 20_000; now += 50) for (const still of [true, false]) expect(change({ ...moment, now, still, held: true })).toBe('keep');
    // Let go, the body swings out first.
    expect([20_050, 20_500, 21_000].map((now) => change({ ...moment, now, still: now === 21_000 }))).toEqual(['keep', 'keep', 'veiled']);
  });
  it('waits for rest, but not for ever', () => {
    const change = createLevelSwitch();
    expect([0, 1000, 1900, 2100].map((now) => change({ ...moment, now }))).toEqual(['keep', 'keep', 'keep', 'openly']);
    expect(createLevelSwitch()({ ...moment, byHand: true })).toBe('openly');
  });
});
