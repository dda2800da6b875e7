import type { TriangleMesh } from './triangleMesh';
import { compact } from './triangleMesh';

/** What a mesh is as a surface, whatever its shape. */
export interface Topology {
  /** Edges with one triangle: a hole in the surface. */
  readonly openEdges: number;
  /** Edges with more than two triangles, or with two that run along it in the same direction. */
  readonly nonManifoldEdges: number;
  /** V − E + F: 2 for a ball, 0 with one tunnel, two less for each further one. */
  readonly euler: number;
  readonly components: number;
  /** Signed volume, mm³; positive when triangles face outward. */
  readonly volume: number;
}

/** True when every edge joins exactly two triangles that agree on the outside. */
export const isClosedManifold = (t: Topology): boolean => t.openEdges === 0 && t.nonManifoldEdges === 0;

/** Counts edges, tunnels and components of a mesh with shared vertices. */
export const topologyOf = (mesh: TriangleMesh): Topology => {
  const { indices, positions } = mesh;
  const vertices = positions.length / 3;
  const used = new Uint8Array(vertices);
  for (const v of indices) used[v] = 1;
  const edges = countEdges(mesh);
  let openEdges = 0;
  let nonManifoldEdges = 0;
  for (const [forward, backward] of edges.values()) {
    if (forward + backward === 1) openEdges++;
    else if (forward !== 1 || backward !== 1) nonManifoldEdges++;
  }
  return {
    openEdges,
    nonManifoldEdges,
    euler: used.reduce((sum, u) => sum + u, 0) - edges.size + indices.length / 3,
    components: countComponents(mesh),
    volume: signedVolume(mesh),
  };
};

/** For each undirected edge, how many triangles run along it each way. */
const countEdges = ({ indices, positions }: TriangleMesh): Map<number, [number, number]> => {
  const vertices = positions.length / 3;
  const edges = new Map<number, [number, number]>();
  for (let i = 0; i < indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[i + k]!, b = indices[i + ((k + 1) % 3)]!;
      const key = a < b ? a * vertices + b : b * vertices + a;
      const count = edges.get(key) ?? [0, 0];
      count[a < b ? 0 : 1]++;
      edges.set(key, count);
    }
  }
  return edges;
};

/** Signed volume of a closed mesh, mm³ (divergence theorem). */
export const signedVolume = ({ positions: p, indices }: TriangleMesh): number => {
  let six = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const a = indices[i]! * 3, b = indices[i + 1]! * 3, c = indices[i + 2]! * 3;
    six += p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!)
      - p[a + 1]! * (p[b]! * p[c + 2]! - p[b + 2]! * p[c]!)
      + p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return six / 6;
};

/** A label per vertex: the smallest vertex index of its connected component (union–find with path halving). */
const labelComponents = ({ positions, indices }: TriangleMesh): Uint32Array => {
  const parent = Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const root = (v: number): number => {
    while (parent[v] !== v) {
      parent[v] = parent[parent[v]!]!;
      v = parent[v]!;
    }
    return v;
  };
  for (let i = 0; i < indices.length; i += 3) {
    for (let k = 1; k < 3; k++) {
      const a = root(indices[i]!), b = root(indices[i + k]!);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return parent.map((_, v) => root(v));
};

const countComponents = (mesh: TriangleMesh): number => {
  const label = labelComponents(mesh);
  return new Set(Array.from(mesh.indices, (v) => label[v])).size;
};

/** The connected part with the most triangles, without the vertices of the others. */
export const largestComponent = (mesh: TriangleMesh): TriangleMesh => {
  const label = labelComponents(mesh);
  const sizes = new Map<number, number>();
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const l = label[mesh.indices[i]!]!;
    sizes.set(l, (sizes.get(l) ?? 0) + 1);
  }
  if (sizes.size <= 1) return mesh;
  const [best] = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a));
  const indices: number[] = [];
  for (let i = 0; i < mesh.indices.length; i += 3) {
    if (label[mesh.indices[i]!] === best) indices.push(mesh.indices[i]!, mesh.indices[i + 1]!, mesh.indices[i + 2]!);
  }
  return compact({ positions: mesh.positions, indices: Uint32Array.from(indices) }).mesh;
};
