import { distance, mix } from '@/anatomy/maths/vec';
import type { Vec3 } from '@/anatomy/units';
import { vertexAt, type SkinMesh } from '@/pain/measure/skinMesh';

/** The lines along which a value per vertex, drawn straight across every triangle as a graphics card does, has the height `level`. Open or closed. */
export function drawnLines(skin: SkinMesh, values: Float32Array, level: number): readonly (readonly Vec3[])[] {
  const points = new Map<string, Vec3>();
  const joined = new Map<string, string[]>();
  for (let t = 0; t < skin.indices.length; t += 3) {
    const ends: string[] = [];
    for (let k = 0; k < 3; k += 1) {
      const [a, b] = [skin.indices[t + k]!, skin.indices[t + ((k + 1) % 3)]!].toSorted((x, y) => x - y) as [number, number];
      const [u, v] = [values[a]!, values[b]!];
      if (u >= level === v >= level) continue;
      ends.push(`${a},${b}`);
      points.set(`${a},${b}`, mix(vertexAt(skin.positions, a), vertexAt(skin.positions, b), (level - u) / (v - u)));
    }
    if (ends.length === 2) ends.forEach((end, i) => joined.set(end, [...(joined.get(end) ?? []), ends[1 - i]!]));
  }
  const lines: Vec3[][] = [];
  const starts = [...joined.keys()].toSorted((a, b) => joined.get(a)!.length - joined.get(b)!.length);
  const left = new Set(starts);
  for (const start of starts) {
    if (!left.has(start)) continue;
    const line: Vec3[] = [];
    for (let at: string | undefined = start; at; at = joined.get(at)!.find((end) => left.has(end))) {
      left.delete(at);
      line.push(points.get(at)!);
    }
    lines.push(line);
  }
  return lines;
}

/** Points along a line at equal steps, mm. */
function atSteps(line: readonly Vec3[], step: number): Vec3[] {
  const found: Vec3[] = [];
  let ahead = 0;
  for (let i = 0; i + 1 < line.length; i += 1) {
    const length = distance(line[i]!, line[i + 1]!);
    for (; ahead < length; ahead += step) found.push(mix(line[i]!, line[i + 1]!, ahead / length));
    ahead -= length;
  }
  return found;
}

/**
 * How far each point of a line lies from a smooth curve, mm: a parabola laid by least squares through the `reach` mm before and after
 * it. Stairs and kinks of any size up to `reach` show in full; a gentle bend does not count.
 */
export function stairs(line: readonly Vec3[], reach: number): readonly number[] {
  const points = atSteps(line, 1);
  const found: number[] = [];
  for (let i = reach; i + reach < points.length; i += 1) {
    const off = [0, 1, 2].map((axis) => {
      const window = points.slice(i - reach, i + reach + 1).map((p) => p[axis]!);
      // Value at the middle of the least-squares parabola over equal steps −m…m (Savitzky and Golay 1964).
      const m = reach;
      const fit = window.reduce((sum, y, k) => sum + y * (3 * m * (m + 1) - 1 - 5 * (k - m) ** 2), 0) * (3 / ((2 * m - 1) * (2 * m + 1) * (2 * m + 3)));
      return points[i]![axis]! - fit;
    });
    found.push(Math.hypot(...off));
  }
  return found;
}

/** The same surface with every triangle cut into four: for asking a field at more places. */
export function finer(skin: SkinMesh): SkinMesh {
  const positions = [...skin.positions];
  const normals = [...skin.normals];
  const middles = new Map<number, number>();
  const count = skin.positions.length / 3;
  const middle = (a: number, b: number): number => {
    const key = Math.min(a, b) * count + Math.max(a, b);
    const known = middles.get(key);
    if (known !== undefined) return known;
    const n = mix(vertexAt(skin.normals, a), vertexAt(skin.normals, b), 0.5);
    const length = Math.hypot(...n) || 1;
    positions.push(...mix(vertexAt(skin.positions, a), vertexAt(skin.positions, b), 0.5));
    normals.push(...n.map((c) => c / length));
    middles.set(key, positions.length / 3 - 1);
    return positions.length / 3 - 1;
  };
  const indices: number[] = [];
  for (let t = 0; t < skin.indices.length; t += 3) {
    const [a, b, c] = [skin.indices[t]!, skin.indices[t + 1]!, skin.indices[t + 2]!];
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    indices.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  }
  return { positions: Float32Array.from(positions), normals: Float32Array.from(normals), indices: Uint32Array.from(indices) };
}

/** Distance of every point of some lines from the nearest point of others, mm. */
export function apart(lines: readonly (readonly Vec3[])[], others: readonly (readonly Vec3[])[]): readonly number[] {
  const cells = new Map<string, Vec3[]>();
  const key = (x: number, y: number, z: number): string => `${x},${y},${z}`;
  for (const p of others.flatMap((line) => atSteps(line, 0.25))) {
    const at = key(Math.floor(p[0] / 4), Math.floor(p[1] / 4), Math.floor(p[2] / 4));
    const cell = cells.get(at);
    if (cell) cell.push(p);
    else cells.set(at, [p]);
  }
  return lines.flatMap((line) => atSteps(line, 2)).map((p) => {
    let least = 8;
    const [x, y, z] = p.map((c) => Math.floor(c / 4)) as [number, number, number];
    for (let i = -2; i <= 2; i += 1) for (let j = -2; j <= 2; j += 1) for (let k = -2; k <= 2; k += 1) {
      for (const q of cells.get(key(x + i, y + j, z + k)) ?? []) least = Math.min(least, distance(p, q));
    }
    return least;
  });
}
