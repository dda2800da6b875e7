import type { MuscleTable } from '@/anatomy/tables/muscleTable';
import { parseMuscleTable } from '@/anatomy/tables/muscleTable';
import type { SkinTable } from '@/anatomy/tables/skinTable';
import { parseSkinTable } from '@/anatomy/tables/skinTable';
import { readJson } from '../readTables';

const read = <T>(folder: string, structure: string, parse: (file: string, json: unknown) => T): T => {
  const file = `${structure}.json`;
  return parse(file, readJson(folder, file));
};

/** Reads and checks a muscle's table. Throws SiteTableError, naming the file, when it is missing or wrong. */
export const readMuscleTable = (folder: string, kind: string): MuscleTable => read(folder, kind, parseMuscleTable);

/** Reads and checks the table of the skin. Throws SiteTableError, naming the file, when it is missing or wrong. */
export const readSkinTable = (folder: string): SkinTable => read(folder, 'skin', parseSkinTable);
