/** A surface with fibres: points (three per vertex, mm), unit fibre direction and fraction (four per vertex), triangles. */
export interface FibredSurface {
  readonly positions: Float32Array;
  readonly fibre: Float32Array;
  readonly triangles: ArrayLike<number>;
}

type Vector = readonly [number, number, number];

/** A triangle seen along its fibres. */
export interface Grain {
  /** mm² */
  readonly area: number;
  /** Unit direction of the fibres in the triangle, and across them in it. */
  readonly along: Vector;
  readonly across: Vector;
  /** How far the fibres run in the surface: 1 they do, 0 they meet it head on and `along` is any direction. */
  readonly share: number;
  /** How fast the weight of each corner changes along the fibres and across them, per mm. */
  readonly slopeAlong: Vector;
  readonly slopeAcross: Vector;
}

/** Part of a unit fibre in the surface from which on its direction counts fully. */
const CLEAR = 0.35;

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const scaled = ([x, y, z]: Vector, by: number): Vector => [x * by, y * by, z * by];
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** @param t place of the first corner in `triangles`. @returns null for a triangle without area */
export function grainOf({ positions, fibre, triangles }: FibredSurface, t: number): Grain | null {
  const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!] as const;
  const [a, b, c] = corners.map((v): Vector => [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!]) as [Vector, Vector, Vector];
  const wide = cross(minus(b, a), minus(c, a));
  const twice = Math.hypot(...wide);
  if (twice < 1e-9) return null;
  const normal = scaled(wide, 1 / twice);
  const mean = [0, 1, 2].map((k) => corners.reduce((sum, v) => sum + fibre[v * 4 + k]!, 0) / 3) as [number, number, number];
  const inside = minus(mean, scaled(normal, dot(mean, normal)));
  const known = Math.hypot(...inside);
  const side = minus(b, a);
  const along = known > 1e-3 ? scaled(inside, 1 / known) : scaled(side, 1 / Math.hypot(...side));
  const across = cross(normal, along);
  const slopes = [minus(c, b), minus(a, c), minus(b, a)].map((edge) => scaled(cross(normal, edge), 1 / twice)) as [Vector, Vector, Vector];
  return {
    area: twice / 2,
    along,
    across,
    share: Math.min(1, known / CLEAR) ** 2,
    slopeAlong: slopes.map((slope) => dot(slope, along)) as [number, number, number],
    slopeAcross: slopes.map((slope) => dot(slope, across)) as [number, number, number],
  };
}
