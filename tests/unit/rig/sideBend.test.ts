import { describe, expect, it } from 'vitest';
import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { degrees } from '@/anatomy/units';
import { createBodies, neutralAngles, placeBodies } from '@/biomechanics/rig';
import { lumbarPart } from '@/biomechanics/rig/sideBend';

const DEGREE = Math.PI / 180;
const bodies = createBodies();
/** How far a body is tilted to the left in the world, degrees. */
const tilt = (id: BodyId): number => Math.atan2(bodies[bodyIndex(id) * 16 + 4]!, bodies[bodyIndex(id) * 16 + 5]!) / DEGREE;

describe('a side-bend of the trunk', () => {
  it('is all lumbar up to 26°, then comes to an end under 32°, without a kink, the same to both sides', () => {
    let before = 0;
    for (let bend = 0; bend <= 60; bend += 0.5) {
      const part = lumbarPart(bend * DEGREE) / DEGREE;
      expect(lumbarPart(-bend * DEGREE) / DEGREE).toBeCloseTo(-part, 12);
      if (bend <= 26) expect(part).toBeCloseTo(bend, 12);
      expect(part).toBeLessThan(32);
      expect(part).toBeGreaterThanOrEqual(before);
      expect(part - before).toBeLessThanOrEqual(0.5 + 1e-9);
      before = part;
    }
    expect((lumbarPart(26.01 * DEGREE) - lumbarPart(26 * DEGREE)) / (0.01 * DEGREE)).toBeGreaterThan(0.99);
  });

  it.each([20, -20, 45, -55])('of %i° leans the chest by the whole of it, and the lowest ribs by the lumbar part', (bend) => {
    const angles = neutralAngles();
    angles.lumbarSideBend = degrees(bend);
    placeBodies(angles, bodies);
    expect(tilt('thorax')).toBeCloseTo(bend, 9);
    expect(tilt('T12')).toBeCloseTo(lumbarPart(bend * DEGREE) / DEGREE, 9);
    expect(tilt('L1')).toBeCloseTo(tilt('T12'), 12);
  });
});
