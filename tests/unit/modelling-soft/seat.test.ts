import { describe, expect, it } from 'vitest';
import { mm, type Vec3 } from '@/anatomy/units';
import type { ScalarField } from '@/modelling/implicit/field';
import { polygonise } from '@/modelling/mesh/polygonise';
import type { TriangleMesh } from '@/modelling/mesh/triangleMesh';
import { SEAT, seat } from '@/modelling/soft/muscle/seat';

const ball = (centre: Vec3, r: number): ScalarField => ({
  bounds: { min: centre.map((c) => c - r - 2) as unknown as Vec3, max: centre.map((c) => c + r + 2) as unknown as Vec3 },
  value: (x, y, z) => Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - r,
  gradient: (x, y, z, out) => {
    const d = Math.hypot(x - centre[0], y - centre[1], z - centre[2]) || 1;
    [out[0], out[1], out[2]] = [(x - centre[0]) / d, (y - centre[1]) / d, (z - centre[2]) / d];
  },
});

const bone = ball([0, 0, 0], 20);
/** A ball above the bone, that far off. */
const above = (off: number): TriangleMesh => {
  const field = ball([0, 30 + off, 0], 10);
  return polygonise(field, field.bounds, mm(2));
};
/** How far the nearest vertex lies from the bone, mm. */
const nearest = ({ positions: p }: TriangleMesh): number => Math.min(...Array.from({ length: p.length / 3 }, (_, v) => bone.value(p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!)));
const footAt = (at: Vec3) => ({ bone, distance: (x: number, y: number, z: number) => Math.hypot(x - at[0], y - at[1], z - at[2]) });

describe('a muscle is drawn onto the bone at its footprints', () => {
  it.each([0.3, 0.5, 1])('from %s mm off', (off) => {
    const before = above(off);
    expect(nearest(before)).toBeGreaterThan(SEAT + 0.05);
    const after = seat(before, [footAt([0, 20, 0])]);
    expect(nearest(after)).toBeCloseTo(SEAT, 2);
    expect(after.indices).toEqual(before.indices);
  });

  it('also when the nearest place lies at the border of the footprint', () => {
    expect(nearest(seat(above(0.5), [footAt([5, 19.4, 0])]))).toBeCloseTo(SEAT, 2);
  });

  it('not away from them, and nothing moves further than the gap', () => {
    const before = above(0.6);
    const after = seat(before, [footAt([0, 20, 0])]);
    const moved = Array.from({ length: before.positions.length / 3 }, (_, v) => Math.hypot(...[0, 1, 2].map((k) => after.positions[v * 3 + k]! - before.positions[v * 3 + k]!)));
    expect(Math.max(...moved)).toBeLessThanOrEqual(nearest(before) - SEAT + 0.01);
    expect(moved.filter((d, v) => before.positions[v * 3 + 1]! > 25 && d > 0)).toEqual([]);
    expect(seat(before, [footAt([20, 0, 0])]).positions).toEqual(before.positions);
  });

  it('one that touches already stays as it is', () => {
    const before = above(-0.5);
    expect(seat(before, [footAt([0, 20, 0])]).positions).toEqual(before.positions);
  });
});
