import { describe, expect, it } from 'vitest';
import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { jointCentre } from '@/anatomy/joints';
import { divideSkin } from '@/scene/asset/skinJoints';
import { softenShoulders } from '@/scene/asset/softShoulders';

const [ARM, FOREARM, HAND, THORAX] = [bodyIndex('arm_L'), bodyIndex('forearm_L'), bodyIndex('hand_L'), bodyIndex('thorax')];
const ELBOW = jointCentre('elbow', 'L')[1];

describe('the elbow of the skin', () => {
  const shares = (y: number, bodies: number[], weights: number[]): Map<number, number> => {
    const blend = { bodies: Uint8Array.from(bodies), weights: Float32Array.from(weights) };
    divideSkin(Float32Array.from([240, y, 0]), blend);
    const sum = new Map<number, number>();
    blend.weights.forEach((w, k) => sum.set(blend.bodies[k]!, (sum.get(blend.bodies[k]!) ?? 0) + w));
    return sum;
  };

  it('leaves the upper arm to the arm, and gives what is below to forearm and hand', () => {
    expect(shares(ELBOW + 60, [ARM, ARM, ARM, ARM], [1, 0, 0, 0]).get(ARM)).toBe(1);
    expect(shares(ELBOW - 60, [ARM, ARM, ARM, ARM], [1, 0, 0, 0]).get(FOREARM)).toBe(1);
    expect(shares(0, [ARM, ARM, ARM, ARM], [1, 0, 0, 0]).get(HAND)).toBe(1);
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
    expect(shares(ELBOW - 60, [bodyIndex('arm_R'), 0, 0, 0], [1, 0, 0, 0]).get(bodyIndex('forearm_R'))).toBe(1);
  });
});

describe('other joints of the skin', () => {
  const shareOf = (at: readonly number[], near: BodyId, far: BodyId): number => {
    const body = bodyIndex(near);
    const blend = { bodies: Uint8Array.of(body, body, body, body), weights: Float32Array.of(1, 0, 0, 0) };
    divideSkin(Float32Array.from(at), blend);
    return blend.weights.reduce((sum, w, k) => sum + (blend.bodies[k] === bodyIndex(far) ? w : 0), 0);
  };

  it('the crown, the chin and the nape go with the head, the chest does not', () => {
    for (const at of [[0, 968, 0], [0, 745, 105], [0, 800, -100]]) expect(shareOf(at, 'thorax', 'head'), String(at)).toBeGreaterThan(0.95);
    for (const at of [[0, 560, 112], [190, 600, -22], [0, 640, -110]]) expect(shareOf(at, 'thorax', 'head'), String(at)).toBeLessThan(0.05);
  });

  it.each(['L', 'R'] as const)('toes and fingers of the %s side go with toes and hand, heel and elbow do not', (side) => {
    const x = side === 'L' ? 1 : -1;
    expect(shareOf([120 * x, -880, 185], `foot_${side}`, `toes_${side}`)).toBe(1);
    expect(shareOf([165 * x, -880, 125], `foot_${side}`, `toes_${side}`)).toBe(1);
    expect(shareOf([80 * x, -880, -60], `foot_${side}`, `toes_${side}`)).toBe(0);
    expect(shareOf([275 * x, -80, 90], `forearm_${side}`, `hand_${side}`)).toBe(1);
    expect(shareOf([243 * x, 200, 0], `forearm_${side}`, `hand_${side}`)).toBe(0);
  });
});

describe('shoulders of the skin', () => {
  /** A strip of squares from the trunk over the armpit to the arm, 10 mm apart. */
  const strip = () => {
    const n = 30;
    const positions = new Float32Array(n * 6);
    const bodies = new Uint8Array(n * 8).fill(THORAX);
    const weights = new Float32Array(n * 8);
    const index: number[] = [];
    for (let i = 0; i < n; i += 1) {
      for (const row of [0, 1]) {
        const v = 2 * i + row;
        positions.set([40 + 10 * i, 480, row * 10], 3 * v);
        bodies[4 * v] = i < 15 ? THORAX : ARM;
        weights[4 * v] = 1;
      }
      if (i > 0) index.push(2 * i - 2, 2 * i - 1, 2 * i, 2 * i, 2 * i - 1, 2 * i + 1);
    }
    return { positions, index, blend: { bodies, weights } };
  };

  it('hand over from trunk to arm little by little, and weights add up to one', () => {
    const { positions, index, blend } = strip();
    softenShoulders(positions, index, blend);
    const arm = (v: number): number => [0, 1, 2, 3].reduce((sum, k) => sum + (blend.bodies[4 * v + k] === ARM ? blend.weights[4 * v + k]! : 0), 0);
    for (let v = 0; v < positions.length / 3; v += 1) expect(blend.weights.subarray(4 * v, 4 * v + 4).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
    let steepest = 0;
    for (let i = 1; i < 30; i += 1) steepest = Math.max(steepest, arm(2 * i) - arm(2 * i - 2));
    expect(steepest).toBeLessThan(0.3);
    expect(arm(0)).toBeLessThan(0.02);
    expect(arm(58)).toBeGreaterThan(0.98);
  });
});
