import { fileURLToPath } from 'node:url';
import type { MuscleTable } from '@/anatomy/tables/muscleTable';
import type { ScalarField } from '@/modelling/implicit/field';
import type { TriangleMesh } from '@/modelling/mesh/triangleMesh';
import { readSiteTable } from '@/modelling/readTables';
import { fieldOf } from '@/modelling/recipes/boneField';
import type { MuscleField } from '@/modelling/soft/muscle/muscleField';
import { muscleMesh, solidOnOthers } from '@/modelling/soft/muscle/muscleShape';
import type { MuscleRecipe } from '@/modelling/soft/muscle/recipes';
import { MUSCLE_RECIPES } from '@/modelling/soft/muscle/recipes';
import { readMuscleTable } from '@/modelling/soft/readTables';

export const TABLES = fileURLToPath(new URL('../../../src/anatomy/sites', import.meta.url));

export interface Muscle {
  readonly recipe: MuscleRecipe;
  readonly table: MuscleTable;
  readonly solid: MuscleField;
  readonly mesh: TriangleMesh;
}

const bones = new Map<string, ScalarField>();
export const bone = (kind: string): ScalarField => {
  let field = bones.get(kind);
  if (!field) bones.set(kind, (field = fieldOf(readSiteTable(TABLES, kind))));
  return field;
};

/** Left muscles (those of the first view unless said otherwise), meshed more coarsely than the product's. */
export const buildMuscles = (coarseness: number, recipes = MUSCLE_RECIPES): Muscle[] => {
  const solids = new Map<string, MuscleField>();
  return recipes.map((recipe) => {
    const table = readMuscleTable(TABLES, recipe.kind);
    const solid = solidOnOthers(recipe, { table: (kind) => readMuscleTable(TABLES, kind), bone }, solids);
    return { recipe, table, solid, mesh: muscleMesh(recipe, solid, coarseness) };
  });
};

/** The vertices of a mesh, one by one. */
export const points = ({ positions: p }: TriangleMesh): [number, number, number][] =>
  Array.from({ length: p.length / 3 }, (_, v) => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!]);

/** Whether a point is in a solid's box: further away its values are no distances. */
export const inBox = ({ bounds: { min, max } }: ScalarField, q: readonly number[]): boolean => q.every((c, k) => c > min[k]! && c < max[k]!);
