import { MeshoptSimplifier } from 'meshoptimizer';
import type { Millimetres } from '@/anatomy/units';
import type { ScalarField } from '../implicit/field';
import { projectOnto } from './project';
import { selfIntersections } from './selfIntersections';
import { isClosedManifold, topologyOf } from './topology';
import type { TriangleMesh } from './triangleMesh';
import { compact, triangleCount } from './triangleMesh';

export interface SimplifyOptions {
  /** Stop at this many triangles … */
  readonly triangles: number;
  /** … or when the surface would move further than this, mm. */
  readonly error: Millimetres;
}

/** How often faulty places are given back their vertices before giving up. */
const ATTEMPTS = 12;
/** Furthest that a kept vertex moves to lie on the surface, mm: undoes the gap that meshing keeps to lattice nodes. */
const SETTLE = 0.2;

/** Call once before `simplify`: the simplifier is WebAssembly. */
export const simplifierReady = (): Promise<void> => MeshoptSimplifier.ready;

/**
 * Fewer triangles for the same surface: edge collapse by quadric error (meshoptimizer), which spares crests and rims and
 * spends its triangles there, then each vertex is laid on f = 0.
 *
 * Collapse alone may fold thin parts or join two sheets. So the outcome is checked (closed, manifold, same tunnels, no
 * triangle through another), and where it fails the vertices nearby are locked and it is done again.
 *
 * @throws when twelve attempts do not give a sound mesh.
 */
export const simplify = (mesh: TriangleMesh, field: ScalarField, { triangles, error }: SimplifyOptions): TriangleMesh => {
  const fine = Float32Array.from(mesh.positions);
  const locked = new Uint8Array(mesh.positions.length / 3);
  const { euler } = topologyOf(mesh);
  let target = Math.min(triangles, triangleCount(mesh));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [indices] = MeshoptSimplifier.simplifyWithAttributes(
      mesh.indices, fine, 3, new Float32Array(0), 0, [], locked, Math.floor(target) * 3, error, ['ErrorAbsolute', 'RegularizeLight']);
    const { mesh: reduced, kept } = compact({ positions: mesh.positions, indices });
    const settled = projectOnto(field, reduced, SETTLE);
    const faults = faultyVertices(settled);
    if (faults.length === 0 && topologyOf(settled).euler === euler) return settled;
    // A lost tunnel has no place of its own to lock: keep more triangles everywhere.
    if (faults.length === 0) target = Math.ceil(target * 1.15);
    lockAround(mesh, locked, faults.map((v) => kept[v]!), 3 * (attempt + 1));
  }
  throw new Error(`${triangles} triangles are too few: the simplified surface keeps folding`);
};

/** Vertices where triangles pass through each other or where an edge does not join exactly two of them. */
const faultyVertices = (mesh: TriangleMesh): number[] => {
  const faulty = new Set<number>(isClosedManifold(topologyOf(mesh)) ? [] : badEdgeVertices(mesh));
  for (const t of selfIntersections(mesh)) for (let k = 0; k < 3; k++) faulty.add(mesh.indices[t * 3 + k]!);
  return [...faulty];
};

const badEdgeVertices = ({ indices, positions }: TriangleMesh): number[] => {
  const n = positions.length / 3;
  const count = new Map<number, number>();
  for (let i = 0; i < indices.length; i++) {
    const a = indices[i]!, b = indices[i % 3 === 2 ? i - 2 : i + 1]!;
    const key = Math.min(a, b) * n + Math.max(a, b);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return [...count].filter(([, c]) => c !== 2).flatMap(([key]) => [Math.floor(key / n), key % n]);
};

/** Locks the vertices of the fine mesh within `radius` mm of the named ones. */
const lockAround = ({ positions: p }: TriangleMesh, locked: Uint8Array, centres: readonly number[], radius: number): void => {
  for (let v = 0; v < locked.length; v++) {
    if (centres.some((c) => Math.hypot(p[v * 3]! - p[c * 3]!, p[v * 3 + 1]! - p[c * 3 + 1]!, p[v * 3 + 2]! - p[c * 3 + 2]!) < radius)) locked[v] = 1;
  }
};
