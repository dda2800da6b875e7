import type { Vec3 } from '../units';
import { apart, isDirection, isName, type Fail } from './checks';
import { areShares, checkSchematic, type CourseShares } from './courseTable';
import { SiteTableError } from './validate';

/** How bodies share a point; they add up to 1. `femur` and `shank` take the side of the structure. */
export type SheetShares = CourseShares;

/** One row of points across a sheet, and how bodies carry its first and its last point; between them the shares change evenly. */
export interface SheetRow {
  readonly from: SheetShares;
  readonly to: SheetShares;
  readonly points: readonly Vec3[];
}

/** A sheet of fascia of the left side: a net of points that it is laid along before it is drawn over what lies beneath. */
export interface Sheet {
  readonly kind: string;
  /** It stands free between what it joins, as a septum does, and is left where the table has it instead of being laid on something. */
  readonly free?: boolean;
  readonly thicknessMm: number;
  /** Direction (not unit) that its outer face looks in, roughly. */
  readonly faces: Vec3;
  /** It goes on beyond its first row, undrawn: from there it fades out strand by strand over this length, mm. Absent where it ends with that row. */
  readonly fraysMm?: number;
  /** Cells of the finished mesh across and along. */
  readonly cells: readonly [number, number];
  /** Direction of its fibres, across and along the net. */
  readonly fibres: readonly [number, number];
  /** The sheet of the same table whose last row is its first: they are laid as one and meet without a seam. */
  readonly continues?: string;
  readonly rows: readonly SheetRow[];
}

/** Whether a body of a table takes the side of its structure. */
export const sideless = (body: string): body is 'femur' | 'shank' | 'foot' => ['femur', 'shank', 'foot'].includes(body);

/** Nothing of the body lies further from the origin, mm. */
const FURTHEST = 1100;

/** Neighbours in a net lie no further apart, mm: the longest true step is 54 mm, along the thigh. */
const FURTHEST_STEP = 100;

const isPoint = (v: unknown): v is Vec3 => Array.isArray(v) && v.length === 3 && v.every((c) => typeof c === 'number' && Math.abs(c) < FURTHEST);
const isPair = (v: unknown): v is readonly [number, number] => Array.isArray(v) && v.length === 2 && v.every((c) => typeof c === 'number' && Number.isFinite(c));

/** Reads a parsed JSON file as sheets of fascia. Throws SiteTableError that names the sheet and the row that is wrong. */
export const parseSheets = (file: string, json: unknown): readonly Sheet[] => {
  const fail: Fail = (reason, at = null) => {
    throw new SiteTableError(file, at, reason);
  };
  checkSchematic(json, fail);
  const { sheets } = json as { sheets?: unknown };
  if (!Array.isArray(sheets) || sheets.length === 0) return fail('field "sheets" is missing');
  for (const [i, sheet] of (sheets as Sheet[]).entries()) {
    const at = String(sheet.kind);
    if (!isName(sheet.kind)) fail(`sheet ${i + 1} has no kind`);
    if (!(sheet.thicknessMm > 0 && sheet.thicknessMm <= 5)) fail('thickness is no credible size', at);
    if (sheet.fraysMm !== undefined && !(sheet.fraysMm > 0 && sheet.fraysMm <= FURTHEST_STEP)) fail('field "fraysMm" is no credible length', at);
    if (!isDirection(sheet.faces)) fail('field "faces" is no direction', at);
    if (!isPair(sheet.cells) || !sheet.cells.every((n) => Number.isInteger(n) && n >= 2 && n <= 100)) fail('field "cells" is no size of a mesh', at);
    if (!isPair(sheet.fibres) || Math.hypot(...sheet.fibres) < 0.1 || Math.hypot(...sheet.fibres) > 4) fail('field "fibres" is no direction', at);
    if (!Array.isArray(sheet.rows) || sheet.rows.length < 2) fail('fewer than two rows', at);
    const before = (sheets as Sheet[]).slice(0, i).find((s) => s.kind === sheet.continues);
    if (sheet.continues !== undefined && (!before || before.cells[0] !== sheet.cells[0] || JSON.stringify(before.rows.at(-1)?.points) !== JSON.stringify(sheet.rows[0]!.points))) fail(`does not begin where "${sheet.continues}" ends`, at);
    sheet.rows.forEach(({ from, to, points }, r) => {
      const row = `${at} row ${r + 1}`;
      if (!areShares(from) || !areShares(to)) fail('shares of known bodies that add up to 1 are missing', row);
      if (!Array.isArray(points) || points.length < 2 || !points.every(isPoint)) fail('a point is no place', row);
      if (points.length !== sheet.rows[0]!.points.length) fail('another number of points than in the first row', row);
      points.forEach((p, k) => {
        for (const q of [points[k - 1], sheet.rows[r - 1]?.points[k]]) {
          if (q && apart(p, q) > FURTHEST_STEP) fail(`point ${k + 1} lies ${apart(p, q).toFixed(0)} mm from its neighbour; at most ${FURTHEST_STEP} mm is credible`, row);
        }
      });
    });
  }
  return sheets as Sheet[];
};
