import { partsOf } from '@/anatomy/parts';
import type { FibreLine, MuscleTable } from '@/anatomy/tables/muscleTable';
import type { Vec3 } from '@/anatomy/units';

/** Lines nearer than this count about equally, mm. */
const SOFTNESS = 3;
/** Id of a line that was laid at a share of the arc of each section: `fibre_33` at a third of the way round. */
const AT_ARC = /^fibre_(\d{2})$/;

/** How far a point belongs to each part of its muscle: as many shares as parts, adding up to 1. */
export type PartShares = (x: number, y: number, z: number) => readonly number[];

/**
 * Shares of the parts of a muscle near its surface; the part with the largest share owns the point. `null` for a muscle without parts.
 * Where fibre lines were laid by shares of the arc, parts are equal shares of the arc; where lines name their group, the nearest group.
 */
export const partShares = ({ structure, fibres }: MuscleTable): PartShares | null => {
  const names = partsOf(structure).map(({ name }) => name);
  if (names.length === 0) return null;
  return fibres.every(({ id }) => AT_ARC.test(id)) ? byArc(fibres, names.length) : byGroup(fibres, names);
};

/** Weight of a line at a point: the inverse sixth power of its distance. */
const weightOf = ({ points }: FibreLine, x: number, y: number, z: number): number => 1 / (squaredToLine(points, x, y, z) + SOFTNESS * SOFTNESS) ** 3;

const byArc = (lines: readonly FibreLine[], count: number): PartShares => {
  const arcs = lines.map(({ id }) => Number(AT_ARC.exec(id)![1]) / 100);
  return (x, y, z) => {
    let sum = 0, total = 0;
    lines.forEach((line, i) => {
      const w = weightOf(line, x, y, z);
      sum += w * arcs[i]!;
      total += w;
    });
    // Straight from the middle of one part to the middle of the next; the outer parts go on to the rims.
    const at = Math.min(Math.max((sum / total) * count - 0.5, 0), count - 1);
    return Array.from({ length: count }, (_, i) => Math.max(0, 1 - Math.abs(at - i)));
  };
};

const byGroup = (lines: readonly FibreLine[], names: readonly string[]): PartShares => {
  const groups = names.map((name) => lines.filter(({ group }) => group === name));
  if (groups.some((group) => group.length === 0) || groups.flat().length !== lines.length) throw new Error(`fibre lines do not fall into the groups ${names.join(', ')}`);
  return (x, y, z) => {
    const near = groups.map((group) => Math.max(...group.map((line) => weightOf(line, x, y, z))));
    const total = near.reduce((a, b) => a + b, 0);
    return near.map((w) => w / total);
  };
};

const squaredToLine = (points: readonly Vec3[], x: number, y: number, z: number): number => {
  let least = Infinity;
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i]!, points[i + 1]!];
    const d = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
    const p = [x - a[0], y - a[1], z - a[2]] as const;
    const t = Math.min(1, Math.max(0, (p[0] * d[0] + p[1] * d[1] + p[2] * d[2]) / (d[0] ** 2 + d[1] ** 2 + d[2] ** 2 || 1)));
    least = Math.min(least, (p[0] - t * d[0]) ** 2 + (p[1] - t * d[1]) ** 2 + (p[2] - t * d[2]) ** 2);
  }
  return least;
};
