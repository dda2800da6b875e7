import { catmullRom } from '@/anatomy/maths/catmullRom';
import { cross, minus, plus, scaled, unit } from '@/anatomy/maths/vec';
import type { Loft, LoftSection, LoftTable, TableAxes } from '@/anatomy/tables/loftTable';
import type { Vec3 } from '@/anatomy/units';
import type { HermiteSite } from '../implicit/hrbf';

/** Places round a section. */
const AROUND = 8;
/** Sections further apart than this many half widths get more between them: a thin tube would else tear. */
const APART = 2.4;

/** A place of the table in the anatomical frame, mm. */
const toFrame = ({ origin, first, second, third }: TableAxes, p: Vec3): Vec3 =>
  plus(origin, plus(scaled(first, p[0]), plus(scaled(second, p[1]), scaled(third, p[2]))));

const directionOf = ({ first, second, third }: TableAxes, v: Vec3): Vec3 => unit(plus(scaled(first, v[0]), plus(scaled(second, v[1]), scaled(third, v[2]))));

/**
 * Points with normals on a loft, in the anatomical frame: eight round each section, given or put between, and one on either end. Normals follow both
 * the section's outline and how the sections widen and shift from one to the next.
 */
export const loftSites = ({ sections: given, ends }: Loft, { axes, up: upInTable }: Pick<LoftTable, 'axes' | 'up'>): HermiteSite[] => {
  const up = directionOf(axes, upInTable);
  const sections = closeSections(given);
  const centres = sections.map((s) => toFrame(axes, s.centre));
  const last = centres.length - 1;
  const along = centres.map((_, i) => unit(minus(centres[Math.min(i + 1, last)]!, centres[Math.max(i - 1, 0)]!)));
  const rings = sections.map((section, i) => {
    const side = unit(cross(up, along[i]!));
    const high = cross(along[i]!, side);
    return Array.from({ length: AROUND }, (_, k): Vec3 => {
      const [c, s] = [Math.cos((2 * Math.PI * k) / AROUND), Math.sin((2 * Math.PI * k) / AROUND)];
      const power = 2 / section.square;
      const u = Math.sign(c) * Math.abs(c) ** power * section.half[c >= 0 ? 0 : 2];
      const v = Math.sign(s) * Math.abs(s) ** power * section.half[s >= 0 ? 1 : 3];
      return plus(centres[i]!, plus(scaled(side, u), scaled(high, v)));
    });
  });
  const poles = [plus(centres[0]!, scaled(along[0]!, -ends[0])), plus(centres[last]!, scaled(along[last]!, ends[1]))] as const;
  const sites: HermiteSite[] = [{ p: poles[0], n: scaled(along[0]!, -1) }, { p: poles[1], n: along[last]! }];
  rings.forEach((ring, i) => {
    ring.forEach((p, k) => {
      const round = minus(ring[(k + 1) % AROUND]!, ring[(k + AROUND - 1) % AROUND]!);
      // Beyond the first and last ring the surface runs to the pole.
      const before = i === 0 ? poles[0] : rings[i - 1]![k]!;
      const after = i === last ? poles[1] : rings[i + 1]![k]!;
      sites.push({ p, n: unit(cross(round, lengthways(before, p, after))) });
    });
  });
  return sites;
};

/** Direction of the surface from section to section at a place: the steps to both neighbours, the nearer one counting more. */
const lengthways = (before: Vec3, at: Vec3, after: Vec3): Vec3 => {
  const [a, b] = [minus(at, before), minus(after, at)];
  const [la, lb] = [Math.hypot(...a) || 1, Math.hypot(...b) || 1];
  return plus(scaled(a, 1 / (la * la)), scaled(b, 1 / (lb * lb)));
};

type Shape = Pick<LoftSection, 'centre' | 'half' | 'square'>;

/** The sections with more of them put between where they are far apart, on the smooth line through their numbers (Catmull–Rom). */
const closeSections = (given: readonly LoftSection[]): Shape[] =>
  given.flatMap((b, i): Shape[] => {
    const c = given[i + 1];
    if (!c) return [b];
    const [a, d] = [given[i - 1] ?? b, given[i + 2] ?? c];
    const thin = Math.min(...b.half, ...c.half);
    const steps = Math.max(1, Math.ceil(Math.hypot(...minus(c.centre, b.centre)) / (APART * thin)));
    return Array.from({ length: steps }, (_, k): Shape => {
      if (k === 0) return b;
      const t = k / steps;
      const at = (pick: (s: LoftSection) => number): number => catmullRom(pick(a), pick(b), pick(c), pick(d), t);
      return {
        centre: [at((s) => s.centre[0]), at((s) => s.centre[1]), at((s) => s.centre[2])],
        half: [at((s) => s.half[0]), at((s) => s.half[1]), at((s) => s.half[2]), at((s) => s.half[3])],
        square: b.square + t * (c.square - b.square),
      };
    });
  });
