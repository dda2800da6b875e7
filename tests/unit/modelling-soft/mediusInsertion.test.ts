import { describe, expect, it } from 'vitest';
import type { Vec3 } from '@/anatomy/units';
import { muscleSolid } from '@/modelling/soft/muscle/muscleShape';
import { MUSCLE_RECIPES } from '@/modelling/soft/muscle/recipes';
import { readMuscleTable } from '@/modelling/soft/readTables';
import { bone, TABLES } from './support';

const femur = bone('femur');
const { footprints } = readMuscleTable(TABLES, 'gluteus_medius');
const field = (id: string): readonly Vec3[] => footprints.find((f) => f.id === id)!.polygon;
const lateral = field('insertion_lateral_facet');
const upper = field('insertion_superoposterior_facet');
const mean = (points: readonly Vec3[]): Vec3 => [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length) as unknown as Vec3;
const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
/** Area of the fan around the middle, mm²: a little less than that on the curved bone. */
const area = (polygon: readonly Vec3[]): number => {
  const centre = mean(polygon);
  return polygon.reduce((sum, p, i) => sum + Math.hypot(...cross(minus(p, centre), minus(polygon[(i + 1) % polygon.length]!, centre))) / 2, 0);
};
/** The outline begins and ends at the strip's upper back border; its other end is the point furthest from there. */
const top = mean([lateral[0]!, lateral.at(-1)!]);
const end = lateral.toSorted((a, b) => Math.hypot(...minus(b, top)) - Math.hypot(...minus(a, top)))[0]!;

/** Robertson 2008, abstract: means of eight hips, with the published SD. */
describe('the insertion of gluteus medius', () => {
  it('has the published areas within one SD', () => {
    expect(Math.abs(area(lateral) - 438)).toBeLessThan(57.7);
    expect(Math.abs(area(upper) - 196.5)).toBeLessThan(48.4);
  });

  it('is on the lateral facet a strip of the published length and slant, downwards and forwards', () => {
    const [, down, forward] = minus(end, top);
    expect(Math.abs(Math.hypot(...minus(end, top)) - 34.8)).toBeLessThan(4.3);
    expect(down).toBeLessThan(0);
    expect(forward).toBeGreaterThan(0);
    expect(Math.abs((Math.atan2(forward, -down) * 180) / Math.PI - 36.8)).toBeLessThan(6.7);
  });

  it('lies on the bone, the round field above and behind the strip, on the outer side of the trochanter', () => {
    for (const p of [...lateral, ...upper]) expect(Math.abs(femur.value(...p))).toBeLessThan(0.3);
    expect(mean(upper)[1]).toBeGreaterThan(mean(lateral)[1] + 10);
    expect(mean(upper)[2]).toBeLessThan(mean(lateral)[2] - 8);
    expect(Math.min(...lateral.map(([x]) => x))).toBeGreaterThan(139);
  });

  it('ends lower and further out than gluteus minimus, its upper field behind it', () => {
    const minimus = mean(readMuscleTable(TABLES, 'gluteus_minimus').footprints.find((f) => f.role === 'insertion')!.polygon);
    expect(mean(lateral)[0]).toBeGreaterThan(minimus[0] + 4);
    expect(mean(lateral)[1]).toBeLessThan(minimus[1]);
    expect(mean(upper)[2]).toBeLessThan(minimus[2] - 5);
  });

  it('holds a flat tendon that lies on the bone over both fields, without a gap under it', () => {
    const solid = muscleSolid(MUSCLE_RECIPES.find(({ kind }) => kind === 'gluteus_medius')!, readMuscleTable(TABLES, 'gluteus_medius'), { hip_bone: bone('hip_bone'), femur }, new Map());
    for (const outline of [lateral, upper]) {
      const centre = mean(outline);
      for (const p of outline.map((q) => q.map((c, k) => c + 0.1 * (centre[k]! - c)) as unknown as Vec3)) {
        const g: [number, number, number] = [0, 0, 0];
        femur.gradient(...p, g);
        const l = Math.hypot(...g);
        const inside = (height: number): boolean => solid.value(...(p.map((c, k) => c + (g[k]! / l) * (height - femur.value(...p))) as unknown as Vec3)) < 0;
        expect(inside(0.8)).toBe(true);
      }
    }
  });
});
