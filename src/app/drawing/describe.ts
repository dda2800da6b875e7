import type { SideOrMidline } from '@/anatomy/sides';
import {
  paintDrawing, summarise, verticesOfZone, ZONE_IDS, type Drawing, type PaintLayer, type SummaryEntry, type ZoneId, type ZoneStroke,
} from '@/pain';
import type { SkinCanvas } from './useSkinCanvas';

/** A place that was marked as a whole. */
export type Mark = SummaryEntry & { readonly zone: ZoneId };

/** A drawing as it lies on the skin, and what there is to say about it. */
export interface Described {
  /** Everything drawn, place by place in the order of the body. */
  readonly entries: readonly SummaryEntry[];
  /** The places among them that were marked as a whole. */
  readonly marks: readonly Mark[];
  /** `null` where the skin could not be had: then only whole places are known. */
  readonly layer: PaintLayer | null;
}

export const placeKey = (zone: ZoneId | null, side: SideOrMidline): string => `${zone ?? ''}.${side}`;

/** Whole places as they stand after the last act. What can be said without the skin; areas are unknown (0). */
export const markedPlaces = ({ strokes }: Pick<Drawing, 'strokes'>): readonly Mark[] => {
  const marks = new Map<string, ZoneStroke>();
  for (const stroke of strokes) {
    if (stroke.kind === 'clear') marks.clear();
    else if (stroke.kind === 'zone') {
      const key = placeKey(stroke.zone, stroke.side);
      if (stroke.erase) marks.delete(key);
      else marks.set(key, stroke);
    }
  }
  return [...marks.values()].map(({ zone, side, intensity, quality }) => ({ zone, side, intensity, quality, areaCm2: 0 }));
};

/** A marked place of which the eraser left less than this share is no longer called marked. */
const LEAST_LEFT = 0.3;

const rank = ({ zone, side }: SummaryEntry): number => (zone ? ZONE_IDS.indexOf(zone) * 4 : 1000) + 'LRM'.indexOf(side);

/**
 * Says what is drawn. A place marked as a whole is said by its own name, though it may overlap others; what the brush drew beside it
 * is said zone by zone, so that every spot of skin is said once.
 */
export const describe = (drawing: Drawing, canvas: SkinCanvas | 'failed' | null): Described => {
  const marked = markedPlaces(drawing);
  if (canvas === null || canvas === 'failed') return { entries: marked.toSorted((a, b) => rank(a) - rank(b)), marks: marked, layer: null };
  const layer = paintDrawing(canvas, drawing);
  const rest: PaintLayer = { ...layer, painted: layer.painted.slice() };
  const marks = marked.flatMap((mark) => {
    const whole = verticesOfZone(canvas.zones, mark.zone, mark.side);
    const left = whole.filter((v) => layer.painted[v]);
    if (left.length < whole.length * LEAST_LEFT) return [];
    for (const v of left) rest.painted[v] = 0;
    return [{ ...mark, areaCm2: left.reduce((sum, v) => sum + canvas.areas[v]!, 0) / 100 }];
  });
  const brushed = summarise(rest, canvas.homes, canvas.areas, canvas.positions);
  return { entries: [...marks, ...brushed].toSorted((a, b) => rank(a) - rank(b)), marks, layer };
};
