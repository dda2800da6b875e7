import type { BodyId } from '../bodies';
import { BODY_IDS } from '../bodies';
import { STRUCTURES } from '../catalogue';
import type { Vec3 } from '../units';
import { checkIds, checkNear, isName, isNumber, isObject, isVec3, type Fail, type Json } from './checks';
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
  /** Its flat tendon: all that lies in front of and below a border, which runs from above to the outer side. Absent where none is drawn. */
  readonly aponeurosis?: { readonly thicknessMm: number; readonly border: readonly Vec3[] };
  /** Lines round the wall up to which it moves with the pelvis, and from which with the chest. Absent: it moves by its footprints. */
  readonly ends?: { readonly pelvis: readonly Vec3[]; readonly chest: readonly Vec3[] };
  /** Thickness of flesh and aponeurosis of the specimen, where the sites measured are its middle surface, mm. */
  readonly specimen?: { readonly thicknessMm: number; readonly aponeurosisMm: number };
}

/** A muscle as its table describes it: sites of the living form, footprints and fibre lines of the left side. */
export interface MuscleTable extends SiteTable {
  readonly footprints: readonly Footprint[];
  readonly fibres: readonly FibreLine[];
  readonly volume: { readonly measuredCm3: number | null; readonly targetCm3: number | null; readonly targetStatus: string };
  /** Present for a flat muscle only. */
  readonly sheet: MuscleSheet | null;
  /** Where a muscle with a belly runs out in a flat tendon: a patch on it, which is pale, and over how far the pale fades into flesh, mm. Assumed. */
  readonly aponeurosis: { readonly patch: readonly Vec3[]; readonly fadeMm: number } | null;
  /** Sites of the specimen before it was thickened and moved; empty for a designed muscle. */
  readonly measured: readonly { readonly id: string; readonly p: Vec3; readonly n: Vec3 }[];
}

/** Points of footprints, fibres, outline and specimen lie near the sites, mm: the furthest true one is 29 mm off. */
const NEAR = 80;
const UNIT_TOLERANCE = 0.005;
/** Largest muscle of the body, cm³, and more. */
const LARGEST_CM3 = 1500;

const isVolume = (v: unknown): boolean => v === null || (isNumber(v) && v > 0 && v < LARGEST_CM3);
const isPolygon = (v: unknown): v is Vec3[] => Array.isArray(v) && v.length > 0 && v.every(isVec3);

/** Reads a parsed JSON file as a muscle table. Throws SiteTableError as `parseSiteTable` does, and for footprints and fibres. */
export const parseMuscleTable = (file: string, json: unknown): MuscleTable => {
  const sites = parseSiteTable(file, json);
  const fail: Fail = (reason, at = null) => {
    throw new SiteTableError(file, at, reason);
  };
  const { footprints, fibres, volume, measured, sheet, aponeurosis } = json as Json;
  const places = sites.sites.map(({ p }) => p);
  const near = (points: readonly Vec3[], at: string): void => points.forEach((p) => checkNear(p, places, NEAR, 'site', at, fail));
  if (!Array.isArray(footprints) || footprints.length < 2) return fail('a muscle needs two footprints or more');
  if (!Array.isArray(fibres) || fibres.length === 0) return fail('a muscle needs fibre lines');
  checkIds(footprints, fail, 'footprint');
  for (const f of footprints as Footprint[]) {
    if (!CARRIERS.includes(f.body)) fail(`footprint on the unknown body "${f.body}"`, f.id);
    if (![f.on, f.text, f.status].every(isName)) fail('footprint does not say what it is on, in words, and how that is known', f.id);
    if (!GROUNDS.has(f.on)) fail(`footprint on the unknown "${f.on}"`, f.id);
    if (f.role !== 'origin' && f.role !== 'insertion') fail('footprint is neither origin nor insertion', f.id);
    if (!isPolygon(f.polygon)) return fail('footprint without points', f.id);
    near(f.polygon, f.id);
  }
  checkIds(fibres, fail, 'fibre line');
  for (const f of fibres as FibreLine[]) {
    if (!isName(f.group)) fail('fibre line without a group', f.id);
    if (!isPolygon(f.points) || f.points.length < 2) return fail('fibre line without points', f.id);
    near(f.points, f.id);
  }
  if (!isObject(volume) || !isVolume(volume.measuredCm3) || !isVolume(volume.targetCm3) || !isName(volume.targetStatus)) return fail('field "volume" is missing or no volume');
  const flat = sheet === undefined ? null : (sheet as MuscleSheet);
  if (flat) {
    checkSheet(flat, fail);
    near(flat.outline, 'outline');
    near(flat.aponeurosis?.border ?? [], 'aponeurosis');
    near([...(flat.ends?.pelvis ?? []), ...(flat.ends?.chest ?? [])], 'ends');
  }
  const tendon = aponeurosis === undefined ? null : (aponeurosis as NonNullable<MuscleTable['aponeurosis']>);
  if (tendon) {
    if (!isPolygon(tendon.patch) || tendon.patch.length < 3 || !isThickness(tendon.fadeMm)) return fail('aponeurosis without a patch or without a credible border');
    near(tendon.patch, 'aponeurosis');
  }
  return {
    ...sites,
    footprints: footprints as Footprint[],
    fibres: fibres as FibreLine[],
    volume: volume as unknown as MuscleTable['volume'],
    sheet: flat,
    aponeurosis: tendon,
    measured: parseMeasured(measured, fail),
  };
};

const CARRIERS: readonly string[] = [...BODY_IDS, 'femur'];
/** What a footprint may be on: a structure of the catalogue, or one of these, which are not drawn. */
const GROUNDS: ReadonlySet<string> = new Set([...STRUCTURES.map(({ kind }) => kind), 'rib_5', 'rib_6', 'rib_7', 'rib_8', 'rib_9', 'rib_10', 'upper_thorax', 'inguinal_ligament', 'erector_spinae_aponeurosis', 'thigh']);

const THICKEST_SHEET = 40;
const isThickness = (v: unknown): boolean => isNumber(v) && v > 0 && v < THICKEST_SHEET;

const checkSheet = ({ thicknessMm, axis, outline, aponeurosis, ends, specimen }: MuscleSheet, fail: Fail): void => {
  if (!isThickness(thicknessMm)) fail('sheet without a credible thickness');
  if (!Array.isArray(axis) || axis.length !== 2 || !axis.every((c) => isNumber(c) && Math.abs(c) < 200)) fail('sheet without an axis');
  if (!isPolygon(outline) || outline.length < 4) fail('sheet without an outline');
  if (aponeurosis && (!isThickness(aponeurosis.thicknessMm) || !isPolygon(aponeurosis.border) || aponeurosis.border.length < 2)) fail('aponeurosis without a credible thickness or a border');
  if (ends && ![ends.pelvis, ends.chest].every((line) => isPolygon(line) && line.length > 1)) fail('sheet whose two ends are no lines');
  if (specimen && !(isThickness(specimen.thicknessMm) && isThickness(specimen.aponeurosisMm))) fail('specimen of a sheet without a credible thickness');
};

/** Sites of the specimen: seven columns, unit normals, each near another. */
const parseMeasured = (measured: unknown, fail: Fail): MuscleTable['measured'] => {
  if (measured === undefined) return [];
  if (!Array.isArray(measured)) return fail('field "measured" is not a list');
  const rows = (measured as unknown[]).map((row, i) => {
    if (!Array.isArray(row) || !isName(row[0])) return fail(`measured row ${i} has no id`);
    const [id, ...numbers] = row as [string, ...unknown[]];
    if (numbers.length < 6 || !numbers.slice(0, 6).every(isNumber)) fail('measured site is not six numbers', id);
    const [x, y, z, nx, ny, nz] = numbers as [number, number, number, number, number, number];
    if (Math.abs(Math.hypot(nx, ny, nz) - 1) > UNIT_TOLERANCE) fail('the measured normal is not of unit length', id);
    return { id, p: [x, y, z] as const, n: [nx, ny, nz] as const };
  });
  checkIds(rows, fail, 'measured site');
  for (const row of rows) checkNear(row.p, rows.filter((r) => r !== row).map((r) => r.p), NEAR, 'other measured site', row.id, fail);
  return rows;
};
