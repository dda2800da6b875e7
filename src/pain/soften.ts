import type { Millimetres } from '@/anatomy/units';

/** Softens one heat value per vertex in place. */
export type Softener = (heat: Float32Array) => void;
/** Lets values spread along a surface, in place; `reach` is the standard deviation of the spread. Where `among` is given, only those vertices change. */
export type Spread = (values: Float32Array, reach: Millimetres, among?: Uint32Array) => void;

/** Edges shorter than this count as this long, mm: a few slivers must not force tiny steps on the whole skin. */
const SHORTEST = 3.2;
/** Diffusion time of one step, mm²: the most that a vertex can pass on in one step without overshooting. */
const STEP = 2.2;

/**
 * Prepares the softening of heat on a skin mesh: heat spreads along the surface as warmth does in a sheet, which turns the
 * outlines of zones, drawn from few words, into regions without corners. How far it spreads is a drawing convention; sources
 * give no outline sharp enough to lose by it. At the median plane a region ends as it does anywhere else: held up there, heat would
 * stand against it as against a wall and show a straight cut. It never jumps from leg to leg, because it follows the surface. The
 * strongest value is kept, so that the legend holds.
 *
 * @param positions x, y, z per vertex on the neutral skin, mm
 * @param triangles three vertex indices each
 * @param reach standard deviation of the spread
 * @param spread that of the same mesh, where it is made already
 */
export function createSoftener(positions: Float32Array, triangles: ArrayLike<number>, reach: Millimetres, spread = createSpread(positions, triangles)): Softener {
  return (heat) => {
    const strongest = highest(heat);
    if (strongest === 0) return;
    spread(heat, reach);
    keepStrongest(heat, strongest);
  };
}

/** Scales values so that the highest of them is `strongest` again. */
export function keepStrongest(heat: Float32Array, strongest: number): void {
  const kept = strongest / highest(heat);
  for (let i = 0; i < heat.length; i += 1) heat[i] = heat[i]! * kept;
}

/** Prepares spreading on a mesh: places in mm, three vertex indices per triangle. */
export function createSpread(positions: Float32Array, triangles: ArrayLike<number>): Spread {
  const { start, neighbour, share } = conduction(positions, triangles);
  const other = new Float32Array(positions.length / 3);
  const all = Uint32Array.from(other, (_, i) => i);
  return (heat, reach, among = all) => {
    other.set(heat);
    // An even number of steps ends in the caller's own array.
    const steps = 2 * Math.ceil((reach * reach) / 4 / STEP);
    for (let step = 0; step < steps; step += 1) {
      const [from, to] = step % 2 === 0 ? [heat, other] : [other, heat];
      for (let n = 0; n < among.length; n += 1) {
        const i = among[n]!;
        const own = from[i]!;
        let gain = 0;
        for (let k = start[i]!; k < start[i + 1]!; k += 1) gain += share[k]! * (from[neighbour[k]!]! - own);
        to[i] = own + gain;
      }
    }
  };
}

/** The highest of values of 0 or more. */
export function highest(heat: Float32Array): number {
  let most = 0;
  for (const h of heat) if (h > most) most = h;
  return most;
}

/** Neighbours of every vertex in one list, with the share of the difference that passes in one step: 4/n · STEP / length². */
function conduction(positions: Float32Array, triangles: ArrayLike<number>) {
  const sets: Set<number>[] = Array.from({ length: positions.length / 3 }, () => new Set());
  for (let t = 0; t < triangles.length; t += 3) {
    for (let k = 0; k < 3; k += 1) {
      const a = triangles[t + k]!;
      const b = triangles[t + ((k + 1) % 3)]!;
      sets[a]!.add(b);
      sets[b]!.add(a);
    }
  }
  const start = new Uint32Array(sets.length + 1);
  sets.forEach((set, i) => (start[i + 1] = start[i]! + set.size));
  const neighbour = new Uint32Array(start[sets.length]!);
  const share = new Float32Array(neighbour.length);
  sets.forEach((set, i) => {
    let at = start[i]!;
    for (const j of set) {
      const length = Math.max(SHORTEST, Math.hypot(positions[3 * i]! - positions[3 * j]!, positions[3 * i + 1]! - positions[3 * j + 1]!, positions[3 * i + 2]! - positions[3 * j + 2]!));
      neighbour[at] = j;
      share[at] = (4 * STEP) / set.size / (length * length);
      at += 1;
    }
  });
  return { start, neighbour, share };
}
