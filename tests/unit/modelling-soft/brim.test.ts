import { describe, expect, it } from 'vitest';
import { selfIntersections } from '@/modelling/mesh/selfIntersections';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import type { TriangleMesh } from '@/modelling/mesh/triangleMesh';
import type { Brim } from '@/modelling/soft/muscle/brim';
import { ontoOwnFace, openBrim } from '@/modelling/soft/muscle/brim';

const HALF = 1;
/** A plate of `n` by `n` squares of 4 mm, 2 mm thick, whose two faces meet in one line all round; outer face up (+z). */
const plate = (n: number): TriangleMesh => {
  const positions: number[] = [], indices: number[] = [];
  const steps = Array.from({ length: n + 1 }, (_, i) => i);
  const faces = [HALF, -HALF].map((z) => steps.map((i) => steps.map((j) => {
    const rim = [i, j].some((c) => c === 0 || c === n);
    if (rim && z < 0) return -1;
    positions.push(4 * i, 4 * j, rim ? 0 : z);
    return positions.length / 3 - 1;
  })));
  const at = (face: number, i: number, j: number): number => (faces[face]![i]![j]! < 0 ? faces[0]![i]![j]! : faces[face]![i]![j]!);
  for (const face of [0, 1]) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        // The diagonal is chosen so that no triangle has all its corners on the edge.
        const [a, b, c, d] = [at(face, i, j), at(face, i + 1, j), at(face, i + 1, j + 1), at(face, i, j + 1)];
        const split = (i < n / 2) === (j < n / 2) ? [[a, b, c], [a, c, d]] : [[a, b, d], [b, c, d]];
        for (const [p, q, r] of split) indices.push(...(face === 0 ? [p!, q!, r!] : [p!, r!, q!]));
      }
    }
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
};

const N = 6;
const onEdge = (x: number, y: number): boolean => [x, y].some((c) => c < 0.1 || c > 4 * N - 0.1);
const brim: Brim = { lip: (x, y) => (onEdge(x, y) ? [0, 0, HALF] : null), side: (_x, _y, z) => z, outward: () => [0, 0, 1] };
/** The same, but the edge at x = 0 only is opened. */
const oneSide: Brim = { ...brim, lip: (x, y) => (x < 0.1 && y > 2 && y < 4 * N - 2 ? [0, 0, HALF] : null) };

describe('the edge of a sheet', () => {
  const before = plate(N);

  it.each([['all round', brim, 4 * N], ['on one side', oneSide, N - 1]] as const)('is opened %s into two lines with a wall between; the surface stays closed', (_, edge, more) => {
    const mesh = openBrim(before, edge);
    const topology = topologyOf(mesh);
    expect(isClosedManifold(topology)).toBe(true);
    expect(topology.euler).toBe(2);
    expect(mesh.positions.length / 3 - before.positions.length / 3).toBe(more);
    expect(topology.volume).toBeGreaterThan(topologyOf(before).volume);
    expect([...selfIntersections(mesh)]).toEqual([]);
  });

  it('leaves each face its own vertices, up to its border', () => {
    const { positions: p, indices } = openBrim(before, brim);
    const mixed = Array.from({ length: indices.length / 3 }, (_, t) => [0, 1, 2].map((k) => indices[t * 3 + k]! * 3)).filter((corners) => {
      const wall = corners.every((v) => onEdge(p[v]!, p[v + 1]!));
      return !wall && new Set(corners.map((v) => p[v + 2]!)).size > 1;
    });
    expect(mixed).toEqual([]);
  });

  it('stays a line where it is to stay sharp', () => {
    expect(openBrim(before, { ...brim, lip: () => null })).toBe(before);
  });

  it('takes back a vertex that was laid on the other face, and one of a face that was drawn to the edge', () => {
    const find = (x: number, y: number, z: number): number => Array.from({ length: before.positions.length / 3 }, (_, v) => v).find((v) => [x, y, z].every((c, k) => before.positions[v * 3 + k] === c))!;
    const strayed = { ...before, positions: before.positions.slice() };
    const [turned, drawn] = [find(12, 12, HALF), find(4, 8, HALF)];
    strayed.positions[turned * 3 + 2] = -HALF;
    strayed.positions.set([0, 8.5, 0], drawn * 3);
    const { positions } = ontoOwnFace(strayed, brim);
    expect(positions[turned * 3 + 2]).toBeCloseTo(HALF, 9);
    expect(positions[drawn * 3]).toBeGreaterThan(1);
    expect(positions[drawn * 3 + 2]).toBeCloseTo(HALF, 9);
    expect(ontoOwnFace(before, brim).positions).toEqual(before.positions);
  });
});
