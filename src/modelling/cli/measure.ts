import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PUBLISHED_FIGURES } from '@/anatomy/tables/published';
import type { BuiltStructure } from '../built';
import { ownFigures } from '../measure/figures';
import { erectorRows } from '../measure/erector';
import { formsTables } from '../measure/forms';
import { formRows } from '../measure/formShapes';
import { lieOnForms } from '../measure/lying';
import { muscleFigures, muscleRow } from '../measure/muscles';
import { referenceMesh } from '../measure/references';
import { erectorTable, fidelityPage, figuresTable, formShapesTable, liesTable, muscleFiguresTable, musclesTable, shapesTable, type FidelityTables } from '../measure/report';
import { shapeRows } from '../measure/shapes';
import { DEEP_MUSCLE_RECIPES, MUSCLE_RECIPES } from '../soft/muscle/recipes';
import { readMuscleTable } from '../soft/readTables';
import { buildAll, createContext } from '../structures';
import { TABLES } from './build';
import { readOptions } from './options';
import { progressPrinter } from './progress';

/** Where reference meshes are looked for; they are not part of the project. */
const REFERENCE = '../shared/anatomy/reference';
const PAGE = 'docs/fidelity.md';

/**
 * `npm run anatomy:measure [-- --reference DIR --write FILE]`: prints our shapes against reference meshes, when there are any,
 * and our sizes against published ones, always, with those of the other forms of the pelvis. With references it also writes the page in the docs.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const progress = progressPrinter();
  try {
    const { reference, write, tables } = readOptions(args, { reference: REFERENCE, write: PAGE, tables: TABLES }) as Record<'reference' | 'write' | 'tables', string>;
    const figures = figuresTable(PUBLISHED_FIGURES, ownFigures(createContext(resolve(tables), () => {})));
    if (!existsSync(resolve(reference))) {
      console.log(`${figures}\n\n${formsTables()}\n\nNo reference meshes in ${reference}: shapes were not compared.`);
      return 0;
    }
    const structures = await buildAll(resolve(tables), progress);
    const page = { ...(await measured(structures, resolve(tables), resolve(reference), progress)), figures, forms: formsTables() };
    console.log(Object.values(page).join('\n\n'));
    writeFileSync(resolve(write), fidelityPage(page));
    return 0;
  } catch (error) {
    console.error(`anatomy:measure failed.\n${(error as Error).message}`);
    return 1;
  }
};

/** Tables of what was built: shapes, muscles, how everything lies, forms. */
export const measured = async (structures: readonly BuiltStructure[], tables: string, reference: string, progress: (what: string) => void): Promise<Omit<FidelityTables, 'figures' | 'forms'>> => {
  const shapes = await shapeRows(structures, reference, progress);
  const context = createContext(tables, () => {});
  const kinds = [...MUSCLE_RECIPES, ...DEEP_MUSCLE_RECIPES].map(({ kind }) => kind);
  const muscles = kinds.flatMap((kind) => {
    progress(`measuring how ${kind} lies`);
    const mesh = structures.find(({ id }) => id === `${kind}_L`)?.mesh;
    return mesh ? [muscleRow(readMuscleTable(tables, kind), mesh, context, referenceMesh(reference, `${kind}_L`))] : [];
  });
  const lies = lieOnForms(structures, (kind) => (kinds.includes(kind) ? readMuscleTable(tables, kind) : null), progress);
  progress('measuring the other forms');
  return {
    shapes: shapesTable(shapes),
    erector: erectorTable(erectorRows(structures, reference)),
    muscles: musclesTable(muscles),
    muscleFigures: muscleFiguresTable(muscleFigures(structures)),
    lies: liesTable(lies),
    formShapes: formShapesTable(formRows(structures)),
  };
};
