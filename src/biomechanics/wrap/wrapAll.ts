import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { findStructure, type StructureId } from '@/anatomy/catalogue';
import type { Way } from '@/anatomy/tables/wayTable';
import { candidatePostures } from './candidates';
import { createDistanceGrid, type DistanceGrid } from './distanceGrid';
import { wrapMuscle } from './wrapMuscle';

/** A structure as the build has it: mm; bytes as in the asset. */
export interface Shape {
  readonly id: StructureId;
  readonly mesh: { readonly positions: Float64Array; readonly indices: Uint32Array };
  readonly normals: Float64Array;
  readonly fibre?: Int8Array;
  readonly bodies?: Uint8Array;
  readonly weights?: Uint8Array;
}

const SPINE = (['L5', 'L4', 'L3', 'L2', 'L1', 'thorax'] as const).map(bodyIndex);
const LEG = bodyIndex('femur_L');

/** Fraction along the fibres as a muscle has it in motion, 0 … 1. */
const fibreOf = (packed: Int8Array): Float32Array => Float32Array.from(packed, (byte, i) => (i % 4 === 3 ? (byte / 127 + 1) / 2 : byte / 127));

const moves = ({ bodies, weights }: Shape, which: readonly number[]): boolean => weights!.some((w, i) => w > 0 && which.includes(bodies![i]!));

/**
 * How every left muscle (the right ones are their mirror images, `deform/mirrorWay`) gives way to the bones that it is fixed to or passes, in all postures that a figure takes. Bones of joints that do not
 * move a muscle are left out: ribs that reach a gluteal muscle at the end of a side-bend are no business of its shape.
 */
export const wrapAll = (structures: readonly Shape[], progress: (what: string) => void): ReadonlyMap<StructureId, Way> => {
  const grids = new Map<StructureId, DistanceGrid>();
  const gridOf = ({ id, mesh }: Shape, body: number): DistanceGrid => {
    let grid = grids.get(id);
    if (!grid) grids.set(id, (grid = createDistanceGrid({ id, body, positions: mesh.positions, index: mesh.indices })));
    return grid;
  };
  const bones = structures.flatMap((shape) => {
    const structure = findStructure(shape.id);
    return structure?.tissue === 'bone' && structure.side !== 'R' && structure.body ? [{ shape, body: bodyIndex(structure.body) }] : [];
  });
  const postures = candidatePostures();
  const ways = new Map<StructureId, Way>();
  for (const shape of structures) {
    const structure = findStructure(shape.id);
    if (structure?.tissue !== 'muscle' || structure.flat || structure.side !== 'L' || !shape.fibre) continue;
    const [hip, spine] = [moves(shape, [LEG]), moves(shape, SPINE)];
    const near = bones.filter(({ body }) => body === 0 || (hip && body === LEG) || (spine && SPINE.includes(body)));
    const rest = {
      positions: Float32Array.from(shape.mesh.positions),
      normals: Float32Array.from(shape.normals),
      bodyIndex: shape.bodies!,
      bodyWeight: shape.weights!,
      fibre: fibreOf(shape.fibre),
      index: shape.mesh.indices,
    };
    const drivers: BodyId[] = [...(hip ? (['femur_L'] as const) : []), ...(spine ? (['thorax'] as const) : [])];
    const way = wrapMuscle({ rest, bones: near.map(({ shape: bone, body }) => gridOf(bone, body)), drivers, postures, thin: spine && !hip }, (what) => progress(`${shape.id}: ${what}`));
    if (way) ways.set(shape.id, way);
  }
  return ways;
};
