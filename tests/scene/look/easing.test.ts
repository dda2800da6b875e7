import { describe, expect, it } from 'vitest';
import { createEasedValues, ease, settle } from '@/scene/look/easing';

describe('easing', () => {
  it('arrives exactly within half a second and then stops asking for frames', () => {
    const values = createEasedValues(2);
    values.goal.set([1, 0.3]);
    let frames = 0;
    while (ease(values, 1 / 60)) frames += 1;
    expect(frames).toBeGreaterThan(8);
    expect(frames).toBeLessThan(31);
    expect([...values.shown]).toEqual([...values.goal]);
    expect(ease(values, 1 / 60)).toBe(false);
  });

  it('never overshoots, however long a frame takes', () => {
    const values = createEasedValues(1);
    values.goal[0] = 1;
    for (const dt of [10, 0, -1]) ease(values, dt);
    expect(values.shown[0]).toBe(1);
  });

  it('settles at once when asked', () => {
    const values = createEasedValues(1);
    values.goal[0] = 0.7;
    settle(values);
    expect(ease(values, 1 / 60)).toBe(false);
  });
});
