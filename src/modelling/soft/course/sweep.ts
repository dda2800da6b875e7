import { minus, plus, scaled } from '@/anatomy/maths/vec';
import type { Strand } from '@/anatomy/tables/courseTable';
import type { Vec3 } from '@/anatomy/units';
import { AROUND, type Joint } from './branch';
import { rimPoint, sectionAt, type Section } from './curve';

/** A swept strand: rings of eight corners from end to end, closed by a rounded cap where no other strand goes on. */
export interface Tube {
  /** Eight places for each ring, then a tip for each closed end; mm. */
  readonly places: readonly Vec3[];
  /** Place on the strand's curve of each of them. */
  readonly along: readonly number[];
  readonly rings: readonly Section[];
  /** Index of the place in the middle of each closed end; `null` where it is open. */
  readonly tips: readonly [first: number | null, last: number | null];
}

/** Rings between two points: one for about so many mm, at least three. */
const RING_EVERY = 11;
/** The ends are rounded off in these shares of the section. */
const CAP = [0.55, 0.88] as const;
/** No ring lies nearer to one of a hole than this share of half the hole. */
const ROOM = 0.55;

/** A straight line between two points has its end rings alone. */
const stepsBetween = (points: Strand['points'], i: number): number => (points[i]!.straight ? 1 : Math.max(3, Math.round(Math.hypot(...minus(points[i + 1]!.p, points[i]!.p)) / RING_EVERY)));

/** Places of the rings of a strand: even from point to point, three at each hole, cut off where it runs into another. */
const ringPlaces = (strand: Strand, holes: readonly Joint[], own: Joint | null): number[] => {
  const { points } = strand;
  const last = points.length - 1;
  const [start, end] = [own?.end === 'first' ? own.cut : 0, own?.end === 'last' ? own.cut : last];
  const even: number[] = [];
  for (let i = 0; i < last; i++) {
    const steps = stepsBetween(points, i);
    for (let s = 0; s < steps; s++) even.push(i + s / steps);
  }
  const fixed = [start, end, ...holes.flatMap(({ at, half }) => [at - half, at, at + half])];
  const room = (at: number): boolean =>
    at > start && at < end && holes.every((h) => Math.abs(at - h.at) > h.half * (1 + ROOM)) && [start, end].every((f) => Math.abs(at - f) > 0.12);
  return [...fixed, ...even.filter(room)].toSorted((a, b) => a - b);
};

/** Sweeps an elliptical section along a strand of the left side; its flat side keeps looking where the table says. */
export const sweep = (strand: Strand, holes: readonly Joint[] = [], own: Joint | null = null): Tube => {
  const rings = ringPlaces(strand, holes, own).map((at) => ({ ...sectionAt(strand, at), size: 1 }));
  const cap = (s: Section, way: 1 | -1, size: number) => ({ ...s, centre: plus(s.centre, scaled(s.tangent, way * s.halfThickness * Math.sqrt(1 - size * size))), size });
  const [first, last] = [rings[0]!, rings.at(-1)!];
  const closed = [own?.end !== 'first', own?.end !== 'last'];
  if (closed[0]) rings.unshift(...CAP.map((size) => cap(first, -1, size)));
  if (closed[1]) rings.push(...CAP.toReversed().map((size) => cap(last, 1, size)));
  const places = rings.flatMap((ring) => Array.from({ length: AROUND }, (_, a) => rimPoint(ring, (2 * Math.PI * a) / AROUND, ring.size)));
  const along = rings.flatMap((ring) => Array.from({ length: AROUND }, () => ring.along));
  const tips = ([[first, -1], [last, 1]] as const).map(([ring, way], i) => {
    if (!closed[i]) return null;
    along.push(ring.along);
    return places.push(plus(ring.centre, scaled(ring.tangent, way * ring.halfThickness))) - 1;
  });
  return { places, along, rings, tips: tips as [number | null, number | null] };
};

/** Triangles of a tube with its caps; quads for which `open` says so are left out. Ring r has the places 8r … 8r + 7. */
export const tubeTriangles = ({ rings, tips }: Tube, open: (ring: number, corner: number) => boolean = () => false): number[] => {
  const t: number[] = [];
  const next = (a: number): number => (a + 1) % AROUND;
  for (let r = 0; r + 1 < rings.length; r++) {
    for (let a = 0; a < AROUND; a++) {
      if (open(r, a)) continue;
      const [p, q] = [r * AROUND + a, r * AROUND + next(a)];
      t.push(p, p + AROUND, q, q, p + AROUND, q + AROUND);
    }
  }
  const end = (rings.length - 1) * AROUND;
  for (let a = 0; a < AROUND; a++) {
    if (tips[0] !== null) t.push(tips[0], a, next(a));
    if (tips[1] !== null) t.push(tips[1], end + next(a), end + a);
  }
  return t;
};
