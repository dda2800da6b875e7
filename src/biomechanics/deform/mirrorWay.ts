import type { BodyId } from '@/anatomy/bodies';
import type { Way } from '@/anatomy/tables/wayTable';

/** The mirror images of two vertices lie no further apart than this, mm: rounding in the asset. */
const SAME = 0.4;

/** For each vertex of a right structure the vertex of the left one that is its mirror image. */
const twins = (left: Float32Array, right: Float32Array): Uint32Array => {
  const byHeight = Uint32Array.from({ length: left.length / 3 }, (_, v) => v).sort((a, b) => left[3 * a + 1]! - left[3 * b + 1]!);
  return Uint32Array.from({ length: right.length / 3 }, (_, v) => {
    const [x, y, z] = [-right[3 * v]!, right[3 * v + 1]!, right[3 * v + 2]!];
    let [low, high] = [0, byHeight.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (left[3 * byHeight[middle]! + 1]! < y - SAME) low = middle + 1;
      else high = middle;
    }
    let [twin, best] = [-1, SAME * SAME];
    for (let k = low; k < byHeight.length && left[3 * byHeight[k]! + 1]! <= y + SAME; k += 1) {
      const u = byHeight[k]!;
      const square = (left[3 * u]! - x) ** 2 + (left[3 * u + 1]! - y) ** 2 + (left[3 * u + 2]! - z) ** 2;
      if (square < best) [twin, best] = [u, square];
    }
    if (twin < 0) throw new RangeError('a muscle is not the mirror image of its twin');
    return twin;
  });
};

/**
 * How a right muscle gives way to bone, from its left twin: the asset keeps it once.
 * @param left,right positions at rest, 3 per vertex, mm; the order of their vertices differs
 * @throws RangeError when the two are not mirror images
 */
export const mirrorWay = ({ table, modes }: Way, left: Float32Array, right: Float32Array): Way => {
  const width = 3 * table.scales.length;
  const mirrored = new Float32Array((right.length / 3) * width);
  twins(left, right).forEach((from, v) => {
    for (let k = 0; k < width; k += 1) mirrored[v * width + k] = (k % 3 === 0 ? -1 : 1) * modes[from * width + k]!;
  });
  return {
    table: {
      ...table,
      drivers: table.drivers.map((body) => body.replace(/_L$/, '_R') as BodyId),
      // Mirrored in x, a turn keeps its part about x and reverses the others.
      keys: table.keys.map((turn, i) => (i % 3 === 0 || turn === 0 ? turn : -turn)),
    },
    modes: mirrored,
  };
};
