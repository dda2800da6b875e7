import { cross, minus } from '@/anatomy/maths/vec';
import type { SideOrMidline } from '@/anatomy/sides';
import type { Phrase } from '../legend';
import { vertexAt } from '../measure/skinMesh';
import type { SkinZones } from '../skinZones';
import { ZONES, type ZoneId } from '../zones';
import { verticesOfZone, type PaintLayer } from './layer';
import { QUALITIES, type Quality } from './model';

/** What is drawn in one zone of one side, or outside all zones (`zone` null). */
export interface SummaryEntry {
  readonly zone: ZoneId | null;
  readonly side: SideOrMidline;
  /** Highest intensity drawn there, 0–10. */
  readonly intensity: number;
  /** The quality that covers most of it. */
  readonly quality: Quality;
  readonly areaCm2: number;
}

/** Area that each vertex stands for, mm²: a third of every triangle around it. */
export function vertexAreas(positions: Float32Array, indices: Uint32Array): Float32Array {
  const areas = new Float32Array(positions.length / 3);
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [0, 1, 2].map((k) => indices[t + k]!);
    const [a, b, c] = corners.map((i) => vertexAt(positions, i));
    const n = cross(minus(b!, a!), minus(c!, a!));
    for (const i of corners) areas[i]! += Math.hypot(n[0], n[1], n[2]) / 6;
  }
  return areas;
}

/** Home of every vertex: each belongs to one zone at most, so that areas add up. −1 outside all zones. */
export interface ZoneHomes {
  readonly of: Int16Array;
  readonly places: readonly { readonly zone: ZoneId; readonly side: SideOrMidline }[];
}

/** Where zones overlap, the smallest one is the most telling and takes the vertex. */
export function zoneHomes(zones: SkinZones, areas: Float32Array): ZoneHomes {
  const places = ZONES.flatMap(({ id, laterality }) =>
    (laterality === 'midline' ? (['M'] as const) : (['L', 'R'] as const)).map((side) => ({ zone: id, side })),
  );
  const covers = places.map(({ zone, side }) => {
    const inside = verticesOfZone(zones, zone, side);
    return { inside, area: inside.reduce((sum, v) => sum + areas[v]!, 0) };
  });
  const of = new Int16Array(zones.vertexCount).fill(-1);
  const largestFirst = places.map((_, i) => i).toSorted((a, b) => covers[b]!.area - covers[a]!.area);
  for (const place of largestFirst) covers[place]!.inside.forEach((v) => (of[v] = place));
  return { of, places };
}

/** Less than this is a slip of the brush over a zone's rim and is left out of the words, cm². */
const LEAST_CM2 = 1.5;

/** Nearer to the midline than this a vertex has no side of its own, mm. */
const MIDLINE_MM = 0.5;

/** What is drawn, zone by zone in anatomical order; what lies outside all zones comes last, left before right. */
export function summarise(layer: PaintLayer, homes: ZoneHomes, areas: Float32Array, positions: Float32Array): readonly SummaryEntry[] {
  const tallies = [...homes.places, { zone: null, side: 'L' as const }, { zone: null, side: 'R' as const }].map((place) => new Tally(place));
  const outside = homes.places.length;
  const onMidline: number[] = [];
  for (let v = 0; v < layer.painted.length; v += 1) {
    if (!layer.painted[v]) continue;
    const home = homes.of[v]!;
    if (Math.abs(positions[3 * v]!) < MIDLINE_MM && homes.places[home]?.side !== 'M') onMidline.push(v);
    else tallies[home >= 0 ? home : outside + (positions[3 * v]! > 0 ? 0 : 1)]!.add(layer, v, areas[v]!);
  }
  // Vertices on the midline go to the side that is drawn on; to both, half each, when both are or neither is.
  for (const v of onMidline) {
    const home = homes.of[v]! >= 0 ? homes.of[v]! : outside;
    const left = homes.places[home]?.side === 'R' ? home - 1 : home;
    const pair = [tallies[left]!, tallies[left + 1]!];
    const drawnOn = pair.filter((tally) => tally.own);
    for (const tally of drawnOn.length === 1 ? drawnOn : pair) tally.add(layer, v, areas[v]! / (drawnOn.length === 1 ? 1 : 2), false);
  }
  return tallies.map((tally) => tally.entry()).filter((entry) => entry.areaCm2 >= LEAST_CM2);
}

/** Running sums for one place. */
class Tally {
  /** Whether anything clearly on this side was counted. */
  own = false;
  private readonly place: Pick<SummaryEntry, 'zone' | 'side'>;
  private readonly byQuality = new Float64Array(QUALITIES.length);
  private intensity = 0;

  constructor(place: Pick<SummaryEntry, 'zone' | 'side'>) {
    this.place = place;
  }

  add(layer: PaintLayer, v: number, areaMm2: number, own = true): void {
    this.own ||= own;
    this.byQuality[layer.quality[v]!]! += areaMm2;
    this.intensity = Math.max(this.intensity, layer.intensity[v]!);
  }

  entry(): SummaryEntry {
    const shares = [...this.byQuality];
    const area = shares.reduce((sum, share) => sum + share, 0);
    return { ...this.place, intensity: this.intensity, quality: QUALITIES[shares.indexOf(Math.max(...shares))]!, areaCm2: area / 100 };
  }
}

/** Keys for one line ("right belt line at the back, 6 of 10, ache"); the caller puts the words of `side`, `zone`, `quality` in. */
export interface SummaryPhrase extends Phrase {
  readonly side: string;
  readonly zone: string;
  readonly quality: string;
}

export const summaryPhrase = (entry: SummaryEntry): SummaryPhrase => ({
  key: 'drawing.summary.entry',
  values: { intensity: entry.intensity },
  side: `legend.sides.${entry.side}`,
  zone: entry.zone ? `zones.${entry.zone}.plain` : 'drawing.summary.elsewhere',
  quality: `drawing.quality.${entry.quality}`,
});
