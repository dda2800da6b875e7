import { minus } from '@/anatomy/maths/vec';
import type { Course, Strand } from '@/anatomy/tables/courseTable';
import type { Vec3 } from '@/anatomy/units';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { AROUND, jointOf, type Joint } from './branch';
import { sweep, tubeTriangles, type Tube } from './sweep';

/** A nerve with its branches as one closed surface, and for each vertex the strand that it belongs to and its place on the strand's curve. */
interface Cord {
  readonly mesh: TriangleMesh;
  readonly strand: readonly Strand[];
  readonly along: readonly number[];
}

/**
 * One closed surface of all strands of a nerve: each is swept by itself, and where one runs into another, four cells of the wall are taken out and the
 * hole's eight corners are sewn to the eight of its end. The strands stay tubes, so that each bends over joints by its own points.
 *
 * @throws when a strand runs into one that is not there, or when two holes share a cell.
 */
export const cordOf = ({ kind, strands }: Course): Cord => {
  const joints = new Map<string, Joint>();
  for (const strand of strands) {
    if (!strand.into) continue;
    const parent = strands.find(({ id }) => id === strand.into!.strand);
    if (!parent) throw new Error(`${kind} ${strand.id} runs into the unknown strand ${strand.into.strand}`);
    joints.set(strand.id, jointOf(strand, parent));
  }
  const holesOf = (id: string): Joint[] => [...joints.values()].filter(({ parent }) => parent === id);
  const places: Vec3[] = [];
  const indices: number[] = [];
  const owner: Strand[] = [];
  const along: number[] = [];
  const laid = new Map<string, { tube: Tube; offset: number }>();
  for (const strand of strands) {
    const tube = sweep(strand, holesOf(strand.id), joints.get(strand.id) ?? null);
    const cells = new Set(holesOf(strand.id).flatMap((hole) => cellsOf(tube, hole, `${kind} ${strand.id}`)));
    if (cells.size !== 4 * holesOf(strand.id).length) throw new Error(`${kind} ${strand.id}: two strands run into the same place`);
    const offset = places.length;
    indices.push(...tubeTriangles(tube, (r, a) => cells.has(r * AROUND + a)).map((v) => v + offset));
    places.push(...tube.places);
    along.push(...tube.along);
    owner.push(...tube.places.map(() => strand));
    laid.set(strand.id, { tube, offset });
  }
  for (const [id, joint] of joints) indices.push(...sewn(places, laid.get(joint.parent)!, laid.get(id)!, joint));
  return withoutUnused(places, indices, owner, along);
};

const middleOf = ({ rings }: Tube, { at, angle }: Joint): { ring: number; corner: number } => ({
  ring: rings.findIndex((r) => r.along === at),
  corner: ((Math.round((angle / (2 * Math.PI)) * AROUND) % AROUND) + AROUND) % AROUND,
});

/** The four cells round the middle of a hole; a cell is named by its first corner. */
const cellsOf = (tube: Tube, joint: Joint, where: string): number[] => {
  const { ring, corner } = middleOf(tube, joint);
  if (ring < 1 || ring + 1 >= tube.rings.length) throw new Error(`${where}: a strand runs into its very end`);
  const before = (corner + AROUND - 1) % AROUND;
  return [ring - 1, ring].flatMap((r) => [r * AROUND + before, r * AROUND + corner]);
};

/** Triangles between the rim of a hole, in the sense of the cells taken out, and the open end of a tube. */
const sewn = (places: readonly Vec3[], parent: { tube: Tube; offset: number }, child: { tube: Tube; offset: number }, joint: Joint): number[] => {
  const { ring, corner } = middleOf(parent.tube, joint);
  const at = (r: number, a: number): number => parent.offset + (ring + r) * AROUND + ((corner + a + AROUND) % AROUND);
  const rim = [at(-1, -1), at(0, -1), at(1, -1), at(1, 0), at(1, 1), at(0, 1), at(-1, 1), at(-1, 0)];
  const [first, way] = joint.end === 'first' ? [0, -1] : [child.tube.rings.length - 1, 1];
  const end = (turn: number) => (i: number): number => child.offset + first * AROUND + ((((turn + way * i) % AROUND) + AROUND) % AROUND);
  const apart = (a: number, b: number): number => Math.hypot(...minus(places[a]!, places[b]!));
  const stretch = (turn: number): number => rim.reduce((sum, v, i) => sum + apart(v, end(turn)(i)) ** 2, 0);
  const best = Array.from({ length: AROUND }, (_, turn) => turn).reduce((a, b) => (stretch(b) < stretch(a) ? b : a));
  return rim.flatMap((a, i) => {
    const [b, c, d] = [rim[(i + 1) % AROUND]!, end(best)(i + 1), end(best)(i)];
    return apart(a, c) < apart(b, d) ? [a, b, c, a, c, d] : [a, b, d, b, c, d];
  });
};

/** The middles of the holes belong to no triangle any more. */
const withoutUnused = (places: readonly Vec3[], indices: readonly number[], owner: readonly Strand[], along: readonly number[]): Cord => {
  const used = new Set(indices);
  const kept = places.map((_, v) => v).filter((v) => used.has(v));
  const renamed = new Map(kept.map((v, i) => [v, i]));
  return {
    mesh: { positions: Float64Array.from(kept.flatMap((v) => places[v]!)), indices: Uint32Array.from(indices, (v) => renamed.get(v)!) },
    strand: kept.map((v) => owner[v]!),
    along: kept.map((v) => along[v]!),
  };
};
