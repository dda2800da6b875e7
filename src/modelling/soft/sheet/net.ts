import { catmullRom } from '@/anatomy/maths/catmullRom';
import { cross, minus, unit } from '@/anatomy/maths/vec';
import type { Sheet, SheetShares } from '@/anatomy/tables/sheetTable';
import type { Vec3 } from '@/anatomy/units';

/** A net of (columns + 1) × (rows + 1) places; place (i, j) stands at index j × (columns + 1) + i. */
export interface Net {
  readonly columns: number;
  readonly rows: number;
  readonly places: readonly Vec3[];
  /** How far across and along each place is in the rows and points of the table. */
  readonly across: readonly number[];
  readonly along: readonly number[];
}

/** The smooth curve through values at 0 … n − 1; beyond the ends it goes straight on. */
const through = (values: readonly number[], at: number): number => {
  const i = Math.min(Math.floor(at), values.length - 2);
  const t = at - i;
  const [b, c] = [values[i]!, values[i + 1]!];
  const a = values[i - 1] ?? 2 * b - c;
  const d = values[i + 2] ?? 2 * c - b;
  return catmullRom(a, b, c, d, t);
};

/** Places in the net of a sheet, evenly spaced by length along its middle column and by number across; `finer` multiplies both. */
export const netOf = ({ rows, cells }: Sheet, finer = 1): Net => {
  const [columns, count] = [cells[0] * finer, cells[1] * finer];
  const width = rows[0]!.points.length - 1;
  const along = evenly(rows.map(({ points }) => points[Math.floor(width / 2)]!), count);
  const at = (u: number, v: number): Vec3 =>
    [0, 1, 2].map((k) => through(rows.map(({ points }) => through(points.map((p) => p[k]!), u)), v)) as unknown as Vec3;
  const net = { columns, rows: count, places: [] as Vec3[], across: [] as number[], along: [] as number[] };
  for (const v of along) {
    for (let i = 0; i <= columns; i++) {
      const u = (i / columns) * width;
      net.places.push(at(u, v));
      net.across.push(u);
      net.along.push(v);
    }
  }
  return net;
};

/** Parameters 0 … points − 1 at equal steps of length along a line through points. */
const evenly = (points: readonly Vec3[], count: number): readonly number[] => {
  const length = [0];
  for (let i = 1; i < points.length; i++) length.push(length[i - 1]! + Math.hypot(...minus(points[i]!, points[i - 1]!)));
  return Array.from({ length: count + 1 }, (_, k) => {
    const want = (length[length.length - 1]! * k) / count;
    const beyond = length.findIndex((l) => l > want);
    const i = beyond < 0 ? length.length - 1 : Math.max(beyond, 1);
    return i - 1 + Math.min(1, (want - length[i - 1]!) / (length[i]! - length[i - 1]!));
  });
};

/** Nearer to the midline than this a sheet belongs to its mirror image: its normal stays in the midline plane, so that the two meet. mm. */
const MIDLINE = 2;

/** Unit normals of a net, towards `faces`. */
export const normalsOf = ({ columns, rows, places }: Net, faces: Vec3): readonly Vec3[] => {
  const w = columns + 1;
  const raw = places.map((_, p) => {
    const [i, j] = [p % w, Math.floor(p / w)];
    const du = minus(places[j * w + Math.min(i + 1, columns)]!, places[j * w + Math.max(i - 1, 0)]!);
    const dv = minus(places[Math.min(j + 1, rows) * w + i]!, places[Math.max(j - 1, 0) * w + i]!);
    return unit(cross(du, dv));
  });
  const way = Math.sign(raw.reduce((sum, n) => sum + n[0] * faces[0] + n[1] * faces[1] + n[2] * faces[2], 0));
  return raw.map((n, p) => unit([places[p]![0] < MIDLINE ? 0 : way * n[0], way * n[1], way * n[2]]));
};

/** How bodies share a place across and along the rows of the table, straight between its rows and ends. */
export const sharesAt = ({ rows }: Sheet, across: number, along: number): SheetShares => {
  const j = Math.min(Math.floor(along), rows.length - 2);
  const over = across / (rows[0]!.points.length - 1);
  const shares: Record<string, number> = {};
  for (const [row, weight] of [[rows[j]!, 1 - (along - j)], [rows[j + 1]!, along - j]] as const) {
    for (const [end, part] of [[row.from, 1 - over], [row.to, over]] as const) {
      for (const [body, share] of Object.entries(end)) shares[body] = (shares[body] ?? 0) + weight * part * share;
    }
  }
  return shares;
};
