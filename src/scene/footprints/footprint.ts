/** Points, three numbers each, mm. */
type Points = ArrayLike<number>;

/** Nearer to the end of a muscle than this, bone is held for certain; further than the second, not. mm. */
const HELD = 2.5;
const FREE = 6;
/** Fibres that are this near to an end, as a share of their length, belong to it. */
const END = 0.14;

const cellOf = (x: number, y: number, z: number): number => (Math.floor(x / FREE) + 512) * 1048576 + (Math.floor(y / FREE) + 512) * 1024 + Math.floor(z / FREE) + 512;

/** The ends of a muscle, sorted into cells so that what is near is found at once. */
export interface MuscleEnds {
  readonly origin: ReadonlyMap<number, readonly number[]>;
  readonly insertion: ReadonlyMap<number, readonly number[]>;
}

/**
 * @param positions surface of the muscle, neutral stance, mm
 * @param fibre four per vertex; the fourth is the place along the fibre, 0 origin … 1 insertion
 */
export const endsOf = (positions: Points, fibre: Points): MuscleEnds => {
  const origin = new Map<number, number[]>();
  const insertion = new Map<number, number[]>();
  for (let v = 0; v * 3 < positions.length; v += 1) {
    const along = fibre[v * 4 + 3]!;
    const end = along < END ? origin : along > 1 - END ? insertion : null;
    if (!end) continue;
    const [x, y, z] = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    const cell = cellOf(x, y, z);
    end.set(cell, [...(end.get(cell) ?? []), x, y, z]);
  }
  return { origin, insertion };
};

const distanceTo = (end: MuscleEnds['origin'], x: number, y: number, z: number): number => {
  let least = Infinity;
  for (let i = -1; i <= 1; i += 1) {
    for (let j = -1; j <= 1; j += 1) {
      for (let k = -1; k <= 1; k += 1) {
        const points = end.get(cellOf(x + i * FREE, y + j * FREE, z + k * FREE));
        for (let p = 0; points && p < points.length; p += 3) least = Math.min(least, Math.hypot(points[p]! - x, points[p + 1]! - y, points[p + 2]! - z));
      }
    }
  }
  return least;
};

const held = (distance: number): number => Math.min(1, Math.max(0, (FREE - distance) / (FREE - HELD)));

/**
 * Where muscles hold on to a bone: per vertex of the bone, how surely an origin and an insertion are there, 0…1. Drawn from the shapes
 * themselves: bone that the end of a muscle touches.
 * @returns two per vertex, or `null` where none of these muscles touches the bone
 */
export const footprintsOn = (bone: Points, muscles: readonly MuscleEnds[]): Float32Array | null => {
  const out = new Float32Array((bone.length / 3) * 2);
  let any = false;
  for (let v = 0; v * 3 < bone.length; v += 1) {
    const [x, y, z] = [bone[v * 3]!, bone[v * 3 + 1]!, bone[v * 3 + 2]!];
    for (const { origin, insertion } of muscles) {
      out[v * 2] = Math.max(out[v * 2]!, held(distanceTo(origin, x, y, z)));
      out[v * 2 + 1] = Math.max(out[v * 2 + 1]!, held(distanceTo(insertion, x, y, z)));
    }
    any ||= out[v * 2]! > 0.5 || out[v * 2 + 1]! > 0.5;
  }
  return any ? out : null;
};
