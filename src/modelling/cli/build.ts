import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findStructure, type Stage } from '@/anatomy/catalogue';
import type { BuiltStructure } from '../built';
import { triangleCount } from '../mesh/triangleMesh';
import { writeGlb } from '../glb/write';
import { buildAll } from '../structures';
import { readOptions } from './options';
import { progressPrinter } from './progress';
import { wrapInWorkers } from './wrapInWorkers';

/** Folder of the site tables and place of the first asset, from the project's root. */
export const TABLES = 'src/anatomy/sites';
const ASSET = 'assets/anatomy.glb';

/** A fingerprint of every table: the same tables give the same 16 hexadecimal digits. */
export const tablesFingerprint = (folder: string): string => {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.json')).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
};

/** Where the second asset goes: beside the first, `anatomy-deep.glb`. */
const deepAssetPath = (first: string): string => first.replace(/(\.glb)?$/, '-deep.glb');

/**
 * `npm run anatomy:build [-- --tables DIR --out FILE]`: builds both assets from the site tables: `FILE` for the first view and
 * `FILE-deep` for what is shown on demand. A table that is wrong stops the build with file, site and reason, and the old
 * assets stay as they were.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const progress = progressPrinter();
  const drafts: Draft[] = [];
  try {
    const { tables, out } = readOptions(args, { tables: TABLES, out: ASSET }) as { tables: string; out: string };
    const shapes = await buildAll(resolve(tables), progress);
    const ways = await wrapInWorkers(shapes, progress);
    const structures = shapes.map((shape) => (ways.has(shape.id) ? { ...shape, way: ways.get(shape.id)! } : shape));
    const fingerprint = tablesFingerprint(resolve(tables));
    mkdirSync(dirname(resolve(out)), { recursive: true });
    for (const [stage, path] of [['first', out], ['deep', deepAssetPath(out)]] as const) {
      progress(`writing ${path}`);
      drafts.push(await draftAsset(ofStage(structures, stage), fingerprint, path, progress));
    }
    // Only when both are whole do they take the place of the old ones: they belong together.
    for (const draft of drafts) draft.put();
    return 0;
  } catch (error) {
    for (const draft of drafts) draft.discard();
    console.error(`anatomy:build failed; the asset was left as it was.\n${(error as Error).message}`);
    return 1;
  }
};

const ofStage = (structures: readonly BuiltStructure[], stage: Stage): BuiltStructure[] =>
  structures.filter(({ id }) => findStructure(id)?.stage === stage);

/** An asset beside its place: put there, or thrown away. */
interface Draft {
  put(): void;
  discard(): void;
}

/** Writes an asset beside its place: a full disk or a second build never leaves half a file under the real name. */
const draftAsset = async (structures: readonly BuiltStructure[], fingerprint: string, path: string, progress: (what: string) => void): Promise<Draft> => {
  const glb = await writeGlb(structures, fingerprint);
  const draft = `${resolve(path)}.${process.pid}.part`;
  writeFileSync(draft, glb);
  const triangles = structures.reduce((sum, s) => sum + triangleCount(s.mesh), 0);
  progress(`${path}: ${structures.length} structures, ${triangles} triangles, ${(glb.length / 1000).toFixed(0)} kB`);
  return { put: () => renameSync(draft, resolve(path)), discard: () => rmSync(draft, { force: true }) };
};
