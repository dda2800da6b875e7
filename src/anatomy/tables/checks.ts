import type { Vec3 } from '../units';

/** What a reader of tables calls when something is wrong: it throws, naming the file, the place in it and the reason. */
export type Fail = (reason: string, at?: string | null) => never;
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v);
export const isNumber = (v: unknown): v is number => typeof v === 'number' && Number.isFinite(v);
export const isVec3 = (v: unknown): v is Vec3 => Array.isArray(v) && v.length === 3 && v.every(isNumber);
export const isName = (v: unknown): v is string => typeof v === 'string' && v !== '';
/** A direction of about unit length or a few times it, as far as its length matters. */
export const isDirection = (v: unknown): v is Vec3 => isVec3(v) && Math.hypot(...v) >= 0.5 && Math.hypot(...v) <= 4;

/** Fails unless a table says what it is: format 1, a structure, a frame, and where its figures come from. */
export const checkHead = (json: Json, fail: Fail): void => {
  for (const field of ['format', 'structure', 'frame', 'provenance']) if (!(field in json)) fail(`field "${field}" is missing`);
  if (json.format !== 1) fail(`format ${String(json.format)} is not known; this reader knows format 1`);
  if (!isName(json.structure)) fail('field "structure" is not a name');
  if (!isName(json.frame)) fail('field "frame" is not a text');
  const { provenance } = json;
  if (!isObject(provenance)) return fail('field "provenance" is not an object');
  for (const field of ['sentence', 'status']) if (!isName(provenance[field])) fail(`field "provenance.${field}" is missing`);
  for (const field of ['sources', 'adjustments']) if (!Array.isArray(provenance[field])) fail(`field "provenance.${field}" is missing`);
};

/** Fails unless each specimen has a name, a licence and, where ids are used, one of its own. */
export const checkSpecimens = (specimens: unknown, fail: Fail, named = true): void => {
  if (!Array.isArray(specimens)) return fail('field "specimens" is missing');
  for (const s of specimens as unknown[]) {
    if (!isObject(s) || !isName(s.name) || !isName(s.licence)) fail('a specimen lacks its name or licence');
  }
  if (named) checkIds(specimens as unknown[], fail, 'specimen');
};

/** Fails where an id is missing or occurs twice in a list. @param what for the message */
export const checkIds = (rows: readonly unknown[], fail: Fail, what: string): void => {
  const seen = new Set<string>();
  for (const row of rows) {
    const id = isObject(row) ? row.id : undefined;
    if (!isName(id)) return fail(`a ${what} has no id`);
    if (seen.has(id)) fail('this id occurs twice', id);
    seen.add(id);
  }
};

export const apart = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Fails where a place lies further than `limit` mm from all of those that it must be near. @param near what they are, for the message */
export const checkNear = (p: Vec3, places: readonly Vec3[], limit: number, near: string, at: string, fail: Fail): void => {
  const nearest = places.reduce((least, q) => Math.min(least, apart(p, q)), Infinity);
  if (nearest > limit) fail(`a point lies ${nearest.toFixed(0)} mm from the nearest ${near}; at most ${limit} mm is credible`, at);
};
