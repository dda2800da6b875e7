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

const SPINE = (['L5', 'L4', 'L3', 'L2', 'L1', 'T12'] as const).map(bodyIndex);
const VERTEBRAE = SPINE.slice(0, 5);
const LEG = bodyIndex('femur_L');
/**
 * Wanted way between bone and muscle, mm. There is room for what the other forms of the pelvis need, whose bones stand up to 3 mm
 * elsewhere; not beside the spine, where vertebrae and ribs stand close and no form moves them.
 */
const CLEAR = 3;
const CLEAR_AT_SPINE = 1;
/** Bones further than this from a muscle at rest never come to it, mm: among vertebrae and ribs that is many of them. */
const FAR = 70;
/** Of the points of each, one in so many is looked at. */
const EVERY = 5;

/** Fraction along the fibres as a muscle has it in motion, 0 … 1. */
const fibreOf = (packed: Int8Array): Float32Array => Float32Array.from(packed, (byte, i) => (i % 4 === 3 ? (byte / 127 + 1) / 2 : byte / 127));

const moves = ({ bodies, weights }: Shape, which: readonly number[]): boolean => weights!.some((w, i) => w > 0 && which.includes(bodies![i]!));

const isNear = ({ mesh: { positions: p } }: Shape, { mesh: { positions: q } }: Shape): boolean => {
  for (let i = 0; i < p.length; i += 3 * EVERY) {
    for (let k = 0; k < q.length; k += 3 * EVERY) if (Math.hypot(p[i]! - q[k]!, p[i + 1]! - q[k + 1]!, p[i + 2]! - q[k + 2]!) < FAR) return true;
  }
  return false;
};

/** Solves the muscles of one body, one at a time and in any order. */
export interface Wrapper {
  /** The left muscles that may give way, in the order of the structures; the right ones are their mirror images (`deform/mirrorWay`). */
  readonly ids: readonly StructureId[];
  /** How one of them gives way to the bones it is fixed to or passes, in all postures that a figure takes; `null` where it never needs to. */
  solve(id: StructureId, progress: (what: string) => void): Way | null;
}

const givesWay = ({ id, fibre }: Shape): boolean => {
  const structure = findStructure(id);
  return structure?.tissue === 'muscle' && structure.side === 'L' && fibre !== undefined;
};

/**
 * Bones of joints that do not move a muscle are left out: the ribs stay clear of the muscles of the hip (`rig/sideBend`). Distances to a bone are filled when a muscle first asks for them and kept.
 */
export const createWrapper = (structures: readonly Shape[]): Wrapper => {
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
  const muscles = structures.filter(givesWay);
  const solve = (id: StructureId, progress: (what: string) => void): Way | null => {
    const shape = muscles.find((muscle) => muscle.id === id)!;
    const [hip, spine] = [moves(shape, [LEG]), moves(shape, SPINE)];
    const near = bones.filter(({ shape: bone, body }) => (body === 0 || (hip && body === LEG) || (spine && SPINE.includes(body))) && isNear(shape, bone));
    const rest = {
      positions: Float32Array.from(shape.mesh.positions),
      normals: Float32Array.from(shape.normals),
      bodyIndex: shape.bodies!,
      bodyWeight: shape.weights!,
      fibre: fibreOf(shape.fibre!),
      index: shape.mesh.indices,
    };
    const clear = !hip && moves(shape, VERTEBRAE) ? CLEAR_AT_SPINE : CLEAR;
    const drivers: BodyId[] = [...(hip ? (['femur_L'] as const) : []), ...(spine ? (['T12'] as const) : [])];
    return wrapMuscle({ rest, bones: near.map(({ shape: bone, body }) => gridOf(bone, body)), drivers, postures, clear, thin: spine && !hip }, (what) => progress(`${id}: ${what}`));
  };
  return { ids: muscles.map(({ id }) => id), solve };
};
