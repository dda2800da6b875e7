import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MuscleTable } from '@/anatomy/tables/muscleTable';
import { parseMuscleTable } from '@/anatomy/tables/muscleTable';
import type { SkinTable } from '@/anatomy/tables/skinTable';
import { parseSkinTable } from '@/anatomy/tables/skinTable';
import { SiteTableError } from '@/anatomy/tables/validate';

const read = <T>(folder: string, structure: string, parse: (file: string, json: unknown) => T): T => {
  const file = `${structure}.json`;
  const path = join(folder, file);
  if (!existsSync(path)) throw new SiteTableError(file, null, `is missing in ${folder}`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SiteTableError(file, null, `is not JSON (${(error as Error).message})`);
  }
  return parse(file, json);
};

/** Reads and checks a muscle's table. Throws SiteTableError, naming the file, when it is missing or wrong. */
export const readMuscleTable = (folder: string, kind: string): MuscleTable => read(folder, kind, parseMuscleTable);

/** Reads and checks the table of the skin. Throws SiteTableError, naming the file, when it is missing or wrong. */
export const readSkinTable = (folder: string): SkinTable => read(folder, 'skin', parseSkinTable);
