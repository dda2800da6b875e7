import type { Side } from '@/anatomy/sides';
import { findPattern, type Pattern } from './patterns';
import type { SkinZones, SparseWeights } from './skinZones';

/** A pattern laid on one side of the body. */
export interface ShownSide {
  readonly pattern: string;
  readonly side: Side;
}

/**
 * Sharpness of the blend, per unit of heat.
 *
 * Where zones or patterns overlap, the heat is a *soft maximum*: H = ln(1 + Σ (e^(k·h) − 1)) / k, at most 1.
 * - One zone alone shows exactly its own intensity, so the legend holds.
 * - Intensities of different patterns are not counts of the same people: adding them would have no meaning and would drive
 *   every overlap to full red. The maximum has one (the strongest shade that any shown source draws here).
 * - The plain maximum leaves creases where two shades cross. The soft one is smooth, does not depend on the order, never
 *   falls when a pattern is added, and exceeds the plain one by at most ln(m)/k for m equal overlaps: 0.03 for two, 0.11 for nine.
 */
export const BLEND_SHARPNESS = 20;

/**
 * Blends the shown patterns into one heat value (0…1) per skin vertex. Unknown pattern ids are ignored, repeats count once.
 * Allocates only the first time a pattern is shown on this skin.
 * @param out one value per vertex, overwritten
 * @throws RangeError when `out` does not have one value per vertex
 */
export function blendHeat(shown: readonly ShownSide[], zones: SkinZones, out: Float32Array): void {
  if (out.length !== zones.vertexCount) throw new RangeError(`heat buffer holds ${out.length} values for ${zones.vertexCount} vertices`);
  out.fill(0);
  for (let s = 0; s < shown.length; s += 1) {
    const { pattern: id, side } = shown[s]!;
    const pattern = findPattern(id);
    const other = indexOfShown(shown, id, side === 'L' ? 'R' : 'L');
    if (!pattern || indexOfShown(shown, id, side) < s || (other >= 0 && other < s)) continue;
    const { index, weight } = patternTerms(pattern, other >= 0 ? 'LR' : side, zones);
    for (let i = 0; i < index.length; i += 1) out[index[i]!]! += weight[i]!;
  }
  for (let i = 0; i < out.length; i += 1) {
    const sum = out[i]!;
    if (sum > 0) out[i] = Math.min(1, Math.log1p(sum) / BLEND_SHARPNESS);
  }
}

/** Position of a pattern and side in the list, −1 when absent (no closure: this runs while a slider moves). */
function indexOfShown(shown: readonly ShownSide[], pattern: string, side: Side): number {
  for (let i = 0; i < shown.length; i += 1) if (shown[i]!.pattern === pattern && shown[i]!.side === side) return i;
  return -1;
}

/** Terms e^(k·h) − 1 of one pattern, summed over its zones, kept with the skin. */
function patternTerms(pattern: Pattern, sides: Side | 'LR', zones: SkinZones): SparseWeights {
  const key = `blend:${pattern.id}:${sides}`;
  let terms = zones.derived.get(key);
  if (!terms) {
    terms = computeTerms(pattern, sides, zones);
    zones.derived.set(key, terms);
  }
  return terms;
}

function computeTerms(pattern: Pattern, sides: Side | 'LR', zones: SkinZones): SparseWeights {
  const sum = new Float64Array(zones.vertexCount);
  const kept = new Float64Array(zones.vertexCount).fill(1);
  const shownSides: readonly Side[] = sides === 'LR' ? ['L', 'R'] : [sides];
  const painted = new Set<SparseWeights>();
  for (const entry of pattern.zones) {
    for (const side of entry.sides === 'both' ? (['L', 'R'] as const) : shownSides) {
      const cover = zones.weights(entry.region, side, entry.part);
      if (painted.has(cover)) continue;
      painted.add(cover);
      if (entry.kind === 'excluded') cover.index.forEach((v, i) => (kept[v]! *= 1 - cover.weight[i]!));
      else cover.index.forEach((v, i) => (sum[v]! += Math.expm1(BLEND_SHARPNESS * entry.intensity * cover.weight[i]!)));
    }
  }
  const touched: number[] = [];
  // A zone that the source says stays free of pain is masked after the blend: h·(1 − w).
  sum.forEach((value, v) => {
    if (value > 0 && kept[v]! < 1) sum[v] = Math.expm1(Math.log1p(value) * kept[v]!);
    if (sum[v]! > 0) touched.push(v);
  });
  return { index: Uint32Array.from(touched), weight: Float32Array.from(touched, (v) => sum[v]!) };
}
