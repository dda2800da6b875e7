import type { Triangles } from '../deform/volume';

/** Which vertices hang together, and points spread over a surface at which bone is looked for. */
export interface Surface {
  readonly count: number;
  /** Neighbours of vertex v: `of[start[v]]` … `of[start[v + 1] − 1]`; along the surface, and across the muscle to its other face. */
  readonly start: Uint32Array;
  readonly of: Uint32Array;
  /** Three vertices per sample point, and their shares: every vertex, every edge's middle, every triangle's middle. */
  readonly corner: Uint32Array;
  readonly share: Float32Array;
}

/** For each vertex the vertex of the opposite face that lies nearest to its inward line, or itself where there is none. */
const acrossFrom = (p: Float32Array, n: Float32Array): Uint32Array => {
  const out = Uint32Array.from({ length: p.length / 3 }, (_, v) => v);
  for (let i = 0; i < p.length; i += 3) {
    let best = Infinity;
    for (let k = 0; k < p.length; k += 3) {
      if (n[i]! * n[k]! + n[i + 1]! * n[k + 1]! + n[i + 2]! * n[k + 2]! > -0.3) continue;
      const [dx, dy, dz] = [p[i]! - p[k]!, p[i + 1]! - p[k + 1]!, p[i + 2]! - p[k + 2]!];
      const deep = dx * n[i]! + dy * n[i + 1]! + dz * n[i + 2]!;
      const cost = dx * dx + dy * dy + dz * dz - 0.9 * deep * deep;
      if (deep > 0 && cost < best) {
        best = cost;
        out[i / 3] = k / 3;
      }
    }
  }
  return out;
};

/** @param dense three further points per triangle, for muscles that pass bones as thin as a rib's end */
export const createSurface = (p: Float32Array, n: Float32Array, index: Triangles, dense: boolean): Surface => {
  const count = p.length / 3;
  const near = Array.from({ length: count }, () => new Set<number>());
  const corner: number[] = [];
  const share: number[] = [];
  const sample = (...at: readonly (readonly [number, number])[]): void => {
    for (let k = 0; k < 3; k += 1) {
      corner.push((at[k] ?? at[0]!)[0]);
      share.push(at[k]?.[1] ?? 0);
    }
  };
  for (let v = 0; v < count; v += 1) sample([v, 1]);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [index[t]!, index[t + 1]!, index[t + 2]!];
    for (const [from, to] of [[a, b], [b, c], [c, a]] as const) {
      if (near[from]!.has(to)) continue;
      near[from]!.add(to);
      near[to]!.add(from);
      sample([from, 0.5], [to, 0.5]);
    }
    sample([a, 1 / 3], [b, 1 / 3], [c, 1 / 3]);
    if (dense) for (const [i, j, k] of [[a, b, c], [b, c, a], [c, a, b]] as const) sample([i, 2 / 3], [j, 1 / 6], [k, 1 / 6]);
  }
  acrossFrom(p, n).forEach((other, v) => {
    if (other === v) return;
    near[v]!.add(other);
    near[other]!.add(v);
  });
  const start = new Uint32Array(count + 1);
  near.forEach((set, v) => (start[v + 1] = start[v]! + set.size));
  return { count, start, of: Uint32Array.from(near.flatMap((set) => [...set])), corner: Uint32Array.from(corner), share: Float32Array.from(share) };
};
