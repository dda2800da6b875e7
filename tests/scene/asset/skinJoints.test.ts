import { describe, expect, it } from 'vitest';
import { bodyIndex } from '@/anatomy/bodies';
import { jointCentre } from '@/anatomy/joints';
import { divideSkin } from '@/scene/asset/skinJoints';

const [ARM, FOREARM, THORAX] = [bodyIndex('arm_L'), bodyIndex('forearm_L'), bodyIndex('thorax')];
const ELBOW = jointCentre('elbow', 'L')[1];

describe('the elbow of the skin', () => {
  const shares = (y: number, bodies: number[], weights: number[]): Map<number, number> => {
    const blend = { bodies: Uint8Array.from(bodies), weights: Float32Array.from(weights) };
    divideSkin(Float32Array.from([240, y, 0]), blend);
    const sum = new Map<number, number>();
    blend.weights.forEach((w, k) => sum.set(blend.bodies[k]!, (sum.get(blend.bodies[k]!) ?? 0) + w));
    return sum;
  };

  it('leaves the upper arm to the arm and gives the hand to the forearm', () => {
    expect(shares(ELBOW + 60, [ARM, ARM, ARM, ARM], [1, 0, 0, 0]).get(ARM)).toBe(1);
    expect(shares(0, [ARM, ARM, ARM, ARM], [1, 0, 0, 0]).get(FOREARM)).toBe(1);
    expect(shares(500, [THORAX, ARM, 0, 0], [0.5, 0.5, 0, 0]).get(FOREARM)).toBeUndefined();
  });

  it('hands over smoothly across the joint, half and half in its middle, and keeps the sum', () => {
    let before = 1;
    for (let y = ELBOW - 60; y <= ELBOW + 60; y += 5) {
      const found = shares(y, [ARM, ARM, ARM, ARM], [1, 0, 0, 0]);
      const forearm = found.get(FOREARM) ?? 0;
      expect(forearm).toBeLessThanOrEqual(before + 1e-6);
      expect(before - forearm).toBeLessThan(0.1);
      expect([...found.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
      before = forearm;
    }
    expect(shares(ELBOW, [ARM, ARM, ARM, ARM], [1, 0, 0, 0]).get(FOREARM)).toBeCloseTo(0.5, 6);
  });

  it('leaves legs and the other side alone', () => {
    const femur = bodyIndex('femur_L');
    expect(shares(-300, [femur, 0, 0, 0], [1, 0, 0, 0]).get(femur)).toBe(1);
    expect(shares(0, [bodyIndex('arm_R'), 0, 0, 0], [1, 0, 0, 0]).get(bodyIndex('forearm_R'))).toBe(1);
  });
});
