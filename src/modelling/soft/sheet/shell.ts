import type { Vec3 } from '@/anatomy/units';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { normalsOf, unit, type Net } from './net';

/** A closed shell and, for each vertex, the place of the net it stands on and its normal. */
export interface Shell {
  readonly mesh: TriangleMesh;
  readonly normals: Float64Array;
  readonly place: Uint32Array;
}

/** A sheet of even thickness over a net: an inner and an outer face, joined along the rim. Closed by construction. */
export const shellOf = (net: Net, faces: Vec3, thickness: number): Shell => {
  const n = net.places.length;
  const out = normalsOf(net, faces);
  const positions = new Float64Array(n * 6);
  const normals = new Float64Array(n * 6);
  net.places.forEach((p, v) => {
    const [a, b, c] = out[v]!;
    positions.set(p, v * 3);
    positions.set([p[0] + thickness * a, p[1] + thickness * b, p[2] + thickness * c], (n + v) * 3);
    normals.set([-a, -b, -c], v * 3);
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
  const [u, v] = [0, 1].map((k) => unit([0, 1, 2].map((c) => at(middle + (k === 0 ? 1 : columns + 1))[c]! - at(middle)[c]!) as unknown as Vec3)) as [Vec3, Vec3];
  const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  return cross[0]! * out[middle]![0] + cross[1]! * out[middle]![1] + cross[2]! * out[middle]![2] > 0;
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
