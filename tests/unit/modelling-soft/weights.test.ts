import { describe, expect, it } from 'vitest';
import type { Footprint } from '@/anatomy/tables/muscleTable';
import { attachmentShares } from '@/modelling/soft/muscle/weights';

const footprint = (id: string, body: Footprint['body'], x: number): Footprint =>
  ({ id, on: 'hip_bone', body, role: 'origin', text: id, status: 'made up', polygon: [[x, 0, 0]] });
/** A muscle 60 mm long; the first and last 3 mm belong wholly to a bone. */
const ENDS = [footprint('origin', 'pelvis', 0), footprint('insertion', 'femur', 60)];
const femur = (power: number | undefined, x: number): number => attachmentShares(ENDS, 'L', power)(x, 0, 0).get('femur_L') ?? 0;

describe('shares of the bones between the ends of a muscle', () => {
  it.each([undefined, 2, 1, 0.6])('belong to one bone at each end and to both alike half way (power %s)', (power) => {
    expect([femur(power, 2), femur(power, 30), femur(power, 58)]).toEqual([0, 0.5, 1]);
  });

  it('are inverse squares of the distances where nothing is said', () => {
    expect(femur(undefined, 21)).toBeCloseTo(18 ** 2 / (18 ** 2 + 36 ** 2));
  });

  it.each([[2, 1], [1, 0.6]])('change less steeply half way with a smaller power: %s against %s', (larger, smaller) => {
    const slope = (power: number): number => femur(power, 31) - femur(power, 29);
    expect(slope(smaller)).toBeLessThan(0.7 * slope(larger));
  });
});
