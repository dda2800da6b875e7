import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joined, type TriangleMesh } from '../mesh/triangleMesh';
import { readStl } from '../stl/read';

/** Kinds that we draw as one and the reference as several. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = { hamstrings: ['long_head_biceps_femoris', 'semimembranosus', 'semitendinosus'] };

/** The reference surface of a structure (`gluteus_medius_L`), of its parts where it has several; `null` where the folder lacks one. */
export const referenceMesh = (folder: string, id: string): TriangleMesh | null => {
  const [, kind, side] = /^(.*?)(_[LR])?$/.exec(id)!;
  const paths = (SEVERAL[kind!] ?? [kind!]).map((name) => ({ name, path: join(folder, `${name}${side ?? ''}.stl`) }));
  return paths.every(({ path }) => existsSync(path)) ? joined(paths.map(({ name, path }) => readStl(readFileSync(path), name))) : null;
};
