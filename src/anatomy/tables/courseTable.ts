import type { BodyId } from '../bodies';
import { BODY_IDS } from '../bodies';
import type { Vec3 } from '../units';
import { apart, checkHead, isDirection, isName, isObject, type Fail } from './checks';
import { SiteTableError } from './validate';

/** A body of the left side: `femur`, `shank` and `foot` take the side of the structure. */
export type CourseBody = BodyId | 'femur' | 'shank' | 'foot';

/** How bodies share a point that lies over a joint; they add up to 1. */
export type CourseShares = Readonly<Partial<Record<CourseBody, number>>>;

export interface StrandPoint {
  readonly body: CourseBody | CourseShares;
  readonly p: Vec3;
  /** From here to the next point it runs straight: on the inside of a joint, where it would fold as the joint bends. */
  readonly straight?: boolean;
  /** Width and thickness here, mm, where they differ from those of the strand; they change evenly from point to point. */
  readonly widthMm?: number;
  readonly thicknessMm?: number;
}

/** One end of a strand that runs into the wall of another: a root that joins (`last`) or a branch that leaves (`first`). Its end point lies within the other. */
interface Into {
  readonly strand: string;
  readonly end: 'first' | 'last';
}

/** A cord or band: a line through points, each carried by a body, and how wide and thick it is there, mm. */
export interface Strand {
  readonly id: string;
  readonly widthMm: number;
  readonly thicknessMm: number;
  /** Direction (not unit) that its flat side looks in. */
  readonly faces: Vec3;
  /** Absent for the strand that the others run into. */
  readonly into?: Into;
  readonly points: readonly StrandPoint[];
}

/** A schematic nerve of the left side. */
export interface Course {
  readonly kind: string;
  readonly strands: readonly Strand[];
}

const CARRIERS: readonly string[] = [...BODY_IDS, 'femur', 'shank', 'foot'];
/** Nothing of the body lies further from the origin, mm. */
const FURTHEST = 1100;
/** Two points of a strand further apart leave its course between them to chance, mm: the longest true gap is 173 mm, along the shin. */
const LONGEST_STEP = 220;
/** No nerve or ligament here is wider, mm. */
const WIDEST = 60;

const isPoint = (v: unknown): v is Vec3 => Array.isArray(v) && v.length === 3 && v.every((c) => typeof c === 'number' && Math.abs(c) < FURTHEST);
/** Shares of known bodies that add up to 1. */
export const areShares = (v: unknown): v is CourseShares =>
  typeof v === 'object' && v !== null && Object.entries(v).every(([body, share]) => CARRIERS.includes(body) && typeof share === 'number' && share >= 0)
  && Math.abs(Object.values(v as Record<string, number>).reduce((a, b) => a + b, 0) - 1) < 1e-6;
const isSize = (v: unknown): boolean => typeof v === 'number' && v > 0 && v <= WIDEST;

/** Fails unless a table says what it is, and that it is schematic. */
export const checkSchematic = (json: unknown, fail: Fail): void => {
  if (!isObject(json)) return fail('is not an object');
  checkHead(json, fail);
  if ((json.provenance as { status?: unknown }).status !== 'schematic') fail('field "provenance" does not say that this is schematic');
};

/** Reads a parsed JSON file as courses of nerves and ligaments. Throws SiteTableError that names the strand that is wrong. */
export const parseCourses = (file: string, json: unknown): readonly Course[] => {
  const fail: Fail = (reason, at = null) => {
    throw new SiteTableError(file, at, reason);
  };
  checkSchematic(json, fail);
  const { courses } = json as { courses?: unknown };
  if (!Array.isArray(courses) || courses.length === 0) return fail('field "courses" is missing');
  for (const { kind, strands } of courses as Course[]) {
    if (!isName(kind) || !Array.isArray(strands) || strands.length === 0) fail('a course without a kind or strands', String(kind));
    const ids = strands.map(({ id }) => id);
    for (const { id, widthMm, thicknessMm, faces, points, into } of strands) {
      const at = `${kind} ${String(id)}`;
      if (typeof id !== 'string' || ids.indexOf(id) !== ids.lastIndexOf(id)) fail('this id is missing or occurs twice', at);
      if (into === undefined ? strands.filter((s) => s.into === undefined).length > 1 : into.strand === id || !ids.includes(into.strand) || !['first', 'last'].includes(into.end)) {
        fail('does not say with which end it runs into which other strand', at);
      }
      if (!isSize(widthMm) || !isSize(thicknessMm)) fail('width or thickness is no credible size', at);
      if (!isDirection(faces)) fail('field "faces" is no direction', at);
      if (!Array.isArray(points) || points.length < 3) fail('fewer than three points', at);
      for (const { body, p, ...size } of points) {
        if ([size.widthMm, size.thicknessMm].some((own) => own !== undefined && !isSize(own))) fail('width or thickness at a point is no credible size', at);
        if (typeof body === 'string' ? !CARRIERS.includes(body) : !areShares(body)) fail(`carried by the unknown body or bodies ${JSON.stringify(body)}`, at);
        if (!isPoint(p)) fail('a point is no place', at);
      }
      points.forEach(({ p }, i) => {
        const step = i === 0 ? 0 : apart(p, points[i - 1]!.p);
        if (step > LONGEST_STEP) fail(`point ${i + 1} lies ${step.toFixed(0)} mm from the one before it; at most ${LONGEST_STEP} mm is credible`, at);
      });
    }
  }
  return courses as Course[];
};
