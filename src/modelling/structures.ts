import type { BuildContext, BuiltStructure, StructureBuilder } from './built';
import type { ScalarField } from './implicit/field';
import { simplifierReady } from './mesh/simplify';
import { readSiteTable } from './readTables';
import { fieldOf } from './recipes/boneField';
import { skeleton } from './recipes/skeleton';
import { muscles } from './soft/muscles';
import { skin } from './soft/skin';

/** Everything that goes into `assets/anatomy.glb`, in the order in which it is built. */
export const BUILDERS: readonly StructureBuilder[] = [skeleton, muscles, skin];

/** A context whose bone solids are fitted once and kept for the rest of the build. */
export const createContext = (tables: string, progress: (what: string) => void): BuildContext => {
  const fields = new Map<string, ScalarField>();
  return {
    tables,
    progress,
    boneField: (kind) => {
      let field = fields.get(kind);
      if (!field) fields.set(kind, (field = fieldOf(readSiteTable(tables, kind))));
      return field;
    },
  };
};

/** Builds every structure. Throws, naming what is wrong, when a table is bad or a surface comes out unsound. */
export const buildAll = async (tables: string, progress: (what: string) => void, builders = BUILDERS): Promise<BuiltStructure[]> => {
  await simplifierReady();
  const context = createContext(tables, progress);
  const built: BuiltStructure[] = [];
  for (const builder of builders) built.push(...builder.build(context, built));
  return built;
};
