import { catmullRom } from '@/anatomy/maths/catmullRom';
import type { FibreLine } from '@/anatomy/tables/muscleTable';
import type { Vec3 } from '@/anatomy/units';

/** Direction of the fibres at a point (unit, origin → insertion) and how far along them it is, 0 … 1. */
export interface FibreSample {
  readonly direction: Vec3;
  readonly fraction: number;
}

/** Points per fibre line. */
const STEPS = 48;
/** Lines nearer than this count about equally, mm. */
const SOFTNESS = 6;

interface Sampled {
  readonly points: Float64Array;
  readonly tangents: Float64Array;
}

/**
 * A smooth fibre field from fibre lines: at each point the directions of all lines at their nearest place, weighted by the
 * inverse fourth power of the distance. Parallel between neighbouring lines; the pennate detail near tendons is not in the lines.
 */
export const fibreField = (lines: readonly FibreLine[]): ((x: number, y: number, z: number) => FibreSample) => {
  const sampled = lines.map(({ points }) => resample(points));
  return (x, y, z) => {
    let sx = 0, sy = 0, sz = 0, along = 0, total = 0;
    for (const { points, tangents } of sampled) {
      let best = 0, least = Infinity;
      for (let i = 0; i < STEPS; i++) {
        const d = (points[i * 3]! - x) ** 2 + (points[i * 3 + 1]! - y) ** 2 + (points[i * 3 + 2]! - z) ** 2;
        if (d < least) [least, best] = [d, i];
      }
      const shift = offset(points, tangents, best, x, y, z);
      const w = 1 / (least + SOFTNESS * SOFTNESS) ** 2;
      const t = tangentAt(tangents, best + shift);
      sx += w * t[0];
      sy += w * t[1];
      sz += w * t[2];
      along += w * Math.min(Math.max((best + shift) / (STEPS - 1), 0), 1);
      total += w;
    }
    const l = Math.hypot(sx, sy, sz) || 1;
    return { direction: [sx / l, sy / l, sz / l], fraction: along / total };
  };
};

/** How many steps the foot of the perpendicular lies from sample i, −0.5 … 0.5: keeps the fraction smooth. */
const offset = (points: Float64Array, tangents: Float64Array, i: number, x: number, y: number, z: number): number => {
  const j = i < STEPS - 1 ? i : i - 1;
  const step = Math.hypot(points[j * 3 + 3]! - points[j * 3]!, points[j * 3 + 4]! - points[j * 3 + 1]!, points[j * 3 + 5]! - points[j * 3 + 2]!);
  const s = (x - points[i * 3]!) * tangents[i * 3]! + (y - points[i * 3 + 1]!) * tangents[i * 3 + 1]! + (z - points[i * 3 + 2]!) * tangents[i * 3 + 2]!;
  return Math.min(Math.max(s / (step || 1), -0.5), 0.5);
};

const tangentAt = (tangents: Float64Array, s: number): Vec3 => {
  const c = Math.min(Math.max(s, 0), STEPS - 1);
  const i = Math.min(Math.floor(c), STEPS - 2), t = c - i;
  const at = (k: number): number => (1 - t) * tangents[i * 3 + k]! + t * tangents[i * 3 + 3 + k]!;
  return [at(0), at(1), at(2)];
};

/** Points at equal steps of arc length on a Catmull–Rom curve through the given ones, with unit tangents evened out along it. */
const resample = (given: readonly Vec3[]): Sampled => {
  const fine: Vec3[] = [];
  const at = (i: number): Vec3 => given[Math.min(Math.max(i, 0), given.length - 1)]!;
  for (let i = 0; i + 1 < given.length; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let s = 0; s < 12; s++) fine.push([0, 1, 2].map((k) => catmullRom(a[k]!, b[k]!, c[k]!, d[k]!, s / 12)) as unknown as Vec3);
  }
  fine.push(at(given.length - 1));
  const length = [0];
  for (let i = 1; i < fine.length; i++) length.push(length[i - 1]! + Math.hypot(...([0, 1, 2].map((k) => fine[i]![k]! - fine[i - 1]![k]!) as [number, number, number])));
  const points = new Float64Array(STEPS * 3);
  let j = 0;
  for (let i = 0; i < STEPS; i++) {
    const want = (length[length.length - 1]! * i) / (STEPS - 1);
    while (j < fine.length - 2 && length[j + 1]! < want) j++;
    const t = Math.min((want - length[j]!) / (length[j + 1]! - length[j]! || 1), 1);
    for (let k = 0; k < 3; k++) points[i * 3 + k] = fine[j]![k]! + t * (fine[j + 1]![k]! - fine[j]![k]!);
  }
  return { points, tangents: tangentsOf(points) };
};

/** Chords over six steps: the lines join measured sections, whose scatter should not wave the fibres. */
const tangentsOf = (points: Float64Array): Float64Array => {
  const tangents = new Float64Array(points.length);
  for (let i = 0; i < STEPS; i++) {
    const a = Math.max(i - 6, 0), b = Math.min(i + 6, STEPS - 1);
    const d = [0, 1, 2].map((k) => points[b * 3 + k]! - points[a * 3 + k]!);
    const l = Math.hypot(d[0]!, d[1]!, d[2]!) || 1;
    for (let k = 0; k < 3; k++) tangents[i * 3 + k] = d[k]! / l;
  }
  return tangents;
};
