import { describe, expect, it } from 'vitest';
import { frameSeconds } from '@/scene/runtime/frame';
import { createPixelRatioGovernor, startingPixelRatio } from '@/scene/runtime/pixelRatio';

describe('frameSeconds', () => {
  it('takes a rest for one usual frame, and never leaps', () => {
    expect(frameSeconds(30, false)).toBeCloseTo(1 / 60);
    expect(frameSeconds(0, true)).toBeCloseTo(1 / 60);
    expect(frameSeconds(Number.NaN, true)).toBeCloseTo(1 / 60);
    expect(frameSeconds(0.02, true)).toBe(0.02);
    expect(frameSeconds(2, true)).toBe(0.4);
  });
});

describe('pixel ratio', () => {
  const run = (interval: number, frames: number, ratio: number): number => {
    const governor = createPixelRatioGovernor();
    let current = ratio;
    for (let i = 0; i < frames; i++) current = governor.afterFrame(i * interval, current) ?? current;
    return current;
  };
  it('starts at the display’s own, at most two', () => {
    expect([0.8, 1, 1.5, 3, Number.NaN].map(startingPixelRatio)).toEqual([1, 1, 1.5, 2, 1]);
  });
  it('stays on a fast device and falls to one, not below, on a slow one', () => {
    expect(run(16, 400, 2)).toBe(2);
    expect(run(90, 400, 2)).toBe(1);
    expect(run(90, 400, 1)).toBe(1);
  });
  it('does not take rest for slowness', () => expect(run(5000, 400, 2)).toBe(2));
});
