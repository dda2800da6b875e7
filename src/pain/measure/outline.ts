import { cross, distance, minus, mix } from '@/anatomy/maths/vec';
import type { Vec3 } from '@/anatomy/units';
import { vertexAt, type SkinMesh } from './skinMesh';

/** The weight at which a zone is measured: half. */
export const RIM_WEIGHT = 0.5;

/** A zone on a skin: the part where its weight is at least half, and that part's rim. */
export interface Outline {
  readonly areaMm2: number;
  /** Area-weighted mean of the part, brought to the nearest point of it; `null` when the zone does not touch this skin. */
  readonly centroid: Vec3 | null;
  /** Points on the rim, one or two per triangle that it crosses. */
  readonly rim: readonly Vec3[];
}

/** Measures a zone from its weight per vertex; triangles that the rim crosses are cut along it. */
export function outlineOf(skin: SkinMesh, weights: Float32Array): Outline {
  let area = 0;
  const sum = [0, 0, 0];
  const rim: Vec3[] = [];
  const pieces: (readonly Vec3[])[] = [];
  for (let t = 0; t < skin.indices.length; t += 3) {
    const piece = clip(skin, weights, t, rim);
    if (piece.length < 3) continue;
    pieces.push(piece);
    for (let k = 1; k + 1 < piece.length; k += 1) {
      const [a, b, c] = [piece[0]!, piece[k]!, piece[k + 1]!];
      const n = cross(minus(b, a), minus(c, a));
      const share = Math.hypot(n[0], n[1], n[2]) / 2;
      area += share;
      for (let axis = 0; axis < 3; axis += 1) sum[axis]! += (share * (a[axis]! + b[axis]! + c[axis]!)) / 3;
    }
  }
  if (area === 0) return { areaMm2: 0, centroid: null, rim };
  return { areaMm2: area, centroid: nearestOf(pieces, [sum[0]! / area, sum[1]! / area, sum[2]! / area]), rim };
}

/** Corners of the part of a triangle with at least half weight; crossings are added to `rim`. */
function clip(skin: SkinMesh, weights: Float32Array, t: number, rim: Vec3[]): readonly Vec3[] {
  const corners = [0, 1, 2].map((k) => skin.indices[t + k]!);
  const w = corners.map((i) => weights[i]!);
  if (w.every((x) => x < RIM_WEIGHT)) return [];
  const kept: Vec3[] = [];
  for (let k = 0; k < 3; k += 1) {
    const next = (k + 1) % 3;
    if (w[k]! >= RIM_WEIGHT) kept.push(vertexAt(skin.positions, corners[k]!));
    if (w[k]! >= RIM_WEIGHT !== w[next]! >= RIM_WEIGHT) {
      const t01 = (RIM_WEIGHT - w[k]!) / (w[next]! - w[k]!);
      const crossing = mix(vertexAt(skin.positions, corners[k]!), vertexAt(skin.positions, corners[next]!), t01);
      kept.push(crossing);
      rim.push(crossing);
    }
  }
  return kept;
}

/** The corner or middle of a piece that lies nearest to a point: exact to a fraction of a triangle. */
function nearestOf(pieces: readonly (readonly Vec3[])[], point: Vec3): Vec3 {
  let best: Vec3 = point;
  let least = Infinity;
  for (const piece of pieces) {
    const middle = [0, 1, 2].map((axis) => piece.reduce((s, p) => s + p[axis]!, 0) / piece.length) as unknown as Vec3;
    for (const candidate of [middle, ...piece]) {
      const d = distance(candidate, point);
      if (d < least) {
        least = d;
        best = candidate;
      }
    }
  }
  return best;
}
