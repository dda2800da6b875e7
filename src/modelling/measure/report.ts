import type { PublishedFigure } from '@/anatomy/tables/published';
import { FORM_IDS, type FormId } from '@/anatomy/form/forms';
import type { ErectorRow } from './erector';
import { DRAWN_IN_PART, EXPLANATIONS, explanationOf, needsSentence } from './explanations';
import type { FormRow } from './formShapes';
import type { Lie } from './lying';
import type { MuscleFigure, MuscleRow } from './muscles';
import type { ShapeRow } from './shapes';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Shapes against the reference: distances in mm, both directions, nothing registered. */
export const shapesTable = (rows: readonly ShapeRow[]): string => {
  const inPart = rows.flatMap(({ id, bothWays }) => (bothWays === null ? [] : [`${id} ${bothWays.toFixed(1)}`]));
  return `${shapesRows(rows)}${inPart.length > 0 ? `\n\nMean in both directions, with everything that is drawn: ${inPart.join(', ')}.` : ''}`;
};

const shapesRows = (rows: readonly ShapeRow[]): string =>
  table(
    ['structure', 'mean', '95th percentile', 'max', 'volume, cm³', 'Euler', 'open edges', 'crossing triangles', 'open edges as drawn', 'crossing as drawn', 'triangles'],
    rows.map(({ id, distance: d, topology: t, exported, drawn, triangles }) => [
      DRAWN_IN_PART.has(id.replace(/_[LR]$/, '')) && d ? `${id} (part)` : id, ...(d ? [d.mean, d.p95, d.max].map((v) => v.toFixed(2)) : ['–', '–', '–']), (t.volume / 1000).toFixed(1),
      `${t.euler}`, `${exported.badEdges}`, `${exported.crossings}`, `${drawn.badEdges}`, `${drawn.crossings}`, `${triangles}`,
    ]),
  );

const millimetres = (value: number | null): string => value?.toFixed(1) ?? '–';

/** Erector spinae by regions, against the reference. */
export const erectorTable = (rows: readonly ErectorRow[]): string =>
  table(
    ['region', 'erector spinae, mean', 'longissimus alone', 'iliocostalis alone', 'of the reference’s longissimus inside our multifidus'],
    rows.map((r) => [r.region, millimetres(r.together), millimetres(r.longissimus), millimetres(r.iliocostalis), `${Math.round(100 * r.inMultifidus)} %`]),
  );

/** How every structure lies on each form: under the skin, in bone, at its footprints. */
export const liesTable = (rows: ReadonlyMap<string, Readonly<Record<FormId, Lie>>>): string =>
  table(
    ['structure', ...FORM_IDS.map((form) => `least depth under the skin, ${form}`), ...FORM_IDS.map((form) => `in bone, ${form}`), 'in which', 'in bone away from footprints', 'widest gap at a footprint'],
    [...rows].map(([id, lie]) => {
      const all = FORM_IDS.map((form) => lie[form]);
      const most = (of: (l: Lie) => number | null): number | null => (of(all[0]!) === null ? null : Math.max(...all.map((l) => of(l)!)));
      return [id.replace(/_L$/, ''), ...all.map((l) => l.underSkin.toFixed(1)), ...all.map((l) => l.inBone?.toFixed(2) ?? '–'), lie.mean.deepestIn?.replace(/_L$/, '') ?? '', most((l) => l.inBoneElsewhere)?.toFixed(2) ?? '–', most((l) => l.gap)?.toFixed(2) ?? '–'];
    }),
  );

/** Published figures beside ours, then what no source at hand gives. */
export const figuresTable = (published: readonly PublishedFigure[], own: ReadonlyMap<string, number>): string => {
  const rows = published.flatMap((p) => {
    const ours = own.get(p.quantity);
    if (ours === undefined) return [];
    const difference = ours - p.value;
    const sds = p.sd === null ? '–' : (difference / p.sd).toFixed(1);
    const reason = needsSentence(difference, p.sd) ? (explanationOf(p.quantity, p.source) ?? (p.note ? '' : 'not explained')) : '';
    const why = [reason, p.note ?? ''].filter(Boolean).join('; ');
    return [[p.quantity, `${p.source} (${p.status})`, `${p.value}${p.sd === null ? '' : ` ± ${p.sd}`} ${p.unit}`, ours.toFixed(1), difference.toFixed(1), sds, why]];
  });
  const known = new Set(published.map((p) => p.quantity));
  const rest = [...own].filter(([name]) => !known.has(name)).map(([name, ours]) => [name, 'no source at hand', '–', ours.toFixed(1), '–', '–', '']);
  return table(['quantity', 'source', 'published', 'ours', 'difference', 'in SD', 'note'], [...rows, ...rest]);
};

const FURTHEST_IN_BONE = 1;
const WIDEST_GAP = 0.5;

/** How each muscle lies: in bone, at its footprints, under the skin. */
export const musclesTable = (rows: readonly MuscleRow[]): string =>
  table(
    ['muscle', 'volume, cm³', 'as measured: mean from the reference', 'nearest bone', 'enters it by', 'widest gap at a footprint', 'least depth under the skin', 'note'],
    rows.map((r) => [
      r.kind, r.volumeCm3.toFixed(1), r.asMeasured?.toFixed(2) ?? '–', Number.isFinite(r.entersBy) ? r.deepestIn : '–', r.entersBy > 0 ? r.entersBy.toFixed(2) : `0 (${Number.isFinite(r.entersBy) ? (-r.entersBy).toFixed(1) : '–'} clear)`,
      r.gap?.toFixed(2) ?? '–', r.underSkin.toFixed(1),
      r.entersBy > FURTHEST_IN_BONE || (r.gap ?? 0) > WIDEST_GAP ? (EXPLANATIONS[`${r.kind} on bone`] ?? 'not explained') : '',
    ]),
  );

/** Published volumes and sections of muscles beside ours. */
export const muscleFiguresTable = (figures: readonly MuscleFigure[]): string =>
  table(
    ['quantity', 'source', 'published', 'ours', 'difference', 'in SD', 'in the range', 'note'],
    figures.map(({ quantity, source, published, ours, difference, sds, inside, note }) => {
      const digits = ours < 100 ? 1 : 0;
      const out = (sds !== null && Math.abs(sds) > 1) || (sds === null && inside === false);
      const why = out ? (EXPLANATIONS[quantity] ?? 'not explained') : (EXPLANATIONS[quantity] ?? note);
      return [quantity, source, published, ours.toFixed(digits), difference.toFixed(digits), sds?.toFixed(1) ?? '–', inside === null ? '–' : inside ? 'yes' : 'no', why];
    }),
  );

/** Soundness of the surfaces on the other forms of the pelvis. */
export const formShapesTable = (rows: readonly FormRow[]): string =>
  table(
    ['form', 'structures', 'open or double edges', 'self-intersections', 'changed Euler numbers', 'gluteus maximus, cm³', 'gluteus medius, cm³', 'quadratus lumborum, cm³'],
    rows.map((r) => [r.form, `${r.structures}`, `${r.badEdges}`, `${r.crossings}`, `${r.changedEuler}`, ...r.volumesCm3.map((v) => v.toFixed(1))]),
  );

/** The tables of the page, in Markdown. */
export interface FidelityTables {
  readonly shapes: string;
  readonly erector: string;
  readonly lies: string;
  readonly figures: string;
  readonly muscles: string;
  readonly muscleFigures: string;
  readonly forms: string;
  readonly formShapes: string;
}

/** The page `docs/fidelity.md`. */
export const fidelityPage = ({ shapes, erector, lies, figures, muscles, muscleFigures, forms, formShapes }: FidelityTables): string => `# How true the shapes are

Made by \`npm run anatomy:measure\`; do not edit by hand. How the shapes are made: [how-a-structure-is-made.md](how-a-structure-is-made.md).

## Against real bodies

Distances in millimetres between our surface and a reference surface of one adult male, from evenly spread points of each to the
nearest point of the other, nothing registered. Bones are means of several people or were made symmetric and moved towards
published sizes, so a difference is expected: two people's hip bones differ by 2.4–3.3 mm in the mean even after alignment.
Muscles are compared in their living volume, which the reference, a thin specimen, does not have. *(part)*: only a part of the
structure is drawn, so distances are taken from our surface to the reference and not back. A dash: no reference surface.
Hamstrings are set beside the three muscles of the reference that they are. Each nerve is one branching cord; of the ligaments, iliolumbar has three
bands and the sacroiliac ones two, which lie one on the other; the iliotibial tract comes with the septum that holds it to the femur, which the reference
lacks and the distance leaves out. The reference's tract begins at the iliac crest, 118 mm above ours, which there is the gluteal aponeurosis, and ends 16 mm lower;
it is also thicker (76 cm³; ours is drawn 1 mm thick, 26 cm³ without the septum). So its mean in both directions, given below the table, is much larger. A foot is 28 bones.

Open edges (those that do not join just two triangles) and triangles that pass through another are counted twice: in the STL file that
\`anatomy:export\` writes, and in the asset that the page draws, whose places are rounded; both are read back.

Aims: hip bone and sacrum mean ≤ 2.0 and 95th percentile ≤ 5; L1–L5 and T12 ≤ 1.6 and 4.5; femur ≤ 2.0 and 5.5; rib 12 ≤ 2 and 5; muscles
mean ≤ 8 in their living volume and ≤ 2 as measured.

${shapes}

Euler number: 2 for a closed surface without tunnels, 2 less for each tunnel. A hip bone has one (the obturator foramen), a
vertebra one (its canal), the sacrum eight (its foramina), and each closed part of several adds 2.

### Erector spinae

Longissimus and iliocostalis are drawn whole. Above T11 they have the reference's own sections, evened out; below T12 they are designed to published
sections of living people; between, the one goes over into the other. The reference, a thin specimen, divides the mass otherwise than living people: below L3
its longissimus lies where multifidus lies in them (and in ours, whose sections are published ones), and its iliocostalis is a strap 5 mm thick behind
both columns. So the columns come near to it as wholes and by their measured form, and lie further off in the small of the back. How the area is shared between
them there is assumed: iliocostalis lies behind and outside, as in the reference. Their common aponeurosis over multifidus is designed: a flat sheet
4 mm thick up to L3, where the reference has none. Regions lie between the middles of discs; means in mm from our surface to the reference.

${erector}

## Muscles

How each left muscle lies among the bones and under the skin, mm; the right one is its mirror image. *As measured*: the surface through the
sites of the one person they were measured on, before it was made as thick as living muscle. Aims: no more than 1 mm in bone, no gap over 0.5 mm.

${muscles}

How every structure lies on the three forms of the pelvis, by its triangles as drawn (corners, middles of edges and of triangles, both ways), mm. Aims: no
depth under the skin below 0; muscles no more than 1 in bone away from footprints, no gap over 0.5 on any form. Ligaments and fascia end in bone.

${lies}

Volumes per kilogram of lean mass and sections at levels of the spine, beside living people. Lean mass is that of the person of the
stance model (75 kg, 1.75 m: 58 kg by the formula of Boer, from memory). Medians with the middle half of the people; SD is taken as the middle half / 1.35.
Sources were read in excerpts, unless they are marked as recalled.

${muscleFigures}

## Against published figures

Sizes in millimetres. Endplate widths and depths are taken between rim sites, which lie 2–3 mm inside the edge; body heights at
62 % of the endplate's radius. Of the lower rim of L4 the site at the middle of the back is missing: its depth ends midway between the sites beside it, which at L3 and
L5 lie 1.4 and 1.0 mm from the middle one. *Verified*: read in an excerpt of the source, most often its abstract.

No spread was read for the vertebrae, so the column *in SD* is empty and differences of more than 2 mm have a sentence. The tables were measured on one person; widths and
depths of endplates and spans of processes were moved half way towards the means of Panjabi 1992, which are recalled and unverified (depths of L5: towards the New Zealand
series); heights, waists and canals stayed as measured. So half of what the person differs by is left, and the rim sites add some more. Pedicles have no row: their highest and
lowest sites do not lie in one section (11 mm apart from side to side at L4), nor have widths of canals, which at L5 differ by
12 mm with the height at which they are taken.

${figures}

## Forms of the pelvis

${forms}

Every structure of each form, as exported by \`anatomy:export -- --form\`:

${formShapes}

## The same bytes twice

\`npm run anatomy:build\` twice, then \`cmp\` of both assets: no difference. \`tests/unit/modelling/asset.test.ts\` guards the writer, and the fingerprint of the
tables in each asset is checked against the tables.
`;
