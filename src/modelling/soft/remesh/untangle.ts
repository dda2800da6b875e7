import { FORM_IDS } from '@/anatomy/form/forms';
import { formWarp } from '@/anatomy/form/warp';
import { asWritten } from '../../glb/rounding';
import { selfIntersections } from '../../mesh/selfIntersections';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { neighboursOf } from '../../mesh/triangleMesh';

const ROUNDS = 12;

/**
 * Draws apart triangles that pass through each other: at a rim thinner than an edge is long, the two faces of a muscle may
 * cross. Their vertices move to the middle of their neighbours, a little further each round, until none cross.
 *
 * @param seam vertices in the plane x = 0 stay in it.
 * @param written none may cross either when places are rounded as in the asset, on any form of the pelvis: the faces of a thin sheet lie close.
 * @throws when some still cross after twelve rounds.
 */
export const untangle = (mesh: TriangleMesh, seam = false, written = false): TriangleMesh => {
  const p = mesh.positions.slice();
  const result = { positions: p, indices: mesh.indices };
  let neighbours: Set<number>[] | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const crossing = [...selfIntersections(result), ...(written ? FORM_IDS.flatMap((form) => [...selfIntersections({ positions: reformed(asWritten(p), form), indices: mesh.indices })]) : [])];
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

const reformed = (positions: Float64Array, form: (typeof FORM_IDS)[number]): Float64Array => {
  const p = Float64Array.from(positions);
  formWarp(form).surface(p, new Float64Array(p.length).fill(1));
  return p;
};
