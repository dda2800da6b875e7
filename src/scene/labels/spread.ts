import type { BufferAttribute } from 'three';

const made = new WeakMap<BufferAttribute, Uint32Array>();

/**
 * Some triangles of a surface, each standing for an equal part of its area: a broad smooth face counts for more than a small one with
 * many corners. The same ones always.
 * @param triangles three vertices each; what is found is kept for them
 * @param positions three per vertex
 * @returns places in `triangles` of first corners
 */
export function spreadOver(triangles: BufferAttribute, positions: Float32Array, count: number): Uint32Array {
  const known = made.get(triangles);
  if (known?.length === count) return known;
  const { array } = triangles;
  const at = (i: number, c: number): number => positions[array[i]! * 3 + c]!;
  const grown = new Float64Array(array.length / 3);
  let area = 0;
  for (let t = 0; t < array.length; t += 3) {
    const [u, v] = [[0, 1, 2].map((c) => at(t + 1, c) - at(t, c)), [0, 1, 2].map((c) => at(t + 2, c) - at(t, c))] as [number[], number[]];
    area += Math.hypot(u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!);
    grown[t / 3] = area;
  }
  let t = 0;
  const found = Uint32Array.from({ length: count }, (_, i) => {
    while (t < grown.length - 1 && grown[t]! < ((i + 0.5) / count) * area) t += 1;
    return t * 3;
  });
  made.set(triangles, found);
  return found;
}
