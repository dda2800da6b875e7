import { beforeAll, describe, expect, it } from 'vitest';
import { mm } from '@/anatomy/units';
import type { ScalarField } from '@/modelling/implicit/field';
import { polygonise } from '@/modelling/mesh/polygonise';
import { fieldNormals } from '@/modelling/mesh/project';
import { selfIntersections } from '@/modelling/mesh/selfIntersections';
import { simplifierReady, simplify } from '@/modelling/mesh/simplify';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import { mirrorMesh, triangleCount, type TriangleMesh } from '@/modelling/mesh/triangleMesh';
import { surfaceDistance } from '@/modelling/measure/surfaceDistance';
import { readStl } from '@/modelling/stl/read';
import { writeStl } from '@/modelling/stl/write';

/** A ring: one tunnel, curvature of both signs. */
const ring: ScalarField = {
  bounds: { min: [-30, -10, -30], max: [30, 10, 30] },
  value: (x, y, z) => Math.hypot(Math.hypot(x, z) - 20, y) - 6,
  gradient: (x, y, z, out) => {
    const r = Math.hypot(x, z) || 1, d = Math.hypot(r - 20, y) || 1;
    out[0] = ((r - 20) / d) * (x / r);
    out[1] = y / d;
    out[2] = ((r - 20) / d) * (z / r);
  },
};

const tetrahedron = (x: number): TriangleMesh => ({
  positions: Float64Array.from([x, 0, 0, x + 10, 0, 0, x, 10, 0, x, 0, 10]),
  indices: Uint32Array.from([0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3]),
});

const together = (a: TriangleMesh, b: TriangleMesh): TriangleMesh => ({
  positions: Float64Array.from([...a.positions, ...b.positions]),
  indices: Uint32Array.from([...a.indices, ...b.indices.map((i) => i + a.positions.length / 3)]),
});

beforeAll(simplifierReady);

describe('topology', () => {
  it('of a tetrahedron: closed, one part, no tunnel, its volume', () => {
    expect(topologyOf(tetrahedron(0))).toMatchObject({ openEdges: 0, nonManifoldEdges: 0, euler: 2, components: 1 });
    expect(topologyOf(tetrahedron(0)).volume).toBeCloseTo(1000 / 6);
  });

  it('counts the three open edges of a missing face and the edges of a flipped one', () => {
    const { positions, indices } = tetrahedron(0);
    expect(topologyOf({ positions, indices: indices.slice(3) }).openEdges).toBe(3);
    const flipped = indices.slice();
    [flipped[0], flipped[1]] = [flipped[1]!, flipped[0]!];
    expect(topologyOf({ positions, indices: flipped }).nonManifoldEdges).toBe(3);
  });

  it('of a mirror image keeps the outside outside', () => expect(topologyOf(mirrorMesh(tetrahedron(3))).volume).toBeGreaterThan(0));
});

describe('self-intersections', () => {
  it('are none where solids stand apart or merely share vertices', () => {
    expect(selfIntersections(together(tetrahedron(0), tetrahedron(20)))).toEqual([]);
    expect(selfIntersections(tetrahedron(0))).toEqual([]);
  });

  it('are found where one solid enters another', () => {
    const shifted = tetrahedron(3);
    const inside = { ...shifted, positions: shifted.positions.map((v, i) => (i % 3 === 0 ? v : v + 1.3)) };
    expect(selfIntersections(together(tetrahedron(0), inside)).length).toBeGreaterThan(1);
  });
});

describe('simplification', () => {
  const fine = polygonise(ring, ring.bounds, mm(1));
  it('keeps the tunnel, stays sound, and moves the surface less than half a millimetre', () => {
    const coarse = simplify(fine, ring, { triangles: 900, error: mm(0.5) });
    expect(triangleCount(coarse)).toBeLessThan(950);
    expect(isClosedManifold(topologyOf(coarse))).toBe(true);
    expect(topologyOf(coarse).euler).toBe(0);
    expect(selfIntersections(coarse)).toEqual([]);
    expect(surfaceDistance(coarse, fine, 1000).max).toBeLessThan(0.5);
    for (let i = 0; i < coarse.positions.length; i += 3) expect(Math.abs(ring.value(coarse.positions[i]!, coarse.positions[i + 1]!, coarse.positions[i + 2]!))).toBeLessThan(1e-3);
  });

  it('gives the same mesh each time', () => {
    const twice = [1, 2].map(() => simplify(fine, ring, { triangles: 900, error: mm(0.5) }));
    expect(twice[0]).toEqual(twice[1]);
  });
});

describe('normals, distance and STL', () => {
  const mesh = polygonise(ring, ring.bounds, mm(2));
  it('normals are of unit length and face outward', () => {
    const n = fieldNormals(ring, mesh);
    for (let i = 0; i < n.length; i += 3) {
      expect(Math.hypot(n[i]!, n[i + 1]!, n[i + 2]!)).toBeCloseTo(1, 6);
      expect(ring.value(mesh.positions[i]! + n[i]!, mesh.positions[i + 1]! + n[i + 1]!, mesh.positions[i + 2]! + n[i + 2]!)).toBeGreaterThan(0.5);
    }
  });

  it('the distance between a surface and itself moved by 2 mm is at most 2 mm', () => {
    const moved = { ...mesh, positions: mesh.positions.map((v, i) => (i % 3 === 1 ? v + 2 : v)) };
    const d = surfaceDistance(mesh, moved, 1500);
    expect(d.max).toBeLessThan(2.01);
    expect(d.mean).toBeGreaterThan(0.8);
    expect(surfaceDistance(mesh, mesh, 500).max).toBeLessThan(1e-4);
  });

  it('an STL file reads back as the same closed surface', () => {
    const back = readStl(writeStl(mesh, 'ring'));
    expect(topologyOf(back)).toMatchObject({ openEdges: 0, nonManifoldEdges: 0, euler: 0 });
    expect(topologyOf(back).volume).toBeCloseTo(topologyOf(mesh).volume, 0);
    expect(() => readStl(new Uint8Array(90), 'short.stl')).toThrow(/short\.stl is not/);
  });
});
