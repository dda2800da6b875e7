import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PUBLISHED_FIGURES } from '@/anatomy/tables/published';
import type { BuiltStructure } from '../built';
import { ownFigures } from '../measure/figures';
import { formsTables } from '../measure/forms';
import { fidelityPage, figuresTable, shapesTable, type ShapeRow } from '../measure/report';
import { surfaceDistance } from '../measure/surfaceDistance';
import { selfIntersections } from '../mesh/selfIntersections';
import { topologyOf } from '../mesh/topology';
import { triangleCount } from '../mesh/triangleMesh';
import { readStl } from '../stl/read';
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
    const rows = structures.map((s) => {
      progress(`measuring ${s.id}`);
      return shapeRow(s, resolve(reference));
    });
    console.log(`${shapesTable(rows)}\n\n${figures}\n\n${formsTables()}`);
    writeFileSync(resolve(write), fidelityPage(shapesTable(rows), figures));
    return 0;
  } catch (error) {
    console.error(`anatomy:measure failed.\n${(error as Error).message}`);
    return 1;
  }
};

const shapeRow = ({ id, mesh }: BuiltStructure, reference: string): ShapeRow => {
  const path = join(reference, `${id}.stl`);
  return {
    id,
    distance: existsSync(path) ? surfaceDistance(mesh, readStl(readFileSync(path), id)) : null,
    topology: topologyOf(mesh),
    crossings: selfIntersections(mesh).length,
    triangles: triangleCount(mesh),
  };
};
