import type { Side } from '@/anatomy/sides';
import { findPattern, type Pattern, type PatternZone } from './patterns';
import type { SkinZones, SparseWeights } from './skinZones';

/** A pattern laid on one side of the body. */
export interface ShownSide {
  readonly pattern: string;
  readonly side: Side;
}

/**
 * Blends the shown patterns into one heat value (0…1) per skin vertex. Unknown pattern ids are ignored, repeats count once.
 *
 * The law: shades are laid over one another from the palest to the reddest, each covering what lies under it by its weight,
 * h ← h + w·(I − h). A zone that several patterns name is laid once, with the strongest of its shades.
 * - One zone alone shows its own intensity, so the legend holds; full overlap shows the strongest shade and no more.
 * - Intensities of different patterns are not counts of the same people: adding them would have no meaning and would drive
 *   every overlap to full red (mud). A plain maximum has a meaning but leaves creases where shades cross and a pale seam
 *   where two zones meet. This law is a polynomial of the weights: smooth, without seam, never above the strongest shade.
 * - What both halves of a zone have in common is laid as one, so that they meet at the midline.
 * - It does not depend on the order of the list, and adding a pattern never makes any spot paler.
 *
 * @param out one value per vertex, overwritten
 * @throws RangeError when `out` does not have one value per vertex
 */
export function blendHeat(shown: readonly ShownSide[], zones: SkinZones, out: Float32Array): void {
  if (out.length !== zones.vertexCount) throw new RangeError(`heat buffer holds ${out.length} values for ${zones.vertexCount} vertices`);
  out.fill(0);
  for (const [{ index, weight }, intensity] of layersOf(shown, zones)) {
    for (let i = 0; i < index.length; i += 1) {
      const vertex = index[i]!;
      const heat = out[vertex]!;
      out[vertex] = heat + weight[i]! * (intensity - heat);
    }
  }
}

/** A cover, and the shade that is laid through it. */
type Layer = readonly [SparseWeights, number];

/** What is laid, palest first. */
function layersOf(shown: readonly ShownSide[], zones: SkinZones): readonly Layer[] {
  const byZone = new Map<string, Map<SparseWeights, number>>();
  for (const { pattern: id, side } of shown) {
    const pattern = findPattern(id);
    for (const entry of pattern?.zones ?? []) {
      if (entry.intensity <= 0) continue;
      const name = nameOf(pattern!, entry);
      const laid = byZone.get(name) ?? new Map<SparseWeights, number>();
      byZone.set(name, laid);
      for (const on of entry.sides === 'both' ? (['L', 'R'] as const) : ([side] as const)) {
        const cover = coverOf(pattern!, entry, on, zones);
        laid.set(cover, Math.max(laid.get(cover) ?? 0, entry.intensity));
      }
    }
  }
  return [...byZone.values()].flatMap((laid) => joined([...laid])).toSorted((a, b) => a[1] - b[1]);
}

/** What is free of pain in a pattern makes its covers its own. */
const nameOf = (pattern: Pattern, { region, part }: PatternZone): string =>
  `${pattern.zones.some((zone) => zone.kind === 'excluded') ? pattern.id : ''}:${region}:${part ?? ''}`;

/** A half of a zone as it is laid under the other half. Halves are kept with their skin, so this is worked out once. */
const underOther = new WeakMap<SparseWeights, SparseWeights>();

/**
 * The halves of a zone have about half weight each on the midline: where both are shown they have to make a whole. The paler is laid first,
 * as thick as is needed for the two to cover the sum of their weights once the other lies on it: w₁ / (1 − w₂).
 */
function joined(laid: readonly Layer[]): readonly Layer[] {
  const [pale, strong] = laid.toSorted((a, b) => a[1] - b[1]);
  if (!pale || !strong) return laid;
  let under = underOther.get(pale[0]);
  if (!under) {
    const over = new Map(Array.from(strong[0].index, (vertex, i) => [vertex, strong[0].weight[i]!]));
    under = { index: pale[0].index, weight: pale[0].weight.map((w, i) => Math.min(1, w / Math.max(1e-6, 1 - (over.get(pale[0].index[i]!) ?? 0)))) };
    underOther.set(pale[0], under);
  }
  return [[under, pale[1]], strong];
}

/** Weights of a pattern's zone, with what the source says stays free of pain taken out: w·(1 − w_free). Kept with the skin. */
function coverOf(pattern: Pattern, entry: PatternZone, side: Side, zones: SkinZones): SparseWeights {
  const whole = zones.weights(entry.region, side, entry.part);
  const free = pattern.zones.filter((zone) => zone.kind === 'excluded');
  if (free.length === 0) return whole;
  const key = `blend:${nameOf(pattern, entry)}:${side}`;
  let cover = zones.derived.get(key);
  if (!cover) {
    cover = free.reduce((rest, zone) => without(rest, zones.weights(zone.region, side, zone.part)), whole);
    zones.derived.set(key, cover);
  }
  return cover;
}

function without(cover: SparseWeights, free: SparseWeights): SparseWeights {
  const freeAt = new Map(Array.from(free.index, (vertex, i) => [vertex, free.weight[i]!]));
  return { index: cover.index, weight: cover.weight.map((w, i) => w * (1 - (freeAt.get(cover.index[i]!) ?? 0))) };
}
