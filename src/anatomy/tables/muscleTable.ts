import type { BodyId } from '../bodies';
import { BODY_IDS } from '../bodies';
import type { Vec3 } from '../units';
import type { SiteTable } from './siteTable';
import { parseSiteTable, SiteTableError } from './validate';

/** Where a muscle holds on: a patch (three or more points), a line or a point, all on the left. */
export interface Footprint {
  readonly id: string;
  /** Kind of the bone or fascia it lies on, e.g. `hip_bone`. */
  readonly on: string;
  /** Body that carries it; `femur` is the femur of the muscle's side. */
  readonly body: BodyId | 'femur';
  readonly role: 'origin' | 'insertion';
  readonly text: string;
  readonly status: string;
  readonly polygon: readonly Vec3[];
}

/** A line that fibres follow, origin first, mm. */
export interface FibreLine {
  readonly id: string;
  /** Part of the muscle, e.g. `posterior` or `iliocostal`. */
  readonly group: string;
  readonly points: readonly Vec3[];
}

/** A flat muscle whose sites lie on its middle surface. */
export interface MuscleSheet {
  readonly thicknessMm: number;
  /** x and z of an upright axis that the sheet bends round, mm. */
  readonly axis: readonly [number, number];
  /** Edge of the sheet as a closed line of points, mm. */
  readonly outline: readonly Vec3[];
}

/** A muscle as its table describes it: sites of the living form, footprints and fibre lines of the left side. */
export interface MuscleTable extends SiteTable {
  readonly footprints: readonly Footprint[];
  readonly fibres: readonly FibreLine[];
  readonly volume: { readonly measuredCm3: number | null; readonly targetCm3: number | null; readonly targetStatus: string };
  /** Present for a flat muscle only. */
  readonly sheet: MuscleSheet | null;
  /** Sites of the specimen before it was thickened and moved; empty for a designed muscle. */
  readonly measured: readonly { readonly id: string; readonly p: Vec3; readonly n: Vec3 }[];
}

type Json = Readonly<Record<string, unknown>>;
const isPoint = (v: unknown): v is Vec3 => Array.isArray(v) && v.length === 3 && v.every((c) => typeof c === 'number' && Number.isFinite(c));

/** Reads a parsed JSON file as a muscle table. Throws SiteTableError as `parseSiteTable` does, and for footprints and fibres. */
export const parseMuscleTable = (file: string, json: unknown): MuscleTable => {
  const sites = parseSiteTable(file, json);
  const fail = (reason: string, at: string | null = null): never => {
    throw new SiteTableError(file, at, reason);
  };
  const { footprints, fibres, volume, measured, sheet } = json as Json;
  if (!Array.isArray(footprints) || footprints.length < 2) return fail('a muscle needs two footprints or more');
  if (!Array.isArray(fibres) || fibres.length === 0) return fail('a muscle needs fibre lines');
  const carriers: readonly string[] = [...BODY_IDS, 'femur'];
  for (const f of footprints as Footprint[]) {
    if (!carriers.includes(f.body)) fail(`footprint on the unknown body "${f.body}"`, f.id);
    if (f.role !== 'origin' && f.role !== 'insertion') fail('footprint is neither origin nor insertion', f.id);
    if (!Array.isArray(f.polygon) || f.polygon.length === 0 || !f.polygon.every(isPoint)) fail('footprint without points', f.id);
  }
  for (const f of fibres as FibreLine[]) {
    if (!Array.isArray(f.points) || f.points.length < 2 || !f.points.every(isPoint)) fail('fibre line without points', f.id);
  }
  if (typeof volume !== 'object' || volume === null) return fail('field "volume" is missing');
  const flat = sheet === undefined ? null : (sheet as MuscleSheet);
  if (flat && !(flat.thicknessMm > 0 && flat.thicknessMm < 40)) fail('sheet without a credible thickness');
  if (flat && !(Array.isArray(flat.axis) && flat.axis.length === 2 && flat.axis.every((c) => Number.isFinite(c)))) fail('sheet without an axis');
  if (flat && !(Array.isArray(flat.outline) && flat.outline.length >= 4 && flat.outline.every(isPoint))) fail('sheet without an outline');
  const rows = (Array.isArray(measured) ? measured : []) as [string, ...number[]][];
  return {
    ...sites,
    footprints: footprints as Footprint[],
    fibres: fibres as FibreLine[],
    volume: volume as MuscleTable['volume'],
    sheet: flat,
    measured: rows.map(([id, x, y, z, nx, ny, nz]) => ({ id, p: [x!, y!, z!], n: [nx!, ny!, nz!] })),
  };
};
