import type { Bounds, ScalarField } from '../../implicit/field';
import { mm, type Millimetres } from '@/anatomy/units';
import { polygonise } from '../../mesh/polygonise';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { compact } from '../../mesh/triangleMesh';

/**
 * The left half of a symmetric solid as an open surface whose rim lies in the plane x = 0: the half solid is meshed, its flat
 * side is taken away, and the rim is laid exactly into the plane.
 */
export const leftHalf = (field: ScalarField, cell: Millimetres): TriangleMesh => {
  const bounds: Bounds = { min: [-2 * cell, field.bounds.min[1], field.bounds.min[2]], max: field.bounds.max };
  const half: ScalarField = { bounds, value: (x, y, z) => Math.max(field.value(x, y, z), -x), gradient: (x, y, z, out) => field.gradient(x, y, z, out) };
  const solid = polygonise(half, bounds, mm(cell));
  const p = solid.positions.slice();
  const flat = (v: number): boolean => p[v * 3]! < cell * 0.06;
  const indices: number[] = [];
  for (let i = 0; i < solid.indices.length; i += 3) {
    const [a, b, c] = [solid.indices[i]!, solid.indices[i + 1]!, solid.indices[i + 2]!];
    if (!(flat(a) && flat(b) && flat(c))) indices.push(a, b, c);
  }
  const { mesh } = compact({ positions: p, indices: Uint32Array.from(indices) });
  for (const v of rimOf(mesh)) mesh.positions[v * 3] = 0;
  return mesh;
};

/** Vertices on edges with one triangle. */
const rimOf = ({ indices, positions }: TriangleMesh): Set<number> => {
  const n = positions.length / 3;
  const once = new Map<number, number>();
  for (let i = 0; i < indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[i + k]!, b = indices[i + ((k + 1) % 3)]!;
      const key = Math.min(a, b) * n + Math.max(a, b);
      once.set(key, (once.get(key) ?? 0) + 1);
    }
  }
  const rim = new Set<number>();
  for (const [key, count] of once) if (count === 1) rim.add(Math.floor(key / n)).add(key % n);
  return rim;
};

/** A half body and its mirror image, sewn along the vertices in the plane x = 0. Vertex i of the left has its twin in `twin`. */
export const sewHalves = (half: TriangleMesh): { mesh: TriangleMesh; twin: Uint32Array } => {
  const n = half.positions.length / 3;
  const positions = Array.from(half.positions);
  const twin: number[] = [];
  for (let v = 0; v < n; v++) {
    if (half.positions[v * 3] === 0) twin.push(v);
    else {
      twin.push(positions.length / 3);
      positions.push(-half.positions[v * 3]!, half.positions[v * 3 + 1]!, half.positions[v * 3 + 2]!);
    }
  }
  const indices = Array.from(half.indices);
  for (let i = 0; i < half.indices.length; i += 3) indices.push(twin[half.indices[i]!]!, twin[half.indices[i + 2]!]!, twin[half.indices[i + 1]!]!);
  return { mesh: { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) }, twin: Uint32Array.from(twin) };
};
