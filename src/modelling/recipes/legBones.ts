import type { BodyId } from '@/anatomy/bodies';
import { findStructure } from '@/anatomy/catalogue';
import { mm } from '@/anatomy/units';
import { occluders } from '../bake/occlusion';
import type { BuildContext, BuiltStructure, StructureBuilder } from '../built';
import type { ScalarField } from '../implicit/field';
import { joined, mirrorMesh, type TriangleMesh } from '../mesh/triangleMesh';
import { mirrorShares, packShares } from '../soft/attributes';
import type { BodyShares } from '../soft/muscle/weights';
import { LEG_KINDS } from './boneKinds';
import { boneMesh, shadeBone } from './buildBone';
import { LOFTED_KINDS, loftedParts } from './loftedParts';
import { mirrorBuilt } from './skeleton';

/** Lattice cell of designed bones, mm: about a quarter of the thinnest toe bone. */
const CELL = mm(0.9);
/** Share of the knee's bending that the kneecap takes part in; it glides over the thigh bone and follows the shank. Assumed. */
const PATELLA_FOLLOWS = 0.65;

interface Part {
  readonly field: ScalarField;
  readonly mesh: TriangleMesh;
}

/** Bones below the thigh, on both sides: shaded by the skeleton and by each other, and not shading it, since they can be put away. */
export const legBones: StructureBuilder = {
  name: 'bones of leg and foot',
  ids: [...LEG_KINDS.map((k) => k.kind), ...LOFTED_KINDS].flatMap((kind) => [`${kind}_L`, `${kind}_R`]),
  build: (context, earlier) => {
    const parts = new Map<string, Part[]>();
    for (const bone of LEG_KINDS) {
      context.progress(bone.kind);
      const field = context.boneField(bone.kind);
      parts.set(bone.kind, [{ field, mesh: boneMesh(field, bone) }]);
    }
    for (const kind of LOFTED_KINDS) {
      context.progress(kind);
      parts.set(kind, designed(context, kind));
    }
    const all = [...parts.values()].flatMap((list) => list.map((part) => part.mesh));
    const skeleton = earlier.filter(({ id }) => findStructure(id)?.tissue === 'bone').map((s) => s.mesh);
    const shade = occluders([...skeleton, ...all, ...all.map(mirrorMesh)]);
    return [...parts].flatMap(([kind, list]) => bothSides(kind, list, shade));
  },
};

const designed = (context: BuildContext, kind: string): Part[] =>
  loftedParts(context.tables, kind, (name) => context.boneField(name)).map(({ id, field, triangles }) => ({
    field,
    mesh: boneMesh(field, { kind: id, paired: true, cell: CELL, triangles, euler: 2 }),
  }));

const bothSides = (kind: string, parts: readonly Part[], shade: ReturnType<typeof occluders>): BuiltStructure[] => {
  const shaded = parts.map(({ field, mesh }) => shadeBone(field, mesh, shade));
  const left: BuiltStructure = {
    id: `${kind}_L`,
    mesh: joined(parts.map((part) => part.mesh)),
    normals: Float64Array.from(shaded.flatMap((s) => [...s.normals])),
    colour: Uint8Array.from(shaded.flatMap((s) => [...s.colour])),
  };
  const right = mirrorBuilt(left, `${kind}_R`);
  if (kind !== 'patella') return [left, right];
  const shares: BodyShares = new Map<BodyId, number>([['femur_L', 1 - PATELLA_FOLLOWS], ['shank_L', PATELLA_FOLLOWS]]);
  return [carried(left, shares), carried(right, mirrorShares(shares))];
};

/** Moved as a whole by several bodies in fixed shares: it stays rigid. */
const carried = (bone: BuiltStructure, shares: BodyShares): BuiltStructure => {
  const { body, weight } = packShares(bone.mesh.positions.length / 3, () => shares);
  return { ...bone, bodies: body, weights: weight };
};
