import type { Vec3 } from '../units';
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
/** No part of the body is further than this from the origin or from its own centre, mm. */
const FURTHEST = 1100;

type Row = Readonly<Record<string, unknown>>;
const isLength = (v: unknown): v is number => typeof v === 'number' && Number.isFinite(v) && Math.abs(v) < FURTHEST;
const isList = (v: unknown, n: number): v is number[] => Array.isArray(v) && v.length === n && v.every(isLength);

/** Reads a parsed JSON file as the skin's table. Throws SiteTableError that names the level or shape that is wrong. */
export const parseSkinTable = (file: string, json: unknown): SkinTable => {
  const fail = (reason: string, at: string | null = null): never => {
    throw new SiteTableError(file, at, reason);
  };
  if (typeof json !== 'object' || json === null) return fail('is not an object');
  const table = json as Row;
  if (table.structure !== 'skin') fail('does not describe the skin');
  if (!isLength(table.floorY)) fail('field "floorY" is not a height');
  for (const tube of ['trunk', 'leg', 'arm']) {
    const levels = ((table.tubes ?? {}) as Row)[tube];
    if (!Array.isArray(levels) || levels.length < 4) return fail(`tube "${tube}" has fewer than four levels`);
    (levels as Row[]).forEach((l, i) => {
      const at = `${tube} level ${String(l.y)}`;
      if (!isLength(l.y) || !isList(l.centre, 2)) fail('height or centre is missing', at);
      if (!isList(l.radiusMm, ANGLES) || l.radiusMm.some((r) => r < 0)) fail(`needs ${ANGLES} radii of 0 mm or more`, at);
      if (i > 0 && !((l.y as number) > (levels[i - 1] as RadialLevel).y)) fail('levels do not ascend', at);
    });
  }
  const rows = (name: string, test: (r: Row) => boolean): void => {
    const list = table[name];
    if (!Array.isArray(list)) return fail(`field "${name}" is missing`);
    for (const r of list as Row[]) if (typeof r.id !== 'string' || !test(r)) fail('place or size is missing', `${name} ${String(r.id)}`);
  };
  rows('roundCones', (r) => typeof r.group === 'string' && isList(r.a, 3) && isList(r.b, 3) && isLength(r.ra) && isLength(r.rb));
  rows('ellipsoids', (r) => isList(r.centre, 3) && isList(r.radiiMm, 3) && r.radiiMm.every((v) => v > 0));
  rows('dents', (r) => isList(r.a, 3) && isList(r.b, 3) && isLength(r.radius) && isLength(r.fade) && isLength(r.depthMm));
  return table as unknown as SkinTable;
};
