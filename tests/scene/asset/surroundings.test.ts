import { describe, expect, it } from 'vitest';
import { bodyIndex } from '@/anatomy/bodies';
import { markSurroundings } from '@/scene/asset/surroundings';
import { nearness } from '@/scene/body/SkinView';

describe('markSurroundings', () => {
  it('tells arms, shoulders and head from trunk, hips and legs', () => {
    const arm = bodyIndex('arm_L');
    const thorax = bodyIndex('thorax');
    const foot = bodyIndex('foot_R');
    const points: [height: number, bodies: number[], weights: number[], expected: number][] = [
      [90, [arm, 0, 0, 0], [1, 0, 0, 0], 1],
      [250, [thorax, arm, 0, 0], [0.5, 0.5, 0, 0], 0.5],
      [700, [thorax, 0, 0, 0], [1, 0, 0, 0], 1],
      [250, [thorax, 0, 0, 0], [1, 0, 0, 0], 0],
      [-860, [foot, 0, 0, 0], [1, 0, 0, 0], 0],
    ];
    const tissue = new Float32Array(points.length * 4).fill(0.25);
    const positions = Float32Array.from(points.flatMap(([y]) => [0, y, 0]));
    const bodies = Uint8Array.from(points.flatMap((p) => p[1]));
    const weights = Float32Array.from(points.flatMap((p) => p[2]));
    markSurroundings(tissue, positions, { bodies, weights });
    points.forEach(([, , , expected], i) => expect(tissue[i * 4 + 3]).toBeCloseTo(expected, 2));
    expect(tissue[0], 'the other channels stay').toBe(0.25);
  });

  it('leaves the trunk out from below the armpits on, where it flares towards the arms', () => {
    const tissue = new Float32Array(4);
    markSurroundings(tissue, Float32Array.from([165, 368, -14]), { bodies: Uint8Array.from([bodyIndex('thorax'), 0, 0, 0]), weights: Float32Array.from([1, 0, 0, 0]) });
    expect(tissue[3]).toBeGreaterThan(0.4);
  });
});

describe('nearness', () => {
  it('shows the hips from the standard distance and the whole figure from afar, on any screen', () => {
    expect(nearness(1150, 16 / 9)).toBe(1);
    expect(nearness(1150 * 1.6875, 0.46222)).toBeCloseTo(1, 5);
    expect(nearness(2400, 16 / 9)).toBe(0);
  });
});
