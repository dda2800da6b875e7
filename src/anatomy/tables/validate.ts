import type { Vec3 } from '../units';
import { checkNear, checkSpecimens, isNumber, isObject, isVec3, type Fail, type Json } from './checks';
import type { Channel, ChannelMouth, Provenance, Site, SiteTable } from './siteTable';

/** Fewest sites that can describe a bone or disc without closing its holes or opening new ones. */
const FEWEST_SITES = 30;
/** A normal may be this far from unit length: four decimals are written. */
const UNIT_TOLERANCE = 0.005;
/** Two sites nearer than this would make the surface's equations singular, mm. */
const NEAREST = 0.3;
/** A site further than this from all others is not on the same structure, mm. The longest true gap, in the femur, is 40 mm. */
const FURTHEST = 120;
/** Individuals do not differ by more at one place, mm: the greatest true spread is 27 mm, at a process. */
const WIDEST_SPREAD = 60;
/** Radius that a foramen of the sacrum can have, mm. */
const CHANNEL_RADIUS = [0.5, 15] as const;
/** No single figure of a table (a radius, a length, an angle) is greater. */
const LARGEST_FIGURE = 600;

/** A site table that cannot be built from; the message names file, site and reason. */
export class SiteTableError extends Error {
  readonly file: string;
  readonly site: string | null;
  readonly reason: string;

  constructor(file: string, site: string | null, reason: string) {
    super(`${file}: ${site === null ? '' : `site ${site}: `}${reason}`);
    this.name = 'SiteTableError';
    this.file = file;
    this.site = site;
    this.reason = reason;
  }
}

/**
 * Reads a parsed JSON file as a site table.
 *
 * @param file name for messages.
 * @throws SiteTableError on a missing field, a number that is none, a normal that is not of unit length, an id or place that
 *   occurs twice, too few sites, or a site far away from all others.
 */
export const parseSiteTable = (file: string, json: unknown): SiteTable => {
  const fail = (reason: string, site: string | null = null): never => {
    throw new SiteTableError(file, site, reason);
  };
  if (!isObject(json)) return fail('is not an object');
  for (const field of ['format', 'structure', 'symmetry', 'frame', 'provenance', 'columns', 'sites']) {
    if (!(field in json)) fail(`field "${field}" is missing`);
  }
  if (json.format !== 1) fail(`format ${String(json.format)} is not known; this reader knows format 1`);
  const { structure, symmetry } = json;
  if (typeof structure !== 'string' || structure === '') return fail('field "structure" is not a name');
  if (symmetry !== 'left' && symmetry !== 'midline') return fail('field "symmetry" is neither "left" nor "midline"');
  const provenance = parseProvenance(json.provenance, fail);
  const sites = parseSites(json, fail);
  checkPlaces(sites, fail);
  if (symmetry === 'midline') {
    for (const s of sites) if (s.p[0] < 0) fail('lies right of the midline, in a table of the left half', s.id);
  }
  const places = sites.map(({ p }) => p);
  const channels = (Array.isArray(json.tubes) ? json.tubes : []).map((t: unknown, i) => parseChannel(t, i, places, fail));
  return { structure, symmetry, provenance, sites, channels, figures: parseFigures(json.figures, places, fail) };
};

const parseProvenance = (p: unknown, fail: Fail): Provenance => {
  if (!isObject(p)) return fail('field "provenance" is not an object');
  for (const field of ['sentence', 'status']) {
    if (typeof p[field] !== 'string' || p[field] === '') fail(`field "provenance.${field}" is missing`);
  }
  for (const field of ['specimens', 'sources', 'adjustments']) {
    if (!Array.isArray(p[field])) fail(`field "provenance.${field}" is missing`);
  }
  if ((p.specimens as unknown[]).length === 0) fail('field "provenance.specimens" names nobody');
  checkSpecimens(p.specimens, fail);
  return p as unknown as Provenance;
};

const COLUMNS = ['id', 'x', 'y', 'z', 'nx', 'ny', 'nz'] as const;

const parseSites = (json: Json, fail: Fail): Site[] => {
  const columns = json.columns as unknown[];
  if (!Array.isArray(columns)) fail('field "columns" is not a list');
  COLUMNS.forEach((c, i) => columns[i] === c || fail(`column ${i} is not "${c}"`));
  if (!Array.isArray(json.sites)) return fail('field "sites" is not a list');
  if (json.sites.length < FEWEST_SITES) fail(`${json.sites.length} sites are too few; ${FEWEST_SITES} or more are needed`);
  const seen = new Set<string>();
  return json.sites.map((row: unknown, i) => {
    if (!Array.isArray(row) || typeof row[0] !== 'string' || row[0] === '') return fail(`row ${i} has no id`);
    const id = row[0];
    if (seen.has(id)) fail('this id occurs twice', id);
    seen.add(id);
    if (row.length < columns.length) fail(`field "${String(columns[row.length])}" is missing`, id);
    if (row.length > columns.length) fail(`has ${row.length} values for ${columns.length} columns`, id);
    const numbers = COLUMNS.slice(1).map((c, k): number => {
      const v: unknown = row[k + 1];
      return isNumber(v) ? v : fail(`field "${c}" is not a number (${JSON.stringify(v)})`, id);
    });
    const [x, y, z, nx, ny, nz] = numbers as [number, number, number, number, number, number];
    const length = Math.hypot(nx, ny, nz);
    if (Math.abs(length - 1) > UNIT_TOLERANCE) fail(`the normal has length ${length.toFixed(3)}, not 1`, id);
    const sd: unknown = row[7] ?? null;
    if (sd !== null && !(isNumber(sd) && sd >= 0 && sd <= WIDEST_SPREAD)) fail(`field "sd" is neither null nor a length of at most ${WIDEST_SPREAD} mm`, id);
    return { id, p: [x, y, z], n: [nx / length, ny / length, nz / length], sd: sd as number | null };
  });
};

/** No two sites in one place, none far from the rest. */
const checkPlaces = (sites: readonly Site[], fail: Fail): void => {
  for (const a of sites) {
    let nearest = Infinity;
    let neighbour = '';
    for (const b of sites) {
      if (a === b) continue;
      const d = Math.hypot(a.p[0] - b.p[0], a.p[1] - b.p[1], a.p[2] - b.p[2]);
      if (d < nearest) [nearest, neighbour] = [d, b.id];
    }
    if (nearest < NEAREST) fail(`lies ${nearest.toFixed(2)} mm from site ${neighbour}; two sites need ${NEAREST} mm`, a.id);
    if (nearest > FURTHEST) fail(`lies ${nearest.toFixed(0)} mm from the nearest other site; at most ${FURTHEST} mm is credible`, a.id);
  }
};

const parseChannel = (t: unknown, i: number, places: readonly Vec3[], fail: Fail): Channel => {
  if (!isObject(t) || typeof t.level !== 'string') return fail(`tube ${i} has no level`);
  const level = t.level;
  const mouth = (face: 'anterior' | 'posterior'): ChannelMouth => {
    const m = t[face];
    if (!isObject(m) || !isVec3(m.centre) || !isVec3(m.axis) || !isNumber(m.radius)) return fail(`the ${face} mouth lacks centre, axis or radius`, level);
    if (m.radius < CHANNEL_RADIUS[0] || m.radius > CHANNEL_RADIUS[1]) fail(`the ${face} mouth has a radius of ${m.radius} mm`, level);
    checkNear(m.centre, places, FURTHEST, 'site', level, fail);
    if (Math.abs(Math.hypot(...m.axis) - 1) > UNIT_TOLERANCE) fail(`the axis of the ${face} mouth is not of unit length`, level);
    return { centre: m.centre, axis: m.axis, radius: m.radius };
  };
  return { level, anterior: mouth('anterior'), posterior: mouth('posterior') };
};

const parseFigures = (figures: unknown, places: readonly Vec3[], fail: Fail): Readonly<Record<string, number | Vec3>> => {
  if (figures === undefined) return {};
  if (!isObject(figures)) return fail('field "figures" is not an object');
  for (const [name, v] of Object.entries(figures)) {
    if (isVec3(v)) checkNear(v, places, FURTHEST, 'site', `figure ${name}`, fail);
    else if (!isNumber(v) || Math.abs(v) > LARGEST_FIGURE) fail(`figure "${name}" is neither a point nor a credible number`);
  }
  return figures as Readonly<Record<string, number | Vec3>>;
};
