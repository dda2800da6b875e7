import { describe, expect, it } from 'vitest';
import { FORM_IDS } from '@/anatomy/form/forms';
import { skeletonOf } from '@/anatomy/form/skeleton';
import { formWarp } from '@/anatomy/form/warp';
import { FLOOR_Y, LEFT_JOINTS, MEAN_JOINTS } from '@/anatomy/joints';
import type { Vec3 } from '@/anatomy/units';
import { readSiteTable } from '@/modelling/readTables';
import { TABLES } from '../modelling-soft/support';

const CHANGED = FORM_IDS.filter((form) => form !== 'mean');
const SEED = Number(process.env.STANCE_SEED ?? 20261121);
/** Points all over the body and around it, mm. */
const points = (count: number, span: Vec3 = [240, 480, 170], middle: Vec3 = [0, -320, 0]): Vec3[] => {
  let state = SEED;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
  return Array.from({ length: count }, (): Vec3 => [middle[0] + span[0] * next(), middle[1] + span[1] * next(), middle[2] + span[2] * next()]);
};
const pelvic = (count: number): Vec3[] => points(count, [200, 210, 150], [0, 50, -10]);
const moved = (form: (typeof FORM_IDS)[number], p: Vec3): Vec3 => {
  const out = new Float64Array(3);
  formWarp(form).point(p, out);
  return [out[0]!, out[1]!, out[2]!];
};
const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Determinant of the slope of the warp: how much it swells space; negative would be a fold. */
const swelling = (form: (typeof FORM_IDS)[number], p: Vec3, step = 0.25): number => {
  const column = (axis: 0 | 1 | 2): Vec3 => {
    const shift = (by: number): Vec3 => p.map((c, i) => (i === axis ? c + by : c)) as unknown as Vec3;
    const [a, b] = [moved(form, shift(-step)), moved(form, shift(step))];
    return [(b[0] - a[0]) / (2 * step), (b[1] - a[1]) / (2 * step), (b[2] - a[2]) / (2 * step)];
  };
  const [x, y, z] = [column(0), column(1), column(2)];
  return x[0] * (y[1] * z[2] - y[2] * z[1]) - x[1] * (y[0] * z[2] - y[2] * z[0]) + x[2] * (y[0] * z[1] - y[1] * z[0]);
};
/** Greatest change of the distance between any two of these places, mm: 0 for a stiff body. */
const bending = (form: (typeof FORM_IDS)[number], places: readonly Vec3[]): number => {
  const there = places.map((p) => moved(form, p));
  let worst = 0;
  places.forEach((a, i) => {
    for (let j = 0; j < i; j += 1) worst = Math.max(worst, Math.abs(distance(a, places[j]!) - distance(there[i]!, there[j]!)));
  });
  return worst;
};
const sites = (kind: string, only = /./): Vec3[] => readSiteTable(TABLES, kind).sites.filter(({ id }) => only.test(id)).map(({ p }) => p);

describe('the warp to another form', () => {
  it('of the mean moves nothing', () => {
    for (const p of points(400)) expect(moved('mean', p)).toEqual(p);
  });

  it.each(CHANGED)('%s is the mirror image of itself', (form) => {
    for (const p of points(1500)) {
      const [x, y, z] = moved(form, p);
      expect(moved(form, [-p[0], p[1], p[2]])).toEqual([x === 0 ? 0 : -x, y, z]);
    }
  });

  it.each(CHANGED)('%s folds nowhere, and no place shrinks or swells by half', (form) => {
    const all = [...points(1500), ...pelvic(4000)].map((p) => swelling(form, p));
    expect(Math.min(...all)).toBeGreaterThan(0.62);
    expect(Math.max(...all)).toBeLessThan(1.6);
  });

  it.each(CHANGED)('%s can be undone: every place comes from one place', (form) => {
    for (const goal of pelvic(300)) {
      let p = goal;
      for (let i = 0; i < 60; i += 1) {
        const here = moved(form, p);
        p = [p[0] + goal[0] - here[0], p[1] + goal[1] - here[1], p[2] + goal[2] - here[2]];
      }
      expect(distance(moved(form, p), goal)).toBeLessThan(1e-6);
    }
  });

  it.each(CHANGED)('%s keeps the femur stiff, the socket round about the head, the foot where it stands', (form) => {
    expect(bending(form, sites('femur'))).toBeLessThan(1e-9);
    const centre = LEFT_JOINTS.hip.position;
    const hip = moved(form, centre);
    for (const p of sites('hip_bone', /^acetabulum_cup/)) expect(Math.abs(distance(moved(form, p), hip) - distance(p, centre))).toBeLessThan(0.05);
    for (const p of points(200, [60, 30, 120], [100, FLOOR_Y + 30, 60])) expect(distance(moved(form, p), p)).toBeLessThan(0.12);
    expect(moved(form, LEFT_JOINTS.ankle.position)[0]).toBeCloseTo(LEFT_JOINTS.ankle.position[0], 2);
  });

  it.each(CHANGED)('%s leaves sacrum and spine where they are, and the chest', (form) => {
    for (const kind of ['sacrum', 'vertebra_L1', 'vertebra_L2', 'vertebra_L3', 'vertebra_L4', 'vertebra_L5']) for (const p of sites(kind)) expect(distance(moved(form, p), p), kind).toBeLessThan(0.1);
    for (const kind of ['rib_11', 'rib_12', 'vertebra_T11', 'vertebra_T12']) for (const p of sites(kind)) expect(distance(moved(form, p), p), kind).toBeLessThan(0.5);
    for (const p of points(200, [240, 250, 170], [0, 500, 0])) expect(moved(form, p)).toEqual(p);
  });

  it.each(CHANGED)('%s turns normals with the surface: they stay square to directions in it', (form) => {
    const warp = formWarp(form);
    for (const p of pelvic(300)) {
      const n = pelvic(1)[0]!.map((c, i) => c + p[i]! / 3) as unknown as Vec3;
      const length = Math.hypot(...n);
      const normal = Float64Array.from(n, (c) => c / length);
      const along: Vec3 = normal[0]! ** 2 > 0.5 ? [-normal[1]!, normal[0]!, 0] : [0, -normal[2]!, normal[1]!];
      const [a, b] = [moved(form, p), moved(form, [p[0] + 1e-3 * along[0], p[1] + 1e-3 * along[1], p[2] + 1e-3 * along[2]])];
      warp.surface(Float64Array.from(p), normal);
      expect(Math.hypot(...normal)).toBeCloseTo(1, 9);
      expect(Math.abs(normal.reduce((sum, c, i) => sum + c * (b[i]! - a[i]!), 0)) / distance(a, b)).toBeLessThan(0.02);
    }
  });
});

describe('the skeleton of a form', () => {
  it('of the mean is the one that the rig has always had', () => {
    const mean = skeletonOf('mean');
    for (const side of ['L', 'R'] as const) expect(mean.joint('hip', side)).toBe(MEAN_JOINTS.joint('hip', side));
    expect(mean.midline('L5_S1')).toBe(MEAN_JOINTS.midline('L5_S1'));
    expect(mean.landmark('ASIS', 'L')!.position).toEqual([126.51, 76.79, 57.4]);
  });

  it.each(CHANGED)('%s has mirrored joints, legs of the same lengths and ankles where they were', (form) => {
    const skeleton = skeletonOf(form);
    for (const joint of ['hip', 'knee', 'ankle', 'shoulder'] as const) {
      const [x, y, z] = skeleton.joint(joint, 'L');
      expect(skeleton.joint(joint, 'R')).toEqual([-x, y, z]);
    }
    const length = (a: 'hip' | 'knee', b: 'knee' | 'ankle'): [number, number] =>
      [skeleton, MEAN_JOINTS].map((set) => distance(set.joint(a, 'L'), set.joint(b, 'L'))) as [number, number];
    for (const [ours, mean] of [length('hip', 'knee'), length('knee', 'ankle')]) expect(Math.abs(ours - mean)).toBeLessThan(0.1);
    expect(distance(skeleton.joint('ankle', 'L'), MEAN_JOINTS.joint('ankle', 'L'))).toBeLessThan(0.1);
    expect(skeletonOf(form)).toBe(skeleton);
  });
});
