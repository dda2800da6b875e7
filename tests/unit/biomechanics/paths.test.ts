import { describe, expect, test } from 'vitest';
import { FASCICLES, HIP_MUSCLES, TRUNK_MUSCLES, isHipMuscle } from '@/biomechanics/model/fascicles';
import { CHAIN, LUMBAR_CENTRES } from '@/biomechanics/model/segments';
import { chainX, chainY, createChain, fromHip, poseChain } from '@/biomechanics/solve/chain';
import { layOut, posePoints } from '@/biomechanics/solve/paths';
import { pullAcross, WRENCH } from '@/biomechanics/solve/wrench';
import { PROVENANCE } from '@/biomechanics/data/provenance';
import { SOURCES } from '@/education/evidence/sources';
import { forAll } from './support/random';

const SEED = 41;
const paths = layOut(FASCICLES);
const px = new Float64Array(paths.x.length);
const py = new Float64Array(paths.x.length);
const pull = new Float64Array(FASCICLES.length * WRENCH);

describe('the table of lines of pull', () => {
  test('holds every muscle of the model, on known bodies, with sensible numbers', () => {
    const bodies: readonly string[] = [...CHAIN, 'femur', 'shank'];
    for (const f of FASCICLES) {
      expect([...HIP_MUSCLES, ...TRUNK_MUSCLES]).toContain(f.muscle);
      expect(f.path.length).toBeGreaterThanOrEqual(2);
      expect(f.fmaxN).toBeGreaterThan(5);
      expect(f.fmaxN).toBeLessThan(2500);
      expect(f.pennationRad).toBeGreaterThanOrEqual(0);
      expect(f.pennationRad).toBeLessThan(0.6);
      for (const { body, at } of f.path) {
        expect(bodies).toContain(body);
        expect(Math.hypot(...at)).toBeLessThan(750);
      }
    }
    for (const muscle of HIP_MUSCLES) expect(FASCICLES.filter((f) => f.muscle === muscle).every((f) => f.role === 'stance')).toBe(true);
    for (const muscle of TRUNK_MUSCLES) {
      const count = (role: string) => FASCICLES.filter((f) => f.muscle === muscle && f.role === role).length;
      expect(count('swing')).toBe(count('stance'));
      expect(count('stance')).toBeGreaterThan(0);
    }
  });

  test('quadratus lumborum is 18 fascicles a side, of 1361 N as published', () => {
    const right = FASCICLES.filter((f) => f.muscle === 'quadratus_lumborum' && f.role === 'stance');
    expect(right).toHaveLength(18);
    expect(right.reduce((sum, f) => sum + f.fmaxN, 0)).toBeCloseTo(1361.3, 0);
  });

  test('every source is in the register', () => {
    for (const source of new Set([...FASCICLES.map((f) => f.source), ...PROVENANCE.map((p) => p.source)])) expect(Object.keys(SOURCES)).toContain(source);
  });
});

/** Length of a fascicle when everything from `level` upwards is turned by a small angle about an axis through a joint. */
const lengthTurned = (i: number, level: number, joint: readonly [number, number, number], axis: 0 | 1 | 2, angle: number): number => {
  const [u, v] = [(axis + 1) % 3, (axis + 2) % 3] as const;
  const at = (k: number): number[] => {
    const p = [px[k]!, py[k]!, paths.z[k]!];
    if (paths.level[k]! < level) return p;
    const a = p[u]! - joint[u]!;
    const b = p[v]! - joint[v]!;
    p[u] = joint[u]! + a * Math.cos(angle) - b * Math.sin(angle);
    p[v] = joint[v]! + a * Math.sin(angle) + b * Math.cos(angle);
    return p;
  };
  let sum = 0;
  for (let k = paths.start[i]! + 1; k < paths.start[i + 1]!; k += 1) {
    const a = at(k - 1);
    const b = at(k);
    sum += Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
  }
  return sum;
};

describe('moment arms', () => {
  const chain = createChain();
  const pose = ({ drop, lean, tilt }: { drop: number; lean: number; tilt: number }): readonly (readonly [number, readonly [number, number, number]])[] => {
    poseChain(drop, lean, chain);
    posePoints(paths, chain, tilt, px, py);
    return [0, 1, 2, 3, 4, 5].map((level) => {
      if (level === 0) return [0, [0, 0, 0]] as const;
      const [x, y, z] = fromHip(LUMBAR_CENTRES[level - 1]!);
      return [level, [chainX(chain, level - 1, x, y), chainY(chain, level - 1, x, y), z]] as const;
    });
  };
  const drawPose = (next: () => number) => ({ drop: -10 + 35 * next(), lean: -15 + 50 * next(), tilt: -5 + 15 * next() });

  test(`are −dL/dθ about every axis of every joint (seed ${SEED})`, () => {
    const step = 1e-6;
    forAll(SEED, 6, drawPose, (drawn) => {
      for (const [level, joint] of pose(drawn)) {
        pullAcross(paths, px, py, level, joint[0], joint[1], joint[2], pull);
        for (let i = 0; i < FASCICLES.length; i += 1) {
          for (const axis of [0, 1, 2] as const) {
            const slope = (lengthTurned(i, level, joint, axis, step) - lengthTurned(i, level, joint, axis, -step)) / (2 * step);
            expect(Math.abs(pull[i * WRENCH + 3 + axis]! + slope)).toBeLessThan(2e-9);
          }
        }
      }
    });
  });

  test(`quadratus lumborum and every other trunk muscle has none about a hip (seed ${SEED})`, () => {
    forAll(SEED, 20, drawPose, (drawn) => {
      pose(drawn);
      pullAcross(paths, px, py, 0, 0, 0, 0, pull);
      FASCICLES.forEach((f, i) => {
        const pulls = pull.subarray(i * WRENCH, (i + 1) * WRENCH).some((value) => value !== 0);
        expect(pulls).toBe(isHipMuscle(f.muscle));
      });
    });
    // The other hip: nothing of quadratus lumborum is fixed below the pelvis.
    for (const f of FASCICLES.filter((each) => each.muscle === 'quadratus_lumborum')) for (const p of f.path) expect(CHAIN as readonly string[]).toContain(p.body);
  });

  test('the swing-side quadratus lumborum is stretched when the pelvis drops under an upright trunk', () => {
    const swing = FASCICLES.map((f, i) => [f, i] as const).filter(([f]) => f.muscle === 'quadratus_lumborum' && f.role === 'swing' && f.path.some((p) => p.body === 'pelvis'));
    const total = (drop: number): number => {
      pose({ drop, lean: 0, tilt: 0 });
      return swing.reduce((sum, [, i]) => sum + lengthTurned(i, 99, [0, 0, 0], 0, 0), 0);
    };
    expect(total(10) / total(0)).toBeGreaterThan(1.02);
  });
});
