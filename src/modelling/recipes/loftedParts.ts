import { parseLoftTable, type LoftTable } from '@/anatomy/tables/loftTable';
import { SiteTableError } from '@/anatomy/tables/validate';
import { mm, type Millimetres } from '@/anatomy/units';
import { subtract } from '../implicit/combine';
import type { ScalarField } from '../implicit/field';
import { loftedBoneField } from '../loft/loftedBone';
import { readJson } from '../readTables';

/** Bones with a table of lofts: designed to published sizes, not measured. */
export const LOFTED_KINDS = ['fibula', 'foot'] as const;
/** Whether a kind is built from a table of lofts and not from measured sites. */
export const isLofted = (kind: string): boolean => (LOFTED_KINDS as readonly string[]).includes(kind);

/** Space between the bones of ankle and foot, mm: two layers of cartilage of about 0.7 mm. */
const JOINT_SPACE: Millimetres = mm(1.4);

/** One of the bones of a lofted structure: its solid, and what it may cost in triangles. */
export interface LoftedPart {
  readonly id: string;
  readonly field: ScalarField;
  readonly triangles: number;
}

/** Reads and checks a table of lofts. Throws SiteTableError, naming the file, when it is missing or wrong. */
export const readLoftTable = (folder: string, structure: string): LoftTable => {
  const file = `${structure}.json`;
  const table = parseLoftTable(file, readJson(folder, file));
  if (table.structure !== structure) throw new SiteTableError(file, null, `describes "${table.structure}"`);
  return table;
};

/**
 * The bones of a lofted structure, left side, each with joint space to those it gives way to: bones of the same table that
 * come before it, or other kinds of the skeleton.
 */
export const loftedParts = (folder: string, structure: string, boneField: (kind: string) => ScalarField): LoftedPart[] => {
  const table = readLoftTable(folder, structure);
  const made = new Map<string, ScalarField>();
  return table.bones.map((bone) => {
    const field = bone.givesWayTo.reduce((rest, name) => {
      if (!made.has(name) && table.bones.some((b) => b.id === name)) throw new SiteTableError(`${structure}.json`, bone.id, `gives way to ${name}, which comes after it`);
      return subtract(rest, made.get(name) ?? boneField(name), JOINT_SPACE);
    }, loftedBoneField(bone, table));
    made.set(bone.id, field);
    return { id: bone.id, field, triangles: bone.triangles };
  });
};
