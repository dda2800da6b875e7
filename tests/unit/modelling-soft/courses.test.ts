import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCourses } from '@/anatomy/tables/courseTable';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import { sweep, volumeOf } from '@/modelling/soft/course/sweep';
import { courses, readCourses } from '@/modelling/soft/courses';
import { skinField } from '@/modelling/soft/skin/skinField';
import { points, TABLES } from './support';

const skin = skinField();
const strands = readCourses(TABLES).flatMap(({ kind, strands: all }) => all.map((strand) => [`${kind} ${strand.id}`, strand] as const));

describe.each(strands)('%s', (_, strand) => {
  const { mesh, normals, along } = sweep(strand);

  it('is one closed cord that looks outwards', () => {
    const topology = topologyOf(mesh);
    expect(isClosedManifold(topology)).toBe(true);
    expect(topology.euler).toBe(2);
    expect(volumeOf(mesh)).toBeGreaterThan(0);
    for (let v = 0; v < normals.length; v += 3) expect(Math.hypot(normals[v]!, normals[v + 1]!, normals[v + 2]!)).toBeCloseTo(1, 6);
  });

  it('passes through its points, in order, under the skin', () => {
    for (let i = 0; i < strand.points.length; i++) {
      const ring = points(mesh).filter((__, v) => Math.abs(along[v]! - i) < 1e-9);
      const mean = [0, 1, 2].map((k) => ring.reduce((sum, q) => sum + q[k]!, 0) / ring.length);
      expect(Math.hypot(...mean.map((c, k) => c - strand.points[i]!.p[k]!))).toBeLessThan(strand.widthMm);
    }
    expect(Math.max(...points(mesh).map((q) => skin.value(...q)))).toBeLessThan(0);
  });
});

describe('the builder', () => {
  const built = courses.build({ tables: TABLES, boneField: () => { throw new Error('no bones'); }, progress: () => {} }, []);

  it('gives both sides, mirror images, each moved by the bodies of its own side', () => {
    expect(built.map(({ id }) => id)).toEqual(courses.ids);
    const [left, right] = [built.find(({ id }) => id === 'sciatic_nerve_L')!, built.find(({ id }) => id === 'sciatic_nerve_R')!];
    expect(right.mesh.positions[0]).toBe(-left.mesh.positions[0]!);
    expect(new Set(left.bodies)).not.toEqual(new Set(right.bodies));
    for (let v = 0; v < left.weights!.length; v += 4) expect(left.weights!.subarray(v, v + 4).reduce((a, b) => a + b, 0)).toBe(255);
  });
});

describe('a table of courses that is wrong says where', () => {
  const load = (): { provenance: { status: string }; courses: { strands: { widthMm: number; points: { body: string; p: (number | null)[] }[] }[] }[] } =>
    JSON.parse(readFileSync(join(TABLES, 'courses.json'), 'utf8')) as never;
  it.each([
    ['passed off as measured', (t: ReturnType<typeof load>) => { t.provenance.status = 'measured'; }, /schematic/],
    ['an unknown body', (t: ReturnType<typeof load>) => { t.courses[0]!.strands[0]!.points[0]!.body = 'skull'; }, /root_L4.*skull/],
    ['shares that are not whole', (t: ReturnType<typeof load>) => { t.courses[0]!.strands[0]!.points[0]!.body = { pelvis: 0.4 } as never; }, /root_L4.*pelvis/],
    ['a point that is none', (t: ReturnType<typeof load>) => { t.courses[0]!.strands[0]!.points[1]!.p[1] = null; }, /root_L4.*point/],
    ['no width', (t: ReturnType<typeof load>) => { t.courses[1]!.strands[0]!.widthMm = 0; }, /superior_gluteal_nerve.*width/],
  ])('%s', (_, spoil, message) => {
    const table = load();
    spoil(table);
    expect(() => parseCourses('courses.json', table)).toThrow(message);
  });
});
