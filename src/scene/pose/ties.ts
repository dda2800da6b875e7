/** Points of the muscles that each vertex of a sheet follows. */
export const FOLLOWED = 4;
/** Nearer to its muscles than the first distance (mm) a sheet follows them fully, beyond the second not at all. */
const [CLOSE, LOOSE] = [4, 16];

/** Which points of which muscle a sheet follows, how much each counts, and where they are at rest. */
export interface Ties {
  readonly muscle: Uint8Array;
  readonly vertex: Uint32Array;
  /** `FOLLOWED` per vertex of the sheet; they add up to 1. */
  readonly share: Float32Array;
  /** 3 per vertex: mean rest place of the points followed, mm. */
  readonly anchor: Float32Array;
  /** How closely each vertex follows, 0…1. */
  readonly hold: Float32Array;
}

/** A point of a muscle: of which, where in its positions, and where it is at rest, mm. */
interface MusclePoint {
  readonly m: number;
  readonly i: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const byHeight = (muscles: readonly Float32Array[]): readonly MusclePoint[] =>
  muscles
    .flatMap((p, m) => Array.from({ length: p.length / 3 }, (_, v): MusclePoint => ({ m, i: 3 * v, x: p[3 * v]!, y: p[3 * v + 1]!, z: p[3 * v + 2]! })))
    .sort((a, b) => a.y - b.y);

interface Near {
  readonly point: MusclePoint;
  /** Squared distance, mm². */
  readonly d: number;
}

/** The points nearest to a place. From its height upwards and downwards: what lies further off in height alone need not be looked at. */
const nearestTo = (points: readonly MusclePoint[], [x, y, z]: readonly [number, number, number]): Near[] => {
  let [up, high] = [0, points.length];
  while (up < high) {
    const middle = (up + high) >> 1;
    if (points[middle]!.y < y) up = middle + 1;
    else high = middle;
  }
  let down = up - 1;
  const near: Near[] = [];
  for (;;) {
    const above = up < points.length ? (points[up]!.y - y) ** 2 : Infinity;
    const below = down >= 0 ? (points[down]!.y - y) ** 2 : Infinity;
    const furthest = near.length === FOLLOWED ? near[FOLLOWED - 1]!.d : Infinity;
    if (Math.min(above, below) >= furthest) return near;
    const point = points[above <= below ? up++ : down--]!;
    const d = (point.x - x) ** 2 + (point.y - y) ** 2 + (point.z - z) ** 2;
    if (d >= furthest) continue;
    near.push({ point, d });
    near.sort((a, b) => a.d - b.d);
    near.length = Math.min(near.length, FOLLOWED);
  }
};

/** The nearest points of the muscles to each vertex, weighted by the inverse square of the distance. */
export const tieTo = (sheet: Float32Array, muscles: readonly Float32Array[]): Ties => {
  const n = sheet.length / 3;
  const ties = { muscle: new Uint8Array(n * FOLLOWED), vertex: new Uint32Array(n * FOLLOWED), share: new Float32Array(n * FOLLOWED), anchor: new Float32Array(n * 3), hold: new Float32Array(n) };
  const points = byHeight(muscles);
  for (let v = 0; v < n; v += 1) {
    const near = nearestTo(points, [sheet[v * 3]!, sheet[v * 3 + 1]!, sheet[v * 3 + 2]!]);
    const total = near.reduce((sum, { d }) => sum + 1 / (d + 1), 0);
    near.forEach(({ point: { m, i, x, y, z }, d }, k) => {
      const share = 1 / (d + 1) / total;
      ties.muscle[v * FOLLOWED + k] = m;
      ties.vertex[v * FOLLOWED + k] = i;
      ties.share[v * FOLLOWED + k] = share;
      ties.anchor[v * 3]! += share * x;
      ties.anchor[v * 3 + 1]! += share * y;
      ties.anchor[v * 3 + 2]! += share * z;
    });
    ties.hold[v] = Math.min(1, Math.max(0, (LOOSE - Math.sqrt(near[0]?.d ?? Infinity)) / (LOOSE - CLOSE)));
  }
  return ties;
};
