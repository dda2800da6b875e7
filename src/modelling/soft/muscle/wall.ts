import type { MuscleSheet } from '@/anatomy/tables/muscleTable';
import type { Vec3 } from '@/anatomy/units';

/** A number at each point of space. */
export type AtPoint = (x: number, y: number, z: number) => number;
/** A place on the unrolled wall: angle round the sheet's axis, radians, from the front to the left, and height, mm. */
type Place = readonly [angle: number, y: number];
type Axis = MuscleSheet['axis'];

/** Further up, down or round than any sheet reaches, mm and radians. */
const FAR_MM = 2000;
const BACK = -Math.PI;

const angleRound = ([ax, az]: Axis, x: number, z: number): number => Math.atan2(x - ax, z - az);
const placesOf = (axis: Axis, points: readonly Vec3[]): Place[] => points.map(([x, y, z]) => [angleRound(axis, x, z), y]);

/**
 * Signed distance (mm, negative inside) to a closed line, along a cylinder round the axis through the point asked about. Asked for
 * millions of points: lines higher or lower than the nearest so far are passed over.
 */
const toClosedLine = (axis: Axis, corners: readonly Place[]): AtPoint => {
  const [ax, az] = axis;
  const n = corners.length;
  const angles = Float64Array.from(corners, ([a]) => a), heights = Float64Array.from(corners, ([, y]) => y);
  return (x, y, z) => {
    const radius = Math.hypot(x - ax, z - az);
    const here = angleRound(axis, x, z);
    let nearest = Infinity;
    let inside = false;
    for (let i = 0, j = n - 1; i < n; j = i++) {
      const a1 = angles[j]!, y1 = heights[j]!, a2 = angles[i]!, y2 = heights[i]!;
      if (y1 > y !== y2 > y && here < a1 + ((y - y1) / (y2 - y1)) * (a2 - a1)) inside = !inside;
      const over = y - Math.max(y1, y2), under = Math.min(y1, y2) - y;
      if ((over > 0 && over * over > nearest) || (under > 0 && under * under > nearest)) continue;
      const px = (here - a1) * radius, py = y - y1;
      const ex = (a2 - a1) * radius, ey = y2 - y1;
      const t = Math.min(Math.max((px * ex + py * ey) / (ex * ex + ey * ey || 1), 0), 1);
      const dx = px - t * ex, dy = py - t * ey;
      nearest = Math.min(nearest, dx * dx + dy * dy);
    }
    return Math.sqrt(nearest) * (inside ? -1 : 1);
  };
};

/** Signed distance to the edge of a sheet, mm, negative inside. */
export const toOutline = ({ axis, outline }: MuscleSheet): AtPoint => toClosedLine(axis, placesOf(axis, outline));

/**
 * How far into the fleshy part of a sheet a point lies, mm; negative in its aponeurosis, which is all in front of and below the border,
 * that runs from above to the outer side. `null` for a sheet without one.
 */
export const intoFlesh = ({ axis, aponeurosis }: MuscleSheet): AtPoint | null => {
  if (!aponeurosis) return null;
  const border = placesOf(axis, aponeurosis.border);
  const [top, outer] = [border[0]!, border[border.length - 1]!];
  return toClosedLine(axis, [...border, [outer[0], -FAR_MM], [BACK, -FAR_MM], [BACK, FAR_MM], [top[0], FAR_MM]]);
};

/**
 * How far up a point is on the way from the line where the wall leaves the pelvis (0, and below it) to the line where it meets the chest
 * (1, and above it): straight between the two heights at the point's angle round the axis.
 */
export const upTheWall = (axis: Axis, { pelvis, chest }: NonNullable<MuscleSheet['ends']>): AtPoint => {
  const [low, high] = [pelvis, chest].map((line) => heightOf(placesOf(axis, line)));
  return (x, y, z) => {
    const angle = angleRound(axis, x, z);
    const from = low!(angle);
    return Math.min(Math.max((y - from) / (high!(angle) - from), 0), 1);
  };
};

/** Height of a line at an angle; level beyond its ends. */
const heightOf = (line: readonly Place[]): ((angle: number) => number) => {
  const places = [...line].sort((a, b) => a[0] - b[0]);
  return (angle) => {
    const i = places.findIndex(([a]) => a >= angle);
    if (i <= 0) return (i === 0 ? places[0]! : places[places.length - 1]!)[1];
    const [a1, y1] = places[i - 1]!, [a2, y2] = places[i]!;
    return y1 + ((angle - a1) / (a2 - a1)) * (y2 - y1);
  };
};
