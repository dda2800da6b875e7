import type { BuildContext, BuiltStructure, StructureBuilder } from './built';
import { checkTables } from './checkTables';
import { mirrored, union } from './implicit/combine';
import type { ScalarField } from './implicit/field';
import { simplifierReady } from './mesh/simplify';
import { readSiteTable } from './readTables';
import { fieldOf, jointed } from './recipes/boneField';
import { ALL_BONE_KINDS, JOINT_SPACE } from './recipes/boneKinds';
import { legBones } from './recipes/legBones';
import { isLofted, loftedParts } from './recipes/loftedParts';
import { skeleton } from './recipes/skeleton';
import { bands } from './soft/bands';
import { withCover } from './soft/cover';
import { courses } from './soft/courses';
import { deepMuscles, muscles } from './soft/muscles';
import { sheets } from './soft/sheets';
import { skin } from './soft/skin';

/** Everything that is built, in the order in which it is built; the catalogue says which asset each structure goes into. */
const BUILDERS: readonly StructureBuilder[] = [skeleton, muscles, skin, deepMuscles, legBones, courses, bands, sheets];

/** A context whose bone solids are fitted once and kept for the rest of the build. */
export const createContext = (tables: string, progress: (what: string) => void): BuildContext => {
  const fields = new Map<string, ScalarField>();
  return {
    tables,
    progress,
    boneField,
  };

  function boneField(kind: string): ScalarField {
    let field = fields.get(kind);
    if (!field) fields.set(kind, (field = solid(kind)));
    return field;
  }

  function solid(kind: string): ScalarField {
    if (isLofted(kind)) return union(loftedParts(tables, kind, boneField).map((part) => part.field));
    const { givesWayTo = [], space = JOINT_SPACE } = ALL_BONE_KINDS.find((b) => b.kind === kind) ?? {};
    const neighbours = givesWayTo.flatMap((name) => {
      const left = boneField(name);
      return ALL_BONE_KINDS.find((b) => b.kind === name)?.paired && !isPaired(kind) ? [left, mirrored(left)] : [left];
    });
    return jointed(fieldOf(readSiteTable(tables, kind)), neighbours, space);
  }
};

const isPaired = (kind: string): boolean => ALL_BONE_KINDS.find((b) => b.kind === kind)?.paired ?? false;

/** Builds every structure. Throws, naming what is wrong, when a table is bad or a surface comes out unsound. */
export const buildAll = async (tables: string, progress: (what: string) => void, builders = BUILDERS): Promise<BuiltStructure[]> => {
  checkTables(tables);
  await simplifierReady();
  const context = createContext(tables, progress);
  const built: BuiltStructure[] = [];
  for (const builder of builders) built.push(...builder.build(context, built));
  return withCover(built);
};
