import { beforeAll, describe, expect, it } from 'vitest';
import { fieldNormals } from '@/modelling/mesh/project';
import { type TriangleMesh } from '@/modelling/mesh/triangleMesh';
import { skinField } from '@/modelling/soft/skin/skinField';
import { skinMesh } from '@/modelling/soft/skin/skinMesh';
import { points } from './support';

type Triple = readonly [number, number, number];

/** Triangles that turn against each other by more than this look torn; a normal further from its triangle is shaded as a crack: degrees. */
const SHARPEST_EDGE = 65;
const NORMAL_OFF = 55;
/** Where two triangles may meet at any angle: deep between the buttocks, mm. */
const CLEFT = { halfWidth: 4, from: -60, to: 10, behind: -50 } as const;
const MOST_VERTICES = 19_500;

const degrees = (a: Triple, b: Triple): number => (Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]))) * 180) / Math.PI;
const inCleft = ([x, y, z]: Triple): boolean => Math.abs(x) < CLEFT.halfWidth && y > CLEFT.from && y < CLEFT.to && z < CLEFT.behind;

let mesh: TriangleMesh;
let vertices: Triple[];
let normals: Triple[];
/** Unit normal of each triangle. */
let facets: Triple[];

beforeAll(() => {
  const field = skinField();
  ({ mesh } = skinMesh(field));
  vertices = points(mesh);
  normals = points({ positions: fieldNormals(field, mesh), indices: mesh.indices });
  facets = Array.from({ length: mesh.indices.length / 3 }, (_, t) => {
    const [a, b, c] = [0, 1, 2].map((k) => vertices[mesh.indices[t * 3 + k]!]!) as [Triple, Triple, Triple];
    const [u, v] = [b, c].map((q) => q.map((value, k) => value - a[k]!)) as [number[], number[]];
    const n: Triple = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    const length = Math.hypot(...n);
    return [n[0] / length, n[1] / length, n[2] / length];
  });
}, 60_000);

/** Where something is wrong, readable in a failure: rounded places with their angle, worst first. */
const told = (found: readonly { at: Triple; angle: number }[]): string[] =>
  found
    .toSorted((a, b) => b.angle - a.angle)
    .slice(0, 8)
    .map(({ at, angle }) => `${at.map(Math.round).join(', ')}: ${Math.round(angle)}°`);

describe('the skin as it is drawn', () => {
  it('is small enough for the first view', () => {
    expect(vertices.length).toBeLessThan(MOST_VERTICES);
  });

  it('has no torn-looking facets: neighbouring triangles turn gently, but for the cleft between the buttocks', () => {
    const first = new Map<number, number>();
    const sharp: { at: Triple; angle: number }[] = [];
    facets.forEach((facet, t) => {
      for (let k = 0; k < 3; k++) {
        const a = mesh.indices[t * 3 + k]!, b = mesh.indices[t * 3 + ((k + 1) % 3)]!;
        const key = Math.min(a, b) * vertices.length + Math.max(a, b);
        const other = first.get(key);
        if (other === undefined) {
          first.set(key, t);
          continue;
        }
        const angle = degrees(facet, facets[other]!);
        const at = vertices[a]!.map((value, i) => (value + vertices[b]![i]!) / 2) as [number, number, number];
        if (angle > SHARPEST_EDGE && !inCleft(at)) sharp.push({ at, angle });
      }
    });
    expect(first.size).toBe((facets.length * 3) / 2);
    expect(told(sharp)).toEqual([]);
  });

  it('is shaded as it lies: no normal turns away from the triangles around it', () => {
    const off = facets.flatMap((facet, t) =>
      [0, 1, 2].map((k) => mesh.indices[t * 3 + k]!).flatMap((v) => {
        const angle = degrees(facet, normals[v]!);
        return angle > NORMAL_OFF ? [{ at: vertices[v]!, angle }] : [];
      }),
    );
    expect(told(off)).toEqual([]);
  });
});
