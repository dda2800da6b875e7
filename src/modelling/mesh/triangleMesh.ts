/**
 * A surface of triangles in the anatomical frame. `positions`: 3 numbers per vertex, mm. `indices`: 3 per triangle, counter-
 * clockwise seen from outside. Vertices are shared, so that two triangles are neighbours exactly when they name the same edge.
 */
export interface TriangleMesh {
  readonly positions: Float64Array;
  readonly indices: Uint32Array;
}

/** Number of vertices. */
export const vertexCount = (mesh: TriangleMesh): number => mesh.positions.length / 3;
/** Number of triangles. */
export const triangleCount = (mesh: TriangleMesh): number => mesh.indices.length / 3;

/** The mirror image in the midsagittal plane (x → −x), with the winding turned so that the outside stays outside. */
export const mirrorMesh = ({ positions, indices }: TriangleMesh): TriangleMesh => {
  const p = positions.slice();
  for (let i = 0; i < p.length; i += 3) p[i] = -p[i]!;
  const t = indices.slice();
  for (let i = 0; i < t.length; i += 3) {
    t[i + 1] = indices[i + 2]!;
    t[i + 2] = indices[i + 1]!;
  }
  return { positions: p, indices: t };
};

/** The mesh without vertices that no triangle names, in order of first use; `kept[i]` is the old index of new vertex i. */
export const compact = ({ positions, indices }: TriangleMesh): { mesh: TriangleMesh; kept: Uint32Array } => {
  const renamed = new Int32Array(positions.length / 3).fill(-1);
  const kept: number[] = [];
  const t = new Uint32Array(indices.length);
  for (let i = 0; i < indices.length; i++) {
    const old = indices[i]!;
    if (renamed[old] === -1) renamed[old] = kept.push(old) - 1;
    t[i] = renamed[old]!;
  }
  const p = new Float64Array(kept.length * 3);
  kept.forEach((old, i) => p.set(positions.subarray(old * 3, old * 3 + 3), i * 3));
  return { mesh: { positions: p, indices: t }, kept: Uint32Array.from(kept) };
};

/** Several meshes as one: each stays closed by itself. */
export const joined = (meshes: readonly TriangleMesh[]): TriangleMesh => {
  let offset = 0;
  const indices: number[] = [];
  for (const m of meshes) {
    for (const i of m.indices) indices.push(i + offset);
    offset += m.positions.length / 3;
  }
  return { positions: Float64Array.from(meshes.flatMap((m) => [...m.positions])), indices: Uint32Array.from(indices) };
};

/** The vertices that share an edge with each vertex. */
export const neighboursOf = ({ positions, indices }: TriangleMesh): Set<number>[] => {
  const near = Array.from({ length: positions.length / 3 }, () => new Set<number>());
  for (let i = 0; i < indices.length; i++) near[indices[i]!]!.add(indices[i % 3 === 2 ? i - 2 : i + 1]!).add(indices[i % 3 === 0 ? i + 2 : i - 1]!);
  return near;
};
