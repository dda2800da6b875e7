import { describe, expect, it } from 'vitest';
import { mm } from '@/anatomy/units';
import { lensDistance } from '@/scene/camera/framing';
import { spreadIn, takeIn, type FreeFrame } from '@/scene/camera/takeIn';
import { VIEWS, VIEW_NAMES } from '@/state/views';

/** Free parts of a desktop with both panels open, a phone and a tablet. */
const FRAMES: readonly FreeFrame[] = [
  { aspect: 16 / 9, wide: 0.42, high: 0.82 },
  { aspect: 390 / 380, wide: 0.94, high: 0.6 },
  { aspect: 820 / 545, wide: 0.97, high: 0.76 },
];
/** A pelvis 280 mm wide. */
const PELVIS = [-140, -80, -60, 140, -80, -60, -140, 90, 40, 140, 90, 40];
/** With a muscle from there to the upper ribs. */
const TALL = [...PELVIS, 30, 20, -90, 60, 300, -110, 55, 620, -90];

describe('taking a chosen muscle in', () => {
  it.each(FRAMES)('leaves alone what is in the picture (%o)', (frame) => {
    expect(takeIn(PELVIS, VIEWS.back, frame)).toBeNull();
    expect(takeIn([], VIEWS.back, frame)).toBeNull();
  });

  it.each(FRAMES)('takes in the pelvis and the muscle to its top, from every side and no farther off than it needs (%o)', (frame) => {
    for (const name of VIEW_NAMES.filter((view) => view !== 'top')) {
      const view = VIEWS[name];
      const taken = takeIn(TALL, view, frame)!;
      expect(taken.azimuth).toBe(view.azimuth);
      expect(taken.elevation).toBe(view.elevation);
      const { low, high, aside } = spreadIn(TALL, taken, lensDistance(taken.distance, frame.aspect), frame.aspect);
      expect(high).toBeLessThan(frame.high + 0.02);
      expect(low).toBeGreaterThan(-frame.high - 0.02);
      expect(aside).toBeLessThan(frame.wide + 0.02);
      const filled = Math.max((high - low) / (2 * frame.high), aside / frame.wide);
      if (taken.distance > view.distance) expect(filled).toBeGreaterThan(0.9);
      // Once it is in, it stays: choosing it again moves nothing.
      expect(takeIn(TALL, taken, { ...frame, high: frame.high + 0.02, wide: frame.wide + 0.02 })).toBeNull();
    }
  });

  it('rises before it steps back', () => {
    const taken = takeIn([0, 100, 0, 0, 480, 0], VIEWS.back, { aspect: 16 / 9, wide: 0.9, high: 0.9 })!;
    expect(taken.distance).toBe(VIEWS.back.distance);
    expect(taken.target[1]).toBeGreaterThan(VIEWS.back.target[1]);
  });

  it('leaves alone who has stepped nearer', () => {
    expect(takeIn(TALL, { ...VIEWS.back, distance: mm(600) }, FRAMES[0]!)).toBeNull();
  });
});
