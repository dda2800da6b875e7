import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteTable } from '@/anatomy/tables/siteTable';
import { parseSiteTable, SiteTableError } from '@/anatomy/tables/validate';

/** The content of `<folder>/<file>`. Throws SiteTableError, naming the file, when it is missing or no JSON. */
export const readJson = (folder: string, file: string): unknown => {
  const path = join(folder, file);
  if (!existsSync(path)) throw new SiteTableError(file, null, `is missing in ${folder}`);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SiteTableError(file, null, `is not JSON (${(error as Error).message})`);
  }
};

/** Reads and checks `<folder>/<structure>.json`. Throws SiteTableError, naming the file, when it is missing or wrong. */
export const readSiteTable = (folder: string, structure: string): SiteTable => {
  const file = `${structure}.json`;
  const table = parseSiteTable(file, readJson(folder, file));
  if (table.structure !== structure) throw new SiteTableError(file, null, `describes "${table.structure}"`);
  return table;
};
