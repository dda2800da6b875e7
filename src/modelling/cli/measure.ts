import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PUBLISHED_FIGURES } from '@/anatomy/tables/published';
import type { BuiltStructure } from '../built';
import { ownFigures } from '../measure/figures';
import { DRAWN_IN_PART } from '../measure/explanations';
import { formsTables } from '../measure/forms';
import { formRows } from '../measure/formShapes';
import { muscleFigures, muscleRow } from '../measure/muscles';
import { fidelityPage, figuresTable, formShapesTable, muscleFiguresTable, musclesTable, shapesTable, type FidelityTables, type ShapeRow } from '../measure/report';
import { surfaceDistance } from '../measure/surfaceDistance';
import { selfIntersections } from '../mesh/selfIntersections';
import { topologyOf } from '../mesh/topology';
import { triangleCount, type TriangleMesh } from '../mesh/triangleMesh';
import { readStl } from '../stl/read';
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
    const page = { ...measured(structures, resolve(tables), resolve(reference), progress), figures, forms: formsTables() };
    console.log(Object.values(page).join('\n\n'));
    writeFileSync(resolve(write), fidelityPage(page));
    return 0;
  } catch (error) {
    console.error(`anatomy:measure failed.\n${(error as Error).message}`);
    return 1;
  }
};

/** Tables of what was built: shapes, muscles, forms. */
export const measured = (structures: readonly BuiltStructure[], tables: string, reference: string, progress: (what: string) => void): Omit<FidelityTables, 'figures' | 'forms'> => {
  const shapes = structures.map((s) => {
    progress(`measuring ${s.id}`);
    return shapeRow(s, reference);
  });
  const context = createContext(tables, () => {});
  const muscles = [...MUSCLE_RECIPES, ...DEEP_MUSCLE_RECIPES].flatMap(({ kind }) => {
    progress(`measuring how ${kind} lies`);
    const mesh = structures.find(({ id }) => id === `${kind}_L`)?.mesh;
    return mesh ? [muscleRow(readMuscleTable(tables, kind), mesh, context, referenceMesh(reference, `${kind}_L`))] : [];
  });
  progress('measuring the other forms');
  return {
    shapes: shapesTable(shapes),
    muscles: musclesTable(muscles),
    muscleFigures: muscleFiguresTable(muscleFigures(structures)),
    formShapes: formShapesTable(formRows(structures)),
  };
};

const referenceMesh = (folder: string, id: string): TriangleMesh | null => {
  const path = join(folder, `${id}.stl`);
  return existsSync(path) ? readStl(readFileSync(path), id) : null;
};

const shapeRow = ({ id, mesh }: BuiltStructure, reference: string): ShapeRow => {
  const other = referenceMesh(reference, id);
  return {
    id,
    distance: other && surfaceDistance(mesh, other, undefined, !DRAWN_IN_PART.has(id.replace(/_[LR]$/, ''))),
    topology: topologyOf(mesh),
    crossings: selfIntersections(mesh).length,
    triangles: triangleCount(mesh),
  };
};
