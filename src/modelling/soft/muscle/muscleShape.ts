import type { MuscleTable } from '@/anatomy/tables/muscleTable';
import { mm } from '@/anatomy/units';
import type { ScalarField } from '../../implicit/field';
import { polygonise } from '../../mesh/polygonise';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { topologyOf } from '../../mesh/topology';
import { remesh } from '../remesh/remesh';
import { untangle } from '../remesh/untangle';
import { ontoOwnFace, openBrim } from './brim';
import type { BoneFields, MuscleField } from './muscleField';
import { muscleField } from './muscleField';
import type { MuscleRecipe } from './recipes';
import { DEEP_MUSCLE_RECIPES, MUSCLE_RECIPES } from './recipes';
import { seat } from './seat';

/** Growth of edge length with the distance from a rim. */
const GRADING = 0.35;

/** The solid of a left muscle. @throws when a bone or deeper muscle that the recipe names is missing. */
export const muscleSolid = (recipe: MuscleRecipe, table: MuscleTable, bones: BoneFields, built: ReadonlyMap<string, MuscleField>): MuscleField => {
  const own = recipe.bones.map((kind) => [kind, bones[kind] ?? missing(recipe.kind, kind)] as const);
  const beneath = recipe.beneath.map((kind) => built.get(kind) ?? missing(recipe.kind, kind));
  return muscleField(table, Object.fromEntries(own), beneath, recipe.fit);
};

/** What solids of muscles are made from. */
export interface MuscleSource {
  /** Tables and recipes by kind; the recipe of a muscle that lies beneath may belong to another asset. */
  readonly table: (kind: string) => MuscleTable;
  readonly bone: (kind: string) => ScalarField;
}

/**
 * The solid of a left muscle and, first, of every muscle that it lies on; each is made once and kept in `solids`.
 * @throws when no recipe describes a muscle that another lies on.
 */
export const solidOnOthers = (recipe: MuscleRecipe, source: MuscleSource, solids: Map<string, MuscleField>): MuscleField => {
  const known = solids.get(recipe.kind);
  if (known) return known;
  for (const kind of recipe.beneath) {
    const under = [...MUSCLE_RECIPES, ...DEEP_MUSCLE_RECIPES].find((r) => r.kind === kind);
    if (under) solidOnOthers(under, source, solids);
  }
  const solid = muscleSolid(recipe, source.table(recipe.kind), Object.fromEntries(recipe.bones.map((kind) => [kind, source.bone(kind)])), solids);
  solids.set(recipe.kind, solid);
  return solid;
};

const missing = (kind: string, what: string): never => {
  throw new Error(`${kind} cannot be built before ${what}`);
};

/**
 * The surface of a left muscle in even triangles, finer along the rims where it runs out on bone, and drawn onto it at its footprints.
 * @param coarseness multiplies the edge length; 1 for the product.
 */
export const muscleMesh = (recipe: MuscleRecipe, solid: MuscleField, coarseness = 1): TriangleMesh => {
  const edge = recipe.edge * coarseness;
  const { grown = 0 } = recipe;
  const rough = polygonise({ ...solid, value: (x, y, z) => solid.value(x, y, z) - grown }, solid.bounds, mm(recipe.cell));
  const { euler } = topologyOf(rough);
  // A tunnel's wall, thinner than an edge is long, would pass through itself in the next step, which says nothing of the reason.
  if (euler !== 2) throw new Error(`${recipe.kind}: the solid has ${(2 - euler) / 2} tunnel(s): it reaches round a bone or muscle that it is trimmed by`);
  const even = remesh(rough, solid, { size: (x, y, z) => Math.min(edge, edge / 2 + GRADING * solid.rim(x, y, z)), ...(solid.crest ? { crest: solid.crest } : {}) });
  const seated = seat(even, solid.grips);
  return untangle(solid.brim ? openBrim(ontoOwnFace(seated, solid.brim), solid.brim) : seated, false, solid.crest !== undefined);
};
