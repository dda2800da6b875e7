import { describe, expect, it } from 'vitest';
import type { Vec3 } from '@/anatomy/units';
import { DEEP_MUSCLE_RECIPES } from '@/modelling/soft/muscle/recipes';
import { readMuscleTable } from '@/modelling/soft/readTables';
import { bone, buildMuscles, points, TABLES } from './support';

const femur = bone('femur');
const footprint = (kind: string, id: string): readonly Vec3[] => readMuscleTable(TABLES, kind).footprints.find((f) => f.id === id)!.polygon;
const field = footprint('gluteus_minimus', 'insertion');
const lateral = footprint('gluteus_medius', 'insertion_lateral_facet');
const mean = (list: readonly Vec3[]): Vec3 => [0, 1, 2].map((k) => list.reduce((sum, p) => sum + p[k]!, 0) / list.length) as unknown as Vec3;
const apart = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
/** Outward unit normal of the femur. */
const outward = (p: Vec3): Vec3 => {
  const g: [number, number, number] = [0, 0, 0];
  femur.gradient(...p, g);
  const l = Math.hypot(...g);
  return [g[0] / l, g[1] / l, g[2] / l];
};
/** A point so far from another in the direction of a third, mm. */
const towards = (from: Vec3, to: Vec3, by: number): Vec3 => from.map((c, k) => c + ((to[k]! - c) * by) / apart(from, to)) as unknown as Vec3;
const centre = mean(field);
const [muscle] = buildMuscles(1, DEEP_MUSCLE_RECIPES.filter(({ kind }) => kind === 'gluteus_minimus'));

describe('the insertion of gluteus minimus', () => {
  it('lies on the bone, on the face of the greater trochanter that looks forwards and outwards', () => {
    for (const p of field) expect(Math.abs(femur.value(...p))).toBeLessThan(0.3);
    const [x, y, z] = outward(centre);
    expect(z).toBeGreaterThan(0.6);
    expect(x).toBeGreaterThan(0.3);
    expect(Math.abs(y)).toBeLessThan(0.3);
  });

  it('lies in front of the strip of gluteus medius, nearer the middle, not under it', () => {
    expect(centre[2]).toBeGreaterThan(Math.max(...lateral.map(([, , z]) => z)));
    expect(centre[0]).toBeLessThan(Math.min(...lateral.filter(([, , z]) => z > -6).map(([x]) => x)));
    expect(Math.min(...field.flatMap((p) => lateral.map((q) => apart(p, q))))).toBeGreaterThan(3);
  });

  /** Philippon 2014, abstract: 22.9 mm (95% CI 20.1–25.7); its tip 17.1 mm down and forward of the middle of the lateral strip of gluteus medius. */
  it('is as far from the vastus tubercle as published, where that lies beside gluteus medius as published', () => {
    const top = mean([lateral[0]!, lateral.at(-1)!]);
    const end = lateral.toSorted((a, b) => apart(b, top) - apart(a, top))[0]!;
    const tubercle = towards(mean([top, end]), end, 17.1);
    expect(apart(centre, tubercle)).toBeGreaterThan(20.1);
    expect(apart(centre, tubercle)).toBeLessThan(25.7);
    expect(centre[1]).toBeGreaterThan(tubercle[1]);
    expect(centre[0]).toBeLessThan(tubercle[0]);
  });

  it('holds a tendon that is flat and thin over the whole field and reaches its lower end', () => {
    const over = field.map((p) => towards(p, centre, 0.4 * apart(p, centre)));
    for (const p of [...over, centre]) {
      const n = outward(p);
      const under = femur.value(...p);
      const inside = (height: number): boolean => muscle!.solid.value(...(p.map((c, k) => c + n[k]! * (height - under)) as unknown as Vec3)) < 0;
      expect(inside(0.8)).toBe(true);
      expect(inside(2)).toBe(true);
      expect(inside(5)).toBe(false);
    }
    const low = Math.min(...points(muscle!.mesh).map(([, y]) => y));
    expect(Math.abs(low - Math.min(...field.map(([, y]) => y)))).toBeLessThan(4);
  });
});
