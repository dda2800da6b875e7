import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { triangleCount } from '../mesh/triangleMesh';
import { writeGlb } from '../glb/write';
import { buildAll } from '../structures';
import { readOptions } from './options';
import { progressPrinter } from './progress';

/** Folder of the site tables and place of the asset, from the project's root. */
export const TABLES = 'src/anatomy/sites';
const ASSET = 'assets/anatomy.glb';

/** A fingerprint of every table: the same tables give the same 16 hexadecimal digits. */
export const tablesFingerprint = (folder: string): string => {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.json')).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
};

/**
 * `npm run anatomy:build [-- --tables DIR --out FILE]`: builds the asset from the site tables.
 * A table that is wrong stops the build with file, site and reason, and the old asset stays as it was.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const progress = progressPrinter();
  try {
    const { tables, out } = readOptions(args, { tables: TABLES, out: ASSET }) as { tables: string; out: string };
    const structures = await buildAll(resolve(tables), progress);
    progress('writing');
    const glb = await writeGlb(structures, tablesFingerprint(resolve(tables)));
    mkdirSync(dirname(resolve(out)), { recursive: true });
    // Beside the target first: a full disk or a second build never leaves half a file under the real name.
    const draft = `${resolve(out)}.${process.pid}.part`;
    writeFileSync(draft, glb);
    renameSync(draft, resolve(out));
    const triangles = structures.reduce((sum, s) => sum + triangleCount(s.mesh), 0);
    progress(`${out}: ${structures.length} structures, ${triangles} triangles, ${(glb.length / 1000).toFixed(0)} kB`);
    return 0;
  } catch (error) {
    console.error(`anatomy:build failed; the asset was left as it was.\n${(error as Error).message}`);
    return 1;
  }
};
