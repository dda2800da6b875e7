import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FORM_IDS, type FormId } from '@/anatomy/form/forms';
import { writeGlb } from '../glb/write';
import { isClosedManifold, topologyOf } from '../mesh/topology';
import { writeStl } from '../stl/write';
import { reform } from '../reform';
import { buildAll } from '../structures';
import { TABLES, tablesFingerprint } from './build';
import { readOptions } from './options';
import { progressPrinter } from './progress';

const USAGE = `usage: npm run anatomy:export -- --out DIR [--format stl|glb] [--form ${FORM_IDS.join('|')}]`;

/**
 * `npm run anatomy:export -- --out DIR [--format stl|glb] [--form mean|wider|narrower]`: every structure in neutral stance, millimetres, as one watertight
 * STL file each (`hip_bone_L.stl`), ready for a 3D printer, or as one plain `anatomy.glb` with named nodes.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const progress = progressPrinter();
  try {
    const { out, format, form, tables } = readOptions(args, { out: '', format: 'stl', form: 'mean', tables: TABLES }) as Record<'out' | 'format' | 'form' | 'tables', string>;
    if (out === '' || !['stl', 'glb'].includes(format) || !(FORM_IDS as readonly string[]).includes(form)) throw new Error(USAGE);
    const structures = reform(await buildAll(resolve(tables), progress), form as FormId);
    mkdirSync(resolve(out), { recursive: true });
    if (format === 'glb') writeFileSync(join(resolve(out), 'anatomy.glb'), await writeGlb(structures, tablesFingerprint(resolve(tables)), false));
    else {
      for (const { id, mesh } of structures) {
        if (!isClosedManifold(topologyOf(mesh))) throw new Error(`${id} is not watertight`);
        writeFileSync(join(resolve(out), `${id}.stl`), writeStl(mesh, id));
      }
    }
    progress(`${structures.length} structures in ${out}`);
    return 0;
  } catch (error) {
    console.error(`anatomy:export failed.\n${(error as Error).message}`);
    return 1;
  }
};
