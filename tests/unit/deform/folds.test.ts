import { describe, expect, it } from 'vitest';
import { BODY_IDS, bodyIndex } from '@/anatomy/bodies';
import { createDeformer, type RestShape } from '@/biomechanics/deform';
import { createBodies } from '@/biomechanics/rig';

const ARM = bodyIndex('arm_L'), THORAX = bodyIndex('thorax');
/** Heights below which skin is taut, mm: all of the strip lies below them. */
const BELOW = [500, 600] as const;
const COLUMNS = 13;

/** A strip of skin in the plane z = 0 that faces forwards, 120 mm long; its lower end moves with the thorax, its upper one with the arm. */
const strip = (folds: boolean): RestShape => {
  const positions: number[] = [], bodyOf: number[] = [], weights: number[] = [], index: number[] = [];
  for (let i = 0; i < COLUMNS; i += 1) {
    for (const x of [0, 10]) {
      positions.push(x, 10 * i, 0);
      const arm = Math.min(1, Math.max(0, (i - 3) / (COLUMNS - 7)));
      bodyOf.push(THORAX, ARM, 0, 0);
      weights.push(1 - arm, arm, 0, 0);
    }
    if (i > 0) index.push(2 * i - 2, 2 * i - 1, 2 * i, 2 * i - 1, 2 * i + 1, 2 * i);
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from({ length: positions.length }, (_, k) => (k % 3 === 2 ? 1 : 0)),
    bodyIndex: Uint8Array.from(bodyOf),
    bodyWeight: Float32Array.from(weights),
    ...(folds ? { folds: { triangles: Uint16Array.from(index), at: [ARM], straightBelow: BELOW } } : {}),
  };
};

const moved = (rest: RestShape, shift: readonly [number, number, number], turn = 0): { p: Float32Array; n: Float32Array } => {
  const bodies = createBodies();
  for (let b = 0; b < BODY_IDS.length; b += 1) for (const d of [0, 5, 10, 15]) bodies[16 * b + d] = 1;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  bodies.set([1, 0, 0, 0, 0, c, s, 0, 0, -s, c, 0, ...shift, 1], 16 * ARM);
  const p = new Float32Array(rest.positions.length), n = new Float32Array(rest.positions.length);
  createDeformer(rest).apply(bodies, p, n);
  return { p, n };
};

describe('folds of the skin', () => {
  it('shade stretched skin as it lies: it leans back where its upper end moves back', () => {
    const middle = 3 * COLUMNS + (COLUMNS % 2 === 0 ? 0 : -3) + 1;
    const plain = moved(strip(false), [0, 0, -60]).n, folded = moved(strip(true), [0, 0, -60]).n;
    expect(plain[middle]).toBeCloseTo(0, 5);
    expect(folded[middle]).toBeGreaterThan(0.6);
    expect(Math.hypot(...folded.subarray(middle - 1, middle + 2))).toBeCloseTo(1, 5);
  });

  it('leave skin alone that moves with one body, and all of it at rest', () => {
    const far = moved(strip(true), [0, 0, -60]).n;
    expect([...far.subarray(0, 3)]).toEqual([0, 0, 1]);
    expect([...far.subarray(far.length - 3)]).toEqual([0, 0, 1]);
    const rest = strip(true);
    const { p, n } = moved(rest, [0, 0, 0]);
    rest.positions.forEach((value, k) => expect(p[k]).toBeCloseTo(value, 4));
    rest.normals.forEach((value, k) => expect(n[k]).toBeCloseTo(value, 4));
  });

  it('draw taut skin towards the straight line between its bodies: nearer to the axis than on a screw', () => {
    const radius = (rest: RestShape): number => {
      const { p } = moved(rest, [0, 0, 0], 2.4);
      const v = 3 * COLUMNS - 3 + (COLUMNS % 2 === 0 ? 3 : 0);
      return Math.hypot(p[v + 1]!, p[v + 2]!);
    };
    expect(radius(strip(false))).toBeCloseTo(60, 0);
    expect(radius(strip(true))).toBeLessThan(45);
    expect(radius({ ...strip(true), folds: { ...strip(true).folds!, straightBelow: [-200, -100] } })).toBeCloseTo(60, 0);
  });
});
