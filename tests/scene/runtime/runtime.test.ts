import { describe, expect, it } from 'vitest';
import { frameSeconds } from '@/scene/runtime/frame';

describe('frameSeconds', () => {
  it('takes a rest for one usual frame, and never leaps', () => {
    expect(frameSeconds(30, false)).toBeCloseTo(1 / 60);
    expect(frameSeconds(0, true)).toBeCloseTo(1 / 60);
    expect(frameSeconds(Number.NaN, true)).toBeCloseTo(1 / 60);
    expect(frameSeconds(0.02, true)).toBe(0.02);
    expect(frameSeconds(2, true)).toBe(0.4);
  });
});
