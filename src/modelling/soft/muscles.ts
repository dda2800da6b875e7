import { findStructure, type Tissue } from '@/anatomy/catalogue';
import { occluders } from '../bake/occlusion';
import type { BuildContext, BuiltStructure, StructureBuilder } from '../built';
import { fieldNormals } from '../mesh/project';
import { isClosedManifold, topologyOf } from '../mesh/topology';
import type { TriangleMesh } from '../mesh/triangleMesh';
import { mirrorMesh } from '../mesh/triangleMesh';
import { lookOut } from './muscle/lookOut';
import { muscleAttributes } from './muscle/muscleAttributes';
import type { MuscleField } from './muscle/muscleField';
import { muscleMesh, solidOnOthers } from './muscle/muscleShape';
import type { MuscleRecipe } from './muscle/recipes';
import { DEEP_MUSCLE_RECIPES, MUSCLE_RECIPES } from './muscle/recipes';
import { readMuscleTable } from './readTables';
import { mirrorX, shadeSoft } from './shade';

const SKELETON: ReadonlySet<Tissue | undefined> = new Set(['bone', 'disc'] as const);

/**
 * Muscles on both sides, deep before superficial. A muscle is shaded by bones and by what lies under it, not by what covers
 * it: layers can be peeled off, and a shadow must not stay behind.
 */
export const musclesBuilder = (recipes: readonly MuscleRecipe[]): StructureBuilder => ({
  name: 'muscles',
  ids: recipes.flatMap(({ kind }) => [`${kind}_L`, `${kind}_R`]),
  build: (context, earlier) => {
    const solids = new Map<string, MuscleField>();
    const beneath = earlier.filter(({ id }) => SKELETON.has(findStructure(id)?.tissue)).map((s) => s.mesh);
    return recipes.flatMap((recipe) => {
      context.progress(recipe.kind);
      const both = buildBoth(recipe, context, solids, beneath);
      beneath.push(...both.map((s) => s.mesh));
      return both;
    });
  },
});

export const muscles = musclesBuilder(MUSCLE_RECIPES);
/** Muscles of the second asset: shaded by the skeleton and each other, as if they alone had been laid bare. */
export const deepMuscles = musclesBuilder(DEEP_MUSCLE_RECIPES);

const buildBoth = (recipe: MuscleRecipe, context: BuildContext, solids: Map<string, MuscleField>, beneath: readonly TriangleMesh[]): BuiltStructure[] => {
  const table = readMuscleTable(context.tables, recipe.kind);
  const solid = solidOnOthers(recipe, { table: (kind) => readMuscleTable(context.tables, kind), bone: (kind) => context.boneField(kind) }, solids);
  const mesh = muscleMesh(recipe, solid);
  const topology = topologyOf(mesh);
  if (!isClosedManifold(topology) || topology.euler !== 2) throw new Error(`${recipe.kind}: the surface is not one closed body (Euler number ${topology.euler})`);
  const right = mirrorMesh(mesh);
  const left = muscleAttributes(recipe, table, mesh, 'L');
  const { normals, colour } = shadeSoft(solid, mesh, occluders([...beneath, mesh, right]), left.tendon, left.parts, normalsOf(solid, mesh));
  const fibre = packFibre(left.fibre);
  return [
    { id: `${recipe.kind}_L`, mesh, normals, colour, fibre, bodies: left.weights.body, weights: left.weights.weight },
    {
      id: `${recipe.kind}_R`, mesh: right, normals: mirrorX(normals, 3), colour, fibre: mirrorX(fibre, 4),
      ...(({ body, weight }) => ({ bodies: body, weights: weight }))(muscleAttributes(recipe, table, mesh, 'R').weights),
    },
  ];
};

/** Normals of the field, and along the edge of a sheet those of its faces. */
const normalsOf = (solid: MuscleField, mesh: TriangleMesh): Float64Array => {
  const normals = fieldNormals(solid, mesh);
  const { edgeNormal } = solid;
  if (solid.outward) lookOut(normals, mesh, (...p) => solid.outward!(...p));
  if (edgeNormal) for (let i = 0; i < normals.length; i += 3) normals.set(edgeNormal(mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!) ?? normals.subarray(i, i + 3), i);
  return normals;
};

/** Direction and fraction as signed bytes: the fraction 0 … 1 becomes −127 … 127. */
const packFibre = (fibre: Float32Array): Int8Array => Int8Array.from(fibre, (f, i) => Math.round(127 * (i % 4 === 3 ? 2 * f - 1 : f)));
