import { cartilage } from '../bake/cartilage';
import { occluders } from '../bake/occlusion';
import type { BuildContext, BuiltStructure, StructureBuilder } from '../built';
import { mirrorMesh, type TriangleMesh } from '../mesh/triangleMesh';
import { readSiteTable } from '../readTables';
import { BONE_KINDS } from './boneKinds';
import { boneMesh, shadeBone } from './buildBone';
import { discWeights, isDisc } from './discWeights';

/** Bones and discs: all meshes first, since each is shaded by all of them; right sides are mirror images. */
export const skeleton: StructureBuilder = {
  name: 'bones and discs',
  ids: BONE_KINDS.flatMap(({ kind, paired }) => (paired ? [`${kind}_L`, `${kind}_R`] : [kind])),
  build: (context) => {
    const meshes = new Map<string, TriangleMesh>();
    for (const bone of BONE_KINDS) {
      context.progress(bone.kind);
      meshes.set(bone.kind, boneMesh(context.boneField(bone.kind), bone));
    }
    context.progress('ambient occlusion of bones');
    const shade = occluders(BONE_KINDS.flatMap(({ kind, paired }) => (paired ? [meshes.get(kind)!, mirrorMesh(meshes.get(kind)!)] : [meshes.get(kind)!])));
    return BONE_KINDS.flatMap(({ kind, paired }) => {
      const left = finish(context, kind, paired, meshes.get(kind)!, shade);
      return paired ? [left, mirrorBuilt(left, `${kind}_R`)] : [left];
    });
  },
};

const finish = (context: BuildContext, kind: string, paired: boolean, mesh: TriangleMesh, shade: ReturnType<typeof occluders>): BuiltStructure => {
  const { normals, colour } = shadeBone(context.boneField(kind), mesh, shade);
  const table = readSiteTable(context.tables, kind);
  cartilage(table, mesh, normals)?.forEach((share, v) => (colour[v * 4 + 1] = Math.round(255 * share)));
  return { id: paired ? `${kind}_L` : kind, mesh, normals, colour, ...(isDisc(kind) ? discWeights(table, mesh) : {}) };
};

/** The other side of a rigid structure. Its shade is the same: the whole skeleton is symmetric. */
export const mirrorBuilt = (left: BuiltStructure, id: string): BuiltStructure => {
  const normals = left.normals.slice();
  for (let i = 0; i < normals.length; i += 3) normals[i] = -normals[i]!;
  return { ...left, id, mesh: mirrorMesh(left.mesh), normals };
};
