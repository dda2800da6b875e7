import { asWritten } from '../../glb/rounding';
import { selfIntersections } from '../../mesh/selfIntersections';
import type { TriangleMesh } from '../../mesh/triangleMesh';

const ROUNDS = 12;

/**
 * Draws apart triangles that pass through each other: at a rim thinner than an edge is long, the two faces of a muscle may
 * cross. Their vertices move to the middle of their neighbours, a little further each round, until none cross.
 *
 * @param seam vertices in the plane x = 0 stay in it.
 * @param written none may cross when places are rounded as in the asset either: the faces of a thin sheet lie close.
 * @throws when some still cross after twelve rounds.
 */
export const untangle = (mesh: TriangleMesh, seam = false, written = false): TriangleMesh => {
  const p = mesh.positions.slice();
  const result = { positions: p, indices: mesh.indices };
  let neighbours: Set<number>[] | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const crossing = [...selfIntersections(result), ...(written ? selfIntersections({ positions: asWritten(p), indices: mesh.indices }) : [])];
    if (crossing.length === 0) return result;
    neighbours ??= neighboursOf(mesh);
    const vertices = new Set(crossing.flatMap((t) => [0, 1, 2].map((k) => mesh.indices[t * 3 + k]!)));
    for (const v of Array.from(vertices)) for (const n of neighbours[v]!) vertices.add(n);
    const before = p.slice();
    for (const v of vertices) {
      const near = neighbours[v]!;
      for (let k = seam && before[v * 3] === 0 ? 1 : 0; k < 3; k++) {
        let sum = 0;
        for (const n of near) sum += before[n * 3 + k]!;
        p[v * 3 + k] = (before[v * 3 + k]! + sum / near.size) / 2;
      }
    }
  }
  throw new Error('triangles keep passing through each other');
};

const neighboursOf = ({ positions, indices }: TriangleMesh): Set<number>[] => {
  const near = Array.from({ length: positions.length / 3 }, () => new Set<number>());
  for (let i = 0; i < indices.length; i++) near[indices[i]!]!.add(indices[i % 3 === 2 ? i - 2 : i + 1]!).add(indices[i % 3 === 0 ? i + 2 : i - 1]!);
  return near;
};
