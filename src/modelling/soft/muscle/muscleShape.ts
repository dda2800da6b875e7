import type { MuscleTable } from '@/anatomy/tables/muscleTable';
import { mm } from '@/anatomy/units';
import { polygonise } from '../../mesh/polygonise';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { remesh } from '../remesh/remesh';
import { untangle } from '../remesh/untangle';
import type { BoneFields, MuscleField } from './muscleField';
import { muscleField } from './muscleField';
import type { MuscleRecipe } from './recipes';

/** Growth of edge length with the distance from a rim. */
const GRADING = 0.35;

/** The solid of a left muscle. @throws when a bone or deeper muscle that the recipe names is missing. */
export const muscleSolid = (recipe: MuscleRecipe, table: MuscleTable, bones: BoneFields, built: ReadonlyMap<string, MuscleField>): MuscleField => {
  const own = recipe.bones.map((kind) => [kind, bones[kind] ?? missing(recipe.kind, kind)] as const);
  const beneath = recipe.beneath.map((kind) => built.get(kind) ?? missing(recipe.kind, kind));
  return muscleField(table, Object.fromEntries(own), beneath, recipe.fit);
};

const missing = (kind: string, what: string): never => {
  throw new Error(`${kind} cannot be built before ${what}`);
};

/**
 * The surface of a left muscle in even triangles, finer along the rims where it runs out on bone.
 * @param coarseness multiplies the edge length; 1 for the product.
 */
export const muscleMesh = (recipe: MuscleRecipe, solid: MuscleField, coarseness = 1): TriangleMesh => {
  const edge = recipe.edge * coarseness;
  const rough = polygonise(solid, solid.bounds, mm(recipe.cell));
  return untangle(remesh(rough, solid, { size: (x, y, z) => Math.min(edge, edge / 2 + GRADING * solid.rim(x, y, z)) }));
};
