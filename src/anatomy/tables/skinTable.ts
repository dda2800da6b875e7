import type { Vec3 } from '../units';
import { apart, checkIds, checkSpecimens, isName, isNumber, isObject, isVec3, type Fail } from './checks';
import { SiteTableError } from './validate';

/** A horizontal section of a body part: where its centre is and how far the skin is from there, all round. */
export interface RadialLevel {
  /** Height, mm. */
  readonly y: number;
  /** [x, z] of the centre, mm. */
  readonly centre: readonly [number, number];
  /** Distance from centre to skin at equal steps of angle, mm; first anterior, then towards the subject's left. */
  readonly radiusMm: readonly number[];
  readonly status: string;
}

/** A round cone: two spheres and what lies between them, mm. */
export interface RoundConeRow {
  readonly id: string;
  readonly group: string;
  readonly a: Vec3;
  readonly b: Vec3;
  readonly ra: number;
  readonly rb: number;
}

/** A place where the skin is drawn in: a line, how wide, over what length its ends fade and how deep, mm. */
export interface DentRow {
  readonly id: string;
  readonly a: Vec3;
  readonly b: Vec3;
  readonly radius: number;
  readonly fade: number;
  readonly depthMm: number;
}

/** The neutral body form, left side and midline, as `src/anatomy/sites/skin.json` holds it. */
export interface SkinTable {
  readonly tubes: Readonly<Record<'trunk' | 'leg' | 'arm', readonly RadialLevel[]>>;
  readonly roundCones: readonly RoundConeRow[];
  readonly ellipsoids: readonly { readonly id: string; readonly centre: Vec3; readonly radiiMm: Vec3 }[];
  readonly dents: readonly DentRow[];
  /** Height of the sole, mm. */
  readonly floorY: number;
}

const ANGLES = 24;
/** No part of the left half of the body is outside this box, mm. */
const BODY = [[-10, -920, -200], [420, 1000, 320]] as const;
/** No part is wider from its own centre, mm, and from one level, angle or end to the next nothing changes by more. */
const WIDEST = 260;
const [LEVEL_STEP, ANGLE_STEP, LONGEST] = [80, 90, 420];
/** Heights that a sole can have, mm. */
const FLOOR = [-960, -800] as const;

type Row = Readonly<Record<string, unknown>>;
const isSize = (v: unknown): v is number => isNumber(v) && v >= 0 && v <= WIDEST;
const isPlace = (v: unknown): v is Vec3 => isVec3(v) && v.every((c, k) => c >= BODY[0][k]! && c <= BODY[1][k]!);

/** Reads a parsed JSON file as the skin's table. Throws SiteTableError that names the level or shape that is wrong. */
export const parseSkinTable = (file: string, json: unknown): SkinTable => {
  const fail: Fail = (reason, at = null) => {
    throw new SiteTableError(file, at, reason);
  };
  if (!isObject(json)) return fail('is not an object');
  if (json.structure !== 'skin') fail('does not describe the skin');
  if (!isName(json.frame)) fail('field "frame" is missing');
  checkSpecimens(json.specimens, fail, false);
  if (!isNumber(json.floorY) || json.floorY < FLOOR[0] || json.floorY > FLOOR[1]) fail('field "floorY" is not the height of a sole');
  for (const tube of ['trunk', 'leg', 'arm']) checkTube(tube, ((json.tubes ?? {}) as Row)[tube], fail);
  const rows = (name: string, test: (r: Row) => boolean): void => {
    const list = json[name];
    if (!Array.isArray(list)) return fail(`field "${name}" is missing`);
    checkIds(list, (reason, at) => fail(reason, `${name} ${at ?? ''}`.trim()), 'shape');
    for (const r of list as Row[]) if (!isName(r.status) || !test(r)) fail('place, size or status is missing or not credible', `${name} ${String(r.id)}`);
  };
  const line = (r: Row): boolean => isPlace(r.a) && isPlace(r.b) && apart(r.a, r.b) < LONGEST;
  rows('roundCones', (r) => isName(r.group) && line(r) && isSize(r.ra) && isSize(r.rb));
  rows('ellipsoids', (r) => isPlace(r.centre) && isVec3(r.radiiMm) && r.radiiMm.every((v) => isSize(v) && v > 0));
  rows('dents', (r) => line(r) && isSize(r.radius) && isSize(r.fade) && isNumber(r.depthMm) && Math.abs(r.depthMm) < 60);
  return json as unknown as SkinTable;
};

const checkTube = (tube: string, levels: unknown, fail: Fail): void => {
  if (!Array.isArray(levels) || levels.length < 4) return fail(`tube "${tube}" has fewer than four levels`);
  (levels as Row[]).forEach((l, i) => {
    const at = `${tube} level ${String(l.y)}`;
    if (!isNumber(l.y) || !Array.isArray(l.centre) || l.centre.length !== 2 || !isPlace([l.centre[0], l.y, l.centre[1]])) fail('height or centre is missing or not in the body', at);
    if (!isName(l.status)) fail('field "status" is missing', at);
    const radii = l.radiusMm as number[];
    if (!Array.isArray(radii) || radii.length !== ANGLES || !radii.every(isSize)) fail(`needs ${ANGLES} radii of 0 to ${WIDEST} mm`, at);
    if (radii.some((r, k) => Math.abs(r - radii[(k + 1) % ANGLES]!) > ANGLE_STEP)) fail(`neighbouring radii differ by more than ${ANGLE_STEP} mm`, at);
    if (i === 0) return;
    const before = levels[i - 1] as RadialLevel;
    if (!((l.y as number) > before.y)) fail('levels do not ascend', at);
    if ((l.y as number) - before.y > LEVEL_STEP) fail(`lies more than ${LEVEL_STEP} mm above the level before it`, at);
  });
};
