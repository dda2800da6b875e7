import type { Vec3 } from '@/anatomy/units';
import type { MutableVec3, ScalarField } from '../../implicit/field';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { EditableMesh } from './editableMesh';
import type { OnRim, OnSeam, Sizing } from './operations';
import { collapseShortEdges, flipEdges, splitLongEdges } from './operations';

export interface RemeshOptions {
  /** Wanted edge length, mm. */
  readonly size: Sizing;
  /** Rounds of split, collapse, flip and relax. */
  readonly rounds?: number;
  /** The mesh is the left half of a symmetric body: its rim stays in the plane x = 0. */
  readonly seam?: boolean;
  /**
   * The edge of a sheet: for a point near it the place on it, otherwise `null`. Its vertices slide along it alone; without that a sheet thinner than its
   * triangles are long would be eaten away from there.
   */
  readonly crest?: Crest;
}

/** The nearest place on the edge of a sheet, mm, or `null` where none is near. */
export type Crest = (x: number, y: number, z: number) => Vec3 | null;

const ROUNDS = 8;
/** The last rounds, in which the edge of a sheet is drawn out to its crest. */
const CREST_ROUNDS = 5;
const SHEET_ROUNDS = 11;
/** Two seam points closer than this to the plane x = 0 are in it, mm. */
const IN_PLANE = 1e-9;

/**
 * Even triangles of a wanted size on an implicit surface (Botsch & Kobbelt 2004): split, collapse, flip, relax in the tangent
 * plane, then put every vertex back on f = 0. Deterministic. The result is closed and manifold where the input was.
 */
export const remesh = (input: TriangleMesh, field: ScalarField, { size, seam = false, crest, rounds = crest ? SHEET_ROUNDS : ROUNDS }: RemeshOptions): TriangleMesh => {
  const mesh = new EditableMesh(input);
  const onSeam: OnSeam = seam ? (v) => Math.abs(mesh.positions[v * 3]!) < IN_PLANE : () => false;
  for (let r = 0; r < rounds; r++) {
    splitLongEdges(mesh, size);
    const crests = crest ? crestsOf(mesh, crest) : null;
    const onRim: OnRim = (v) => crests !== null && crests[v] !== null;
    collapseShortEdges(mesh, size, onSeam, onRim);
    flipEdges(mesh, onSeam, onRim);
    relax(mesh, onSeam, onRim);
    // At first the rim is as broad as the sheet is thick: drawn to its crest before its edges are long enough, its triangles would have no area.
    project(mesh, field, size, onSeam, r >= rounds - CREST_ROUNDS && crest ? (v) => (onRim(v) ? crest(...placeOf(mesh, v)) : null) : () => null);
  }
  return mesh.toMesh();
};

const placeOf = ({ positions: p }: EditableMesh, v: number): Vec3 => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
const crestsOf = (mesh: EditableMesh, crest: Crest): (Vec3 | null)[] => mesh.around.map((triangles, v) => (triangles.length === 0 ? null : crest(...placeOf(mesh, v))));

/** Moves each vertex towards the centre of its neighbours, along the surface only; on the seam and on the rim, of those that lie there too. */
const relax = (mesh: EditableMesh, onSeam: OnSeam, onRim: OnRim): void => {
  const p = mesh.positions;
  const moved = p.slice();
  for (let v = 0; v < mesh.around.length; v++) {
    if (mesh.around[v]!.length === 0) continue;
    const seam = onSeam(v), rim = onRim(v);
    const near = mesh.neighbours(v).filter((n) => (!seam || (onSeam(n) && mesh.trianglesOn(v, n).length === 1)) && (!rim || onRim(n)));
    if (near.length < 2) continue;
    const d: MutableVec3 = [0, 0, 0];
    for (const n of near) for (let k = 0; k < 3; k++) d[k] = d[k]! + (p[n * 3 + k]! - p[v * 3 + k]!) / near.length;
    const normal: MutableVec3 = [0, 0, 0];
    for (const t of mesh.around[v]!) {
      const c = mesh.cross(mesh.corners[t * 3]!, mesh.corners[t * 3 + 1]!, mesh.corners[t * 3 + 2]!);
      for (let k = 0; k < 3; k++) normal[k] = normal[k]! + c[k]!;
    }
    const l2 = normal[0] ** 2 + normal[1] ** 2 + normal[2] ** 2 || 1;
    const off = (d[0] * normal[0] + d[1] * normal[1] + d[2] * normal[2]) / l2;
    for (let k = 0; k < 3; k++) moved[v * 3 + k] = p[v * 3 + k]! + 0.7 * (d[k]! - off * normal[k]!);
    if (seam) moved[v * 3] = 0;
  }
  for (let i = 0; i < moved.length; i++) p[i] = moved[i]!;
};

/** Newton steps to f = 0, no longer than half an edge; a seam vertex moves within the plane x = 0, a vertex with a crest goes there. */
const project = (mesh: EditableMesh, field: ScalarField, size: Sizing, onSeam: OnSeam, crestAt: (v: number) => Vec3 | null): void => {
  const g: MutableVec3 = [0, 0, 0];
  const p = mesh.positions;
  for (let v = 0; v < mesh.around.length; v++) {
    if (mesh.around[v]!.length === 0) continue;
    const top = crestAt(v);
    if (top) {
      for (let k = 0; k < 3; k++) p[v * 3 + k] = top[k]!;
      continue;
    }
    const seam = onSeam(v);
    for (let step = 0; step < 3; step++) {
      const x = p[v * 3]!, y = p[v * 3 + 1]!, z = p[v * 3 + 2]!;
      const f = field.value(x, y, z);
      if (Math.abs(f) < 1e-3) break;
      field.gradient(x, y, z, g);
      if (seam) g[0] = 0;
      const l2 = g[0] ** 2 + g[1] ** 2 + g[2] ** 2;
      if (l2 < 1e-4) break;
      const limit = (0.5 * size(x, y, z)) / (Math.abs(f) / Math.sqrt(l2));
      const scale = (-f / l2) * Math.min(1, limit);
      for (let k = 0; k < 3; k++) p[v * 3 + k] = p[v * 3 + k]! + scale * g[k]!;
    }
  }
};
