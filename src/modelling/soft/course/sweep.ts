import type { Strand } from '@/anatomy/tables/courseTable';
import type { Vec3 } from '@/anatomy/units';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { cross, dot, minus, plus, scaled, unit } from '../../vec';

/** A swept strand: a closed tube of elliptical section, its normals, and where along its points each vertex lies (0 … points − 1). */
export interface SweptStrand {
  readonly mesh: TriangleMesh;
  readonly normals: Float64Array;
  readonly along: Float64Array;
}

/** Corners of a section. */
const AROUND = 8;
/** Rings between two points: one for about so many mm, at least three. */
const RING_EVERY = 11;
/** The ends are rounded off in these shares of the section. */
const CAP = [0.55, 0.88] as const;

interface Ring {
  readonly centre: Vec3;
  readonly tangent: Vec3;
  readonly along: number;
  /** Share of the full section. */
  readonly size: number;
}

/** Place and direction on the Catmull–Rom curve through the points, at parameter 0 … points − 1. */
const onCurve = (points: readonly Vec3[], at: number): { centre: Vec3; tangent: Vec3 } => {
  const i = Math.min(Math.floor(at), points.length - 2);
  const t = at - i;
  const first = points[i]!, second = points[i + 1]!;
  // Beyond the ends the curve goes straight on.
  const before = points[i - 1] ?? minus(scaled(first, 2), second);
  const after = points[i + 2] ?? minus(scaled(second, 2), first);
  const value = (k: 0 | 1 | 2): number =>
    0.5 * (2 * first[k] + (second[k] - before[k]) * t + (2 * before[k] - 5 * first[k] + 4 * second[k] - after[k]) * t * t + (3 * first[k] - before[k] - 3 * second[k] + after[k]) * t ** 3);
  const slope = (k: 0 | 1 | 2): number =>
    0.5 * (second[k] - before[k] + 2 * (2 * before[k] - 5 * first[k] + 4 * second[k] - after[k]) * t + 3 * (3 * first[k] - before[k] - 3 * second[k] + after[k]) * t * t);
  return { centre: [value(0), value(1), value(2)], tangent: unit([slope(0), slope(1), slope(2)]) };
};

/** A straight line between two points has its end rings alone. */
const stepsBetween = (points: Strand['points'], i: number): number => (points[i]!.straight ? 1 : Math.max(3, Math.round(Math.hypot(...minus(points[i + 1]!.p, points[i]!.p)) / RING_EVERY)));

const ringsOf = ({ points, thicknessMm }: Strand): Ring[] => {
  const places = points.map(({ p }) => p);
  const rings: Ring[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const steps = stepsBetween(points, i);
    for (let s = 0; s < steps; s++) rings.push({ ...onCurve(places, i + s / steps), along: i + s / steps, size: 1 });
  }
  const last = places.length - 1;
  rings.push({ ...onCurve(places, last), along: last, size: 1 });
  const [start, end] = [rings[0]!, rings[rings.length - 1]!];
  const cap = ({ centre, tangent, along }: Ring, way: 1 | -1, size: number): Ring => ({
    centre: plus(centre, scaled(tangent, way * (thicknessMm / 2) * Math.sqrt(1 - size * size))),
    tangent,
    along,
    size,
  });
  return [...CAP.map((size) => cap(start, -1, size)), ...rings, ...[...CAP].reverse().map((size) => cap(end, 1, size))];
};

/** Sweeps an elliptical section along a strand of the left side; its flat side keeps looking where the table says. */
export const sweep = (strand: Strand): SweptStrand => {
  const rings = ringsOf(strand);
  const vertices = rings.length * AROUND + 2;
  const positions = new Float64Array(vertices * 3);
  const normals = new Float64Array(vertices * 3);
  const along = new Float64Array(vertices);
  const [halfWidth, halfThickness] = [strand.widthMm / 2, strand.thicknessMm / 2];
  rings.forEach(({ centre, tangent, along: at, size }, r) => {
    const across = unit(cross(tangent, strand.faces));
    const out = cross(across, tangent);
    const bulge = size === 1 ? 0 : Math.sqrt(1 - size * size) * (r < rings.length / 2 ? -1 : 1);
    for (let a = 0; a < AROUND; a++) {
      const [c, s] = [Math.cos((2 * Math.PI * a) / AROUND), Math.sin((2 * Math.PI * a) / AROUND)];
      const v = r * AROUND + a;
      positions.set(plus(centre, plus(scaled(across, c * halfWidth * size), scaled(out, s * halfThickness * size))), v * 3);
      const round = unit(plus(scaled(across, c / halfWidth), scaled(out, s / halfThickness)));
      normals.set(unit(plus(scaled(round, size), scaled(tangent, bulge))), v * 3);
      along[v] = at;
    }
  });
  [rings[0]!, rings[rings.length - 1]!].forEach(({ centre, tangent, along: at }, i) => {
    const way = i === 0 ? -1 : 1;
    const v = vertices - 2 + i;
    positions.set(plus(centre, scaled(tangent, way * halfThickness * (1 - Math.sqrt(1 - CAP[0] * CAP[0])))), v * 3);
    normals.set(scaled(tangent, way), v * 3);
    along[v] = at;
  });
  return { mesh: { positions, indices: trianglesOf(rings.length) }, normals, along };
};

const trianglesOf = (rings: number): Uint32Array => {
  const t: number[] = [];
  const next = (a: number): number => (a + 1) % AROUND;
  for (let r = 0; r + 1 < rings; r++) {
    for (let a = 0; a < AROUND; a++) {
      const [p, q] = [r * AROUND + a, r * AROUND + next(a)];
      t.push(p, p + AROUND, q, q, p + AROUND, q + AROUND);
    }
  }
  const [start, end] = [rings * AROUND, rings * AROUND + 1];
  for (let a = 0; a < AROUND; a++) t.push(start, a, next(a), end, (rings - 1) * AROUND + next(a), (rings - 1) * AROUND + a);
  return Uint32Array.from(t);
};

/** Signed volume of a closed mesh, mm³: positive when its triangles look outwards. */
export const volumeOf = ({ positions: p, indices: t }: TriangleMesh): number => {
  let six = 0;
  for (let i = 0; i < t.length; i += 3) {
    const at = (k: number): Vec3 => [p[t[i + k]! * 3]!, p[t[i + k]! * 3 + 1]!, p[t[i + k]! * 3 + 2]!];
    six += dot(at(0), cross(at(1), at(2)));
  }
  return six / 6;
};
