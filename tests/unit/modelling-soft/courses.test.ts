import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCourses } from '@/anatomy/tables/courseTable';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import { selfIntersections } from '@/modelling/mesh/selfIntersections';
import { vertexNormals } from '@/modelling/mesh/vertexNormals';
import { cordOf } from '@/modelling/soft/course/cord';
import { courses, readCourses } from '@/modelling/soft/courses';
import { skinField } from '@/modelling/soft/skin/skinField';
import { points, TABLES } from './support';

const skin = skinField();

describe.each(readCourses(TABLES).map((course) => [course.kind, course] as const))('%s', (_, course) => {
  const { mesh, strand, along } = cordOf(course);

  it('is one closed surface of all its strands that looks outwards and never passes through itself', () => {
    const topology = topologyOf(mesh);
    expect(isClosedManifold(topology)).toBe(true);
    expect(topology.euler).toBe(2);
    expect(topology.components).toBe(1);
    expect(topology.volume).toBeGreaterThan(0);
    expect(selfIntersections(mesh)).toEqual([]);
    const normals = vertexNormals(mesh);
    for (let v = 0; v < normals.length; v += 3) expect(Math.hypot(normals[v]!, normals[v + 1]!, normals[v + 2]!)).toBeCloseTo(1, 6);
  });

  it('passes through the points of its strands, under the skin', () => {
    const all = points(mesh);
    for (const own of course.strands) {
      // A point at a seam lies within the other strand; rings beside a hole, which is about 11 mm long, stand at its ends.
      const free = own.points.map((point, i) => ({ point, i })).filter(({ i }) => !(own.into?.end === 'first' && i === 0) && !(own.into?.end === 'last' && i === own.points.length - 1));
      for (const { point, i } of free) {
        const nearest = Math.min(...all.filter((__, v) => strand[v] === own && Math.abs(along[v]! - i) < 0.5).map((q) => Math.hypot(...q.map((c, k) => c - point.p[k]!))));
        expect(nearest, `${own.id} ${i}`).toBeLessThan(own.widthMm + 5.5);
      }
    }
    expect(Math.max(...all.map((q) => skin.value(...q)))).toBeLessThan(-2);
  });

  it('loses no strand: each has its own places, and its free end is closed', () => {
    for (const own of course.strands) expect(strand.filter((s) => s === own).length, own.id).toBeGreaterThan(24);
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
    ['an unknown body', (t: ReturnType<typeof load>) => { t.courses[0]!.strands[0]!.points[0]!.body = 'skull'; }, /trunk.*skull/],
    ['shares that are not whole', (t: ReturnType<typeof load>) => { t.courses[0]!.strands[0]!.points[0]!.body = { pelvis: 0.4 } as never; }, /trunk.*pelvis/],
    ['a point that is none', (t: ReturnType<typeof load>) => { t.courses[0]!.strands[0]!.points[1]!.p[1] = null; }, /trunk.*point/],
    ['a branch of nothing', (t: ReturnType<typeof load>) => { (t.courses[0]!.strands[1]! as never as { into: object }).into = { strand: 'vagus', end: 'last' }; }, /root_L4.*which other strand/],
    ['two trunks', (t: ReturnType<typeof load>) => { delete (t.courses[0]!.strands[1]! as never as { into?: object }).into; }, /trunk.*which other strand/],
    ['an id that occurs twice', (t: ReturnType<typeof load>) => { (t.courses[0]!.strands[2]! as never as { id: string }).id = 'root_L4'; }, /root_L4.*twice/],
    ['a point 2 m away', (t: ReturnType<typeof load>) => { t.courses[0]!.strands[1]!.points[1]!.p[1] = 2000; }, /root_L4.*point/],
    ['no width', (t: ReturnType<typeof load>) => { t.courses[1]!.strands[0]!.widthMm = 0; }, /superior_gluteal_nerve.*width/],
  ])('%s', (_, spoil, message) => {
    const table = load();
    spoil(table);
    expect(() => parseCourses('courses.json', table)).toThrow(message);
  });
});
