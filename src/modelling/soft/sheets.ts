import { BENEATH, COVERS } from '@/anatomy/covers';
import { parseSheets, type Sheet } from '@/anatomy/tables/sheetTable';
import { SiteTableError } from '@/anatomy/tables/validate';
import type { StructureBuilder } from '../built';
import { readJson } from '../readTables';
import { bothSides } from './sheet/clothe';
import { lay } from './sheet/lay';

const FILE = 'sheets.json';
export const SHEET_KINDS = Object.keys(COVERS);

/** Reads and checks the table of sheets. Throws SiteTableError, naming the file, when it is missing or wrong. */
export const readSheets = (folder: string): readonly Sheet[] => {
  const sheets = parseSheets(FILE, readJson(folder, FILE));
  if ([...new Set(sheets.map(({ kind }) => kind))].toSorted().join() !== SHEET_KINDS.toSorted().join()) throw new SiteTableError(FILE, null, `does not hold just ${SHEET_KINDS.join(', ')}`);
  return sheets;
};

/** Sheets of fascia, each a thin closed shell drawn taut over the muscles and bones that it covers. */
export const sheets: StructureBuilder = {
  name: 'fascia',
  ids: SHEET_KINDS.flatMap((kind) => [`${kind}_L`, `${kind}_R`]),
  build: (context, earlier) => {
    const meshes = new Map(earlier.map(({ id, mesh }) => [id, mesh]));
    const found = (sheet: Sheet) => (kind: string) => {
      const mesh = meshes.get(`${kind}_L`) ?? meshes.get(kind);
      if (!mesh) throw new Error(`${sheet.kind} cannot be built before ${kind}`);
      return mesh;
    };
    context.progress('fascia');
    const laid = lay(readSheets(context.tables), (sheet) => ({
      covered: sheet.free ? [] : COVERS[sheet.kind]!.map(found(sheet)),
      beneath: (BENEATH[sheet.kind] ?? []).map(found(sheet)),
      skin: meshes.get('skin') ?? null,
      room: sheet.thicknessMm,
    }));
    return SHEET_KINDS.flatMap((kind) => bothSides(kind, laid.filter(({ sheet }) => sheet.kind === kind), 'even'));
  },
};
