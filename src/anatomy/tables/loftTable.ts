import type { Vec3 } from '../units';
import { checkHead, checkIds, checkSpecimens, isNumber, isObject, isVec3, type Fail } from './checks';
import type { Provenance } from './siteTable';
import { SiteTableError } from './validate';

/**
 * A section of a loft: a rounded box of four half widths about a centre, square to the line through the centres. Lengths in
 * the table's own axes, mm.
 */
export interface LoftSection {
  readonly id: string;
  readonly centre: Vec3;
  /** From the centre to the side (`up` × direction of the line), up, to the other side, down. */
  readonly half: readonly [side: number, up: number, otherSide: number, down: number];
  /** 2: ellipse; higher: squarer. */
  readonly square: number;
}

/** A part of a bone: its sections in order and how far its rounded ends reach beyond the first and last of them, mm. */
export interface Loft {
  readonly id: string;
  readonly sections: readonly LoftSection[];
  readonly ends: readonly [number, number];
}

/** A bone made of lofts that run into each other with a fillet, and that leaves joint space to the bones it gives way to. */
export interface LoftedBone {
  readonly id: string;
  readonly lofts: readonly Loft[];
  readonly filletMm: number;
  /** Ids of bones of the same table, or kinds of the skeleton. */
  readonly givesWayTo: readonly string[];
  readonly triangles: number;
}

/** Axes that a table is written in: `origin` and three unit vectors in the anatomical frame, mm. */
export interface TableAxes {
  readonly origin: Vec3;
  /** Direction of the table's first, second and third coordinate. */
  readonly first: Vec3;
  readonly second: Vec3;
  readonly third: Vec3;
}

/** One structure of the left side from published sizes: `src/anatomy/sites/foot.json`, `fibula.json`. */
export interface LoftTable {
  readonly structure: string;
  readonly provenance: Provenance;
  readonly axes: TableAxes;
  /** Which of the table's axes `up` of a section is. */
  readonly up: Vec3;
  readonly bones: readonly LoftedBone[];
}

/** No bone of the leg is longer, mm. */
const FURTHEST = 450;
/** Two sections further apart than this would leave the surface between them to chance, mm. */
const GAP = 90;
/** Half widths that a bone of leg or foot can have, mm. */
const WIDTH = [1.5, 40] as const;
const UNIT_TOLERANCE = 0.005;

/** Where a left leg below the knee is, mm: lowest and highest x, y, z of the origin of a table. */
const LEG = [[0, -960, -160], [200, -380, 160]] as const;
const LARGEST_FILLET = 30;
const MOST_TRIANGLES = 4000;

/**
 * Reads a parsed JSON file as a table of lofts.
 *
 * @param file name for messages.
 * @throws SiteTableError on a missing field, a number that is none, an axis that is not of unit length, an id that occurs
 *   twice, too few sections, a width no bone has, or a section far from the one before it.
 */
export const parseLoftTable = (file: string, json: unknown): LoftTable => {
  const fail: Fail = (reason, at = null) => {
    throw new SiteTableError(file, at, reason);
  };
  if (!isObject(json)) return fail('is not an object');
  checkHead(json, fail);
  checkSpecimens((json.provenance as { specimens?: unknown }).specimens, fail);
  for (const field of ['axes', 'up', 'bones']) if (!(field in json)) fail(`field "${field}" is missing`);
  checkAxes(json.axes, fail);
  if (!isVec3(json.up) || Math.abs(Math.hypot(...json.up) - 1) > UNIT_TOLERANCE) fail('field "up" is no unit vector');
  if (!Array.isArray(json.bones) || json.bones.length === 0) return fail('field "bones" is missing');
  const seen = new Set<string>();
  for (const bone of json.bones as unknown[]) checkBone(bone, seen, fail);
  return json as unknown as LoftTable;
};

const checkAxes = (axes: unknown, fail: Fail): void => {
  if (!isObject(axes) || !isVec3(axes.origin)) return fail('field "axes.origin" is no place');
  if (axes.origin.some((c, k) => c < LEG[0][k]! || c > LEG[1][k]!)) fail(`the origin ${axes.origin.join(', ')} is not on the left leg below the knee`);
  for (const name of ['first', 'second', 'third']) {
    const v = axes[name];
    if (!isVec3(v) || Math.abs(Math.hypot(...v) - 1) > UNIT_TOLERANCE) fail(`the axis "${name}" is not of unit length`);
  }
};

const checkBone = (bone: unknown, seen: Set<string>, fail: Fail): void => {
  if (!isObject(bone) || typeof bone.id !== 'string' || bone.id === '') return fail('a bone has no id');
  const { id } = bone;
  if (seen.has(id)) fail('this id occurs twice', id);
  seen.add(id);
  if (!isNumber(bone.filletMm) || bone.filletMm <= 0 || bone.filletMm > LARGEST_FILLET) fail('field "filletMm" is no length', id);
  if (!Number.isInteger(bone.triangles) || (bone.triangles as number) < 40 || (bone.triangles as number) > MOST_TRIANGLES) fail('field "triangles" is no credible number', id);
  if (!Array.isArray(bone.givesWayTo) || bone.givesWayTo.some((g) => typeof g !== 'string')) fail('field "givesWayTo" is missing', id);
  if (!Array.isArray(bone.lofts) || bone.lofts.length === 0) return fail('field "lofts" is missing', id);
  checkIds(bone.lofts, (reason, at) => fail(reason, at ? `${id} ${at}` : id), 'loft');
  for (const loft of bone.lofts as unknown[]) {
    if (!isObject(loft) || typeof loft.id !== 'string') return fail('a loft has no id', id);
    const at = `${id} ${loft.id}`;
    if (!Array.isArray(loft.ends) || loft.ends.length !== 2 || !loft.ends.every((e) => isNumber(e) && e > 0 && e <= WIDTH[1])) fail('field "ends" does not hold two lengths', at);
    if (!Array.isArray(loft.sections) || loft.sections.length < 2) return fail('fewer than two sections are too few', at);
    checkSections(loft.sections as unknown[], at, fail);
  }
};

const checkSections = (sections: readonly unknown[], at: string, fail: Fail): void => {
  const ids = new Set<string>();
  let before: Vec3 | null = null;
  for (const s of sections) {
    if (!isObject(s) || typeof s.id !== 'string' || s.id === '') return fail('a section has no id', at);
    const place = `${at} ${s.id}`;
    if (ids.has(s.id)) fail('this id occurs twice', place);
    ids.add(s.id);
    if (!isVec3(s.centre)) return fail('field "centre" is no place', place);
    if (s.centre.some((c) => Math.abs(c) > FURTHEST)) fail(`lies ${Math.max(...s.centre.map(Math.abs)).toFixed(0)} mm from the table's origin; at most ${FURTHEST} mm is credible`, place);
    if (!Array.isArray(s.half) || s.half.length !== 4 || !s.half.every((h) => isNumber(h) && h >= WIDTH[0] && h <= WIDTH[1])) fail(`field "half" does not hold four widths of ${WIDTH[0]} to ${WIDTH[1]} mm`, place);
    if (!isNumber(s.square) || s.square < 1.5 || s.square > 6) fail('field "square" is not between 1.5 and 6', place);
    if (before) {
      const step = Math.hypot(s.centre[0] - before[0], s.centre[1] - before[1], s.centre[2] - before[2]);
      if (step < 1) fail('lies in one place with the section before it', place);
      if (step > GAP) fail(`lies ${step.toFixed(0)} mm from the section before it; at most ${GAP} mm is credible`, place);
    }
    before = s.centre;
  }
};
