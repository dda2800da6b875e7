import { cross, dot, minus, unit } from '@/anatomy/maths/vec';
import type { Vec3 } from '@/anatomy/units';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import type { Net } from './net';

/** A closed shell and, for each vertex, the place of the net it stands on and its normal. */
export interface Shell {
  readonly mesh: TriangleMesh;
  readonly normals: Float64Array;
  readonly place: Uint32Array;
}

/** Whether a sheet is as thick at its side borders as in its middle, or thins out towards them as a band of sinew does. */
export type Edges = 'even' | 'thin';
/** Thickness of a band's side borders, share of its full thickness. */
const BORDER = 0.3;

const thicknessAt = ({ columns }: Net, p: number, edges: Edges): number => (edges === 'even' ? 1 : BORDER + (1 - BORDER) * Math.sin((Math.PI * (p % (columns + 1))) / columns));

/**
 * A sheet over a net: an inner and an outer face, joined along the rim. Closed by construction.
 * @param out unit normals of its outer face, one per place
 * @param thickness full thickness, mm
 */
export const shellOf = (net: Net, out: readonly Vec3[], thickness: number, edges: Edges = 'even'): Shell => {
  const n = net.places.length;
  const positions = new Float64Array(n * 6);
  const normals = new Float64Array(n * 6);
  net.places.forEach((p, v) => {
    const [a, b, c] = out[v]!.map((k) => k * thickness * thicknessAt(net, v, edges)) as unknown as Vec3;
    positions.set(p, v * 3);
    positions.set([p[0] + a, p[1] + b, p[2] + c], (n + v) * 3);
    normals.set(out[v]!.map((k) => -k), v * 3);
    normals.set(out[v]!, (n + v) * 3);
  });
  const triangles = trianglesOf(net, n);
  const mesh = { positions, indices: looksOut(net, out) ? triangles : turned(triangles) };
  return { mesh, normals, place: Uint32Array.from({ length: n * 2 }, (_, v) => v % n) };
};

/** Whether across × along is outwards, which decides how triangles wind. */
const looksOut = ({ columns, places }: Net, out: readonly Vec3[]): boolean => {
  const middle = Math.floor(places.length / 2);
  const at = (p: number): Vec3 => places[p]!;
  const [u, v] = [0, 1].map((k) => unit(minus(at(middle + (k === 0 ? 1 : columns + 1)), at(middle)))) as [Vec3, Vec3];
  return dot(cross(u, v), out[middle]!) > 0;
};

const turned = (triangles: Uint32Array): Uint32Array => triangles.map((_, i) => triangles[i - (i % 3) + [0, 2, 1][i % 3]!]!);

/** Triangles for a net whose across × along is outwards: the outer face, the inner face the other way round, the rim. */
const trianglesOf = ({ columns, rows }: Net, n: number): Uint32Array => {
  const w = columns + 1;
  const t: number[] = [];
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const [a, b, c, d] = [j * w + i, j * w + i + 1, (j + 1) * w + i + 1, (j + 1) * w + i];
      t.push(n + a, n + b, n + c, n + a, n + c, n + d, a, c, b, a, d, c);
    }
  }
  const rim: number[] = [];
  for (let i = 0; i < columns; i++) rim.push(i);
  for (let j = 0; j < rows; j++) rim.push(j * w + columns);
  for (let i = columns; i > 0; i--) rim.push(rows * w + i);
  for (let j = rows; j > 0; j--) rim.push(j * w);
  rim.forEach((a, k) => {
    const b = rim[(k + 1) % rim.length]!;
    t.push(a, b, n + b, a, n + b, n + a);
  });
  return Uint32Array.from(t);
};
