import type { PublishedFigure } from '@/anatomy/tables/published';
import type { Topology } from '../mesh/topology';
import { EXPLANATIONS } from './explanations';
import type { SurfaceDistance } from './surfaceDistance';

export interface ShapeRow {
  readonly id: string;
  readonly distance: SurfaceDistance | null;
  readonly topology: Topology;
  readonly crossings: number;
  readonly triangles: number;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Shapes against the reference: distances in mm, both directions, nothing registered. */
export const shapesTable = (rows: readonly ShapeRow[]): string =>
  table(
    ['structure', 'mean', '95th percentile', 'max', 'volume, cm³', 'Euler', 'open edges', 'self-intersections', 'triangles'],
    rows.map(({ id, distance: d, topology: t, crossings, triangles }) => [
      id, ...(d ? [d.mean, d.p95, d.max].map((v) => v.toFixed(2)) : ['–', '–', '–']), (t.volume / 1000).toFixed(1),
      `${t.euler}`, `${t.openEdges + t.nonManifoldEdges}`, `${crossings}`, `${triangles}`,
    ]),
  );

/** Published figures beside ours, then what no source at hand gives. */
export const figuresTable = (published: readonly PublishedFigure[], own: ReadonlyMap<string, number>): string => {
  const rows = published.flatMap((p) => {
    const ours = own.get(p.quantity);
    if (ours === undefined) return [];
    const difference = ours - p.value;
    const sds = p.sd === null ? '–' : (difference / p.sd).toFixed(1);
    const why = p.sd !== null && Math.abs(difference) > p.sd ? (EXPLANATIONS[p.quantity] ?? 'not explained') : (p.note ?? '');
    return [[p.quantity, `${p.source} (${p.status})`, `${p.value}${p.sd === null ? '' : ` ± ${p.sd}`} ${p.unit}`, ours.toFixed(1), difference.toFixed(1), sds, why]];
  });
  const known = new Set(published.map((p) => p.quantity));
  const rest = [...own].filter(([name]) => !known.has(name)).map(([name, ours]) => [name, 'no source at hand', '–', ours.toFixed(1), '–', '–', '']);
  return table(['quantity', 'source', 'published', 'ours', 'difference', 'in SD', 'note'], [...rows, ...rest]);
};

/** The page `docs/fidelity.md`. */
export const fidelityPage = (shapes: string, figures: string): string => `# How true the shapes are

Made by \`npm run anatomy:measure\`; do not edit by hand. How the shapes are made: [how-a-structure-is-made.md](how-a-structure-is-made.md).

## Against real bodies

Distances in millimetres between our surface and a reference surface of one adult male, from evenly spread points of each to the
nearest point of the other, nothing registered. Bones are means of several people or were made symmetric and moved towards
published sizes, so a difference is expected: two people's hip bones differ by 2.4–3.3 mm in the mean even after alignment.
Muscles are compared in their living volume, which the reference, a thin specimen, does not have.

${shapes}

Euler number: 2 for a closed surface without tunnels, 2 less for each tunnel. A hip bone has one (the obturator foramen), a
vertebra one (its canal), the sacrum eight (its foramina).

## Against published figures

Sizes in millimetres. Endplate widths and depths are taken between rim sites, which lie 2–3 mm inside the edge; body heights at
62 % of the endplate's radius.

${figures}
`;
