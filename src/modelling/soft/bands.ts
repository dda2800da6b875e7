import { findStructure } from '@/anatomy/catalogue';
import { parseSheets, type Sheet } from '@/anatomy/tables/sheetTable';
import { SiteTableError } from '@/anatomy/tables/validate';
import type { StructureBuilder } from '../built';
import { readJson } from '../readTables';
import { bothSides } from './sheet/clothe';
import { lay, type Laid } from './sheet/lay';
import { shellOf, type Edges } from './sheet/shell';

const FILE = 'bands.json';
/** Kinds that the table of bands holds; the build stops when it holds others. */
export const BAND_KINDS = ['iliolumbar_ligament', 'sacrotuberous_ligament', 'sacrospinous_ligament', 'sacroiliac_ligaments'] as const;
/** How far above and below its net a band finds the bone that it lies on, mm. */
const NEAR = [7, 4] as const;

const EDGES: Edges = 'thin';

/** Reads and checks the table of bands. Throws SiteTableError, naming the file, when it is missing or wrong. */
export const readBands = (folder: string): readonly Sheet[] => {
  const bands = parseSheets(FILE, readJson(folder, FILE));
  if ([...new Set(bands.map(({ kind }) => kind))].toSorted().join() !== BAND_KINDS.toSorted().join()) throw new SiteTableError(FILE, null, `does not hold just ${BAND_KINDS.join(', ')}`);
  return bands;
};

/** Ligaments as flat bands and fans between their lines of attachment, laid on the bone under them and shaded by it. Schematic. */
export const bands: StructureBuilder = {
  name: 'ligaments',
  ids: BAND_KINDS.flatMap((kind) => [`${kind}_L`, `${kind}_R`]),
  build: (context, earlier) => {
    context.progress('ligaments');
    const skeleton = earlier.filter(({ id }) => ['bone', 'disc'].includes(findStructure(id)?.tissue ?? '')).map((s) => s.mesh);
    const laid: Laid[] = [];
    for (const band of readBands(context.tables)) {
      // A band lies on those of its own ligament that come before it in the table, so that none passes through another.
      const under = laid.filter(({ sheet }) => sheet.kind === band.kind).map(({ sheet, net, normals }) => shellOf(net, normals, sheet.thicknessMm, EDGES).mesh);
      laid.push(...lay([band], ({ thicknessMm }) => ({ covered: [...skeleton, ...under], skin: null, room: thicknessMm, reach: NEAR })));
    }
    return BAND_KINDS.flatMap((kind) => {
      const own = laid.filter(({ sheet }) => sheet.kind === kind);
      return bothSides(kind, own, EDGES, skeleton);
    });
  },
};
