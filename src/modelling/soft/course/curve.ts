import { catmullRom, catmullRomSlope } from '@/anatomy/maths/catmullRom';
import { cross, dot, minus, plus, scaled, unit } from '@/anatomy/maths/vec';
import type { Strand } from '@/anatomy/tables/courseTable';
import type { Vec3 } from '@/anatomy/units';

/** The section of a strand at one place of its curve: an ellipse about `centre`, square to `tangent`; mm. */
export interface Section {
  readonly centre: Vec3;
  readonly tangent: Vec3;
  /** Unit directions of its width and of its thickness. */
  readonly across: Vec3;
  readonly out: Vec3;
  readonly halfWidth: number;
  readonly halfThickness: number;
  /** Place on the curve: 0 at the first point of the table, 1 at the second, … */
  readonly along: number;
}

/** Place and direction on the Catmull–Rom curve through the points, at parameter 0 … points − 1. */
const onCurve = (points: readonly Vec3[], at: number): { centre: Vec3; tangent: Vec3; speed: number } => {
  const i = Math.min(Math.floor(at), points.length - 2);
  const t = at - i;
  const first = points[i]!, second = points[i + 1]!;
  // Beyond the ends the curve goes straight on.
  const before = points[i - 1] ?? minus(scaled(first, 2), second);
  const after = points[i + 2] ?? minus(scaled(second, 2), first);
  const each = (of: typeof catmullRom): Vec3 => [0, 1, 2].map((k) => of(before[k]!, first[k]!, second[k]!, after[k]!, t)) as unknown as Vec3;
  const along = each(catmullRomSlope);
  return { centre: each(catmullRom), tangent: unit(along), speed: Math.hypot(...along) };
};

/** The section of a strand at a place on its curve; its flat side looks where the table says. Sizes change evenly from point to point. */
export const sectionAt = ({ points, widthMm, thicknessMm, faces }: Strand, along: number): Section => {
  const { centre, tangent } = onCurve(points.map(({ p }) => p), along);
  const across = unit(cross(tangent, faces));
  const i = Math.min(Math.floor(along), points.length - 2);
  const between = (of: (point: Strand['points'][number]) => number): number => of(points[i]!) + (along - i) * (of(points[i + 1]!) - of(points[i]!));
  return {
    centre, tangent, across, out: cross(across, tangent), along,
    halfWidth: between((p) => p.widthMm ?? widthMm) / 2,
    halfThickness: between((p) => p.thicknessMm ?? thicknessMm) / 2,
  };
};

/** Length of curve for one step of its parameter, mm. */
export const speedAt = ({ points }: Strand, along: number): number => onCurve(points.map(({ p }) => p), along).speed;

/** A point of a section's rim; angle 0 lies across, a quarter turn lies out. `size` scales the section. */
export const rimPoint = ({ centre, across, out, halfWidth, halfThickness }: Section, angle: number, size = 1): Vec3 =>
  plus(centre, plus(scaled(across, Math.cos(angle) * halfWidth * size), scaled(out, Math.sin(angle) * halfThickness * size)));

/** How far outside a section's rim a point of its plane lies, mm, negative inside, and at what angle of the rim. */
export const fromRim = ({ centre, across, out, halfWidth, halfThickness }: Section, p: Vec3): { distance: number; angle: number } => {
  const d = minus(p, centre);
  const [u, v] = [dot(d, across) / halfWidth, dot(d, out) / halfThickness];
  const share = Math.hypot(u, v) || 1e-9;
  return { distance: Math.hypot(dot(d, across), dot(d, out)) * (1 - 1 / share), angle: Math.atan2(v, u) };
};

/** Steps of the search for the nearest place of a curve, in shares of a step from point to point. */
const FINE = 1 / 64;

/** Place on a strand's curve nearest to a point, to 1/64 of the way from one of its points to the next. */
export const nearestOn = (strand: Strand, p: Vec3): number => {
  const places = strand.points.map((point) => point.p);
  let best = 0;
  let least = Infinity;
  for (let at = 0; at <= places.length - 1; at += FINE) {
    const d = Math.hypot(...minus(onCurve(places, at).centre, p));
    if (d < least) [least, best] = [d, at];
  }
  return best;
};
