import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { muscleRow } from '../measure/muscles';
import { referenceMesh } from '../measure/references';
import { surfaceDistance } from '../measure/surfaceDistance';
import { selfIntersections } from '../mesh/selfIntersections';
import { isClosedManifold, topologyOf } from '../mesh/topology';
import type { MuscleField } from '../soft/muscle/muscleField';
import { muscleMesh, solidOnOthers } from '../soft/muscle/muscleShape';
import { DEEP_MUSCLE_RECIPES, MUSCLE_RECIPES } from '../soft/muscle/recipes';
import { readMuscleTable } from '../soft/readTables';
import { writeStl } from '../stl/write';
import { createContext } from '../structures';
import { TABLES } from './build';
import { readOptions } from './options';

const RECIPES = [...MUSCLE_RECIPES, ...DEEP_MUSCLE_RECIPES];
/** Points sampled on each surface for the distance to a reference. */
const SAMPLES = 3000;

/**
 * `node scripts/run-ts.mjs src/modelling/cli/muscle.ts --kind NAME [--out DIR] [--reference DIR]`: builds one left muscle with the bones and muscles that it
 * lies on, in seconds, and prints how it lies in neutral stance (mm, cm³); with `--out` it is written as `NAME_L.stl`. For whoever is making a table:
 * shade, weights and postures come with `npm run anatomy:build`.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  try {
    const options = readOptions(args, { kind: '', out: '', reference: '../shared/anatomy/reference', tables: TABLES }) as Record<'kind' | 'out' | 'reference' | 'tables', string>;
    const recipe = RECIPES.find(({ kind }) => kind === options.kind);
    if (!recipe) throw new Error(`--kind is one of ${RECIPES.map(({ kind }) => kind).join(', ')}`);
    const tables = resolve(options.tables);
    const context = createContext(tables, () => {});
    const table = readMuscleTable(tables, recipe.kind);
    const solids = new Map<string, MuscleField>();
    const solid = solidOnOthers(recipe, { table: (kind) => readMuscleTable(tables, kind), bone: (kind) => context.boneField(kind) }, solids);
    const mesh = muscleMesh(recipe, solid);
    const topology = topologyOf(mesh);
    const reference = referenceMesh(resolve(options.reference), `${recipe.kind}_L`);
    const row = muscleRow(table, mesh, context, reference);
    const lines: (readonly [string, string | number])[] = [
      ['sites', table.sites.length],
      ['triangles', mesh.indices.length / 3],
      ['closed, Euler number, triangles through each other', `${isClosedManifold(topology)}, ${topology.euler}, ${[...selfIntersections(mesh)].length}`],
      ['volume, cm³', row.volumeCm3.toFixed(1)],
      ['deepest in bone, mm (less than 0: clear)', `${row.entersBy.toFixed(2)} (${row.deepestIn})`],
      ['widest gap at a footprint, mm', row.gap?.toFixed(2) ?? '–'],
      ['least depth under the skin, mm', row.underSkin.toFixed(1)],
      ['mean distance from the reference, mm', reference ? surfaceDistance(mesh, reference, SAMPLES).mean.toFixed(2) : '–'],
      ['the same for the form as measured, mm', row.asMeasured?.toFixed(2) ?? '–'],
    ];
    for (const [what, value] of lines) console.log(`${what}: ${value}`);
    if (options.out) {
      mkdirSync(resolve(options.out), { recursive: true });
      writeFileSync(join(resolve(options.out), `${recipe.kind}_L.stl`), writeStl(mesh, `${recipe.kind}_L`));
    }
    return 0;
  } catch (error) {
    console.error(`muscle: ${(error as Error).message}`);
    return 1;
  }
};
