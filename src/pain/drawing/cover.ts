import { sideSign } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { CROTCH_MM, SAME_FACE, type Canvas } from './layer';
import { QUALITIES, type BrushStroke, type Drawing, type Quality, type Stroke, type ZoneStroke } from './model';

/**
 * The drawing as it is shown: how far each vertex is covered (0…255, half at the rim), so that rims are round and smooth between the
 * vertices; with the intensity (0–10) and quality (index into `QUALITIES`) drawn there. `PaintLayer` holds the same in whole vertices.
 */
export interface CoverLayer {
  readonly cover: Uint8Array;
  readonly intensity: Uint8Array;
  readonly quality: Uint8Array;
}

/** Width over which cover falls from full to none, mm: a little more than the distance between vertices. */
const FADE_MM = 16;
const FULL = 255;
const HALF = 128;

export const createCoverLayer = (vertexCount: number): CoverLayer => ({
  cover: new Uint8Array(vertexCount),
  intensity: new Uint8Array(vertexCount),
  quality: new Uint8Array(vertexCount),
});

interface Ink {
  readonly erase: boolean;
  readonly intensity: number;
  readonly quality: Quality;
}

const clamp = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value);

const lay = (layer: CoverLayer, v: number, share: number, ink: Ink, quality: number): void => {
  const amount = Math.round(share * FULL);
  const before = layer.cover[v]!;
  if (ink.erase) {
    layer.cover[v] = Math.min(before, FULL - amount);
    return;
  }
  // The rim of a new stroke does not recolour what lies well inside an older one.
  if (amount >= HALF || before < HALF) {
    layer.intensity[v] = ink.intensity;
    layer.quality[v] = quality;
  }
  layer.cover[v] = Math.max(before, amount);
};

/** Covers one dab of the brush, in place. @param at middle on the neutral skin, mm; @param normal outward there */
export function coverDab({ zones, normals }: Canvas, layer: CoverLayer, at: Vec3, normal: Vec3, radiusMm: number, ink: Ink): void {
  const { positions } = zones;
  const quality = QUALITIES.indexOf(ink.quality);
  const reach = radiusMm + FADE_MM / 2;
  for (let v = 0, i = 0; i < positions.length; v += 1, i += 3) {
    const dy = positions[i + 1]! - at[1];
    if (dy > reach || dy < -reach) continue;
    const distance = Math.hypot(positions[i]! - at[0], dy, positions[i + 2]! - at[2]);
    if (distance > reach) continue;
    if (normals[i]! * normal[0] + normals[i + 1]! * normal[1] + normals[i + 2]! * normal[2] < SAME_FACE) continue;
    if (at[1] < CROTCH_MM && positions[i]! * at[0] < 0) continue;
    lay(layer, v, clamp(0.5 + (radiusMm - distance) / FADE_MM), ink, quality);
  }
}

const coverZone = ({ zones }: Canvas, layer: CoverLayer, stroke: ZoneStroke): void => {
  const quality = QUALITIES.indexOf(stroke.quality);
  const { index, weight } = zones.weights(stroke.zone, stroke.side === 'R' ? 'R' : 'L');
  const sign = stroke.side === 'M' ? 0 : sideSign(stroke.side);
  index.forEach((v, i) => {
    // A side ends at the midline, whatever the zone fades into beyond it.
    const own = sign === 0 ? 1 : clamp(0.5 + (zones.positions[3 * v]! * sign) / FADE_MM);
    lay(layer, v, Math.min(clamp(0.5 + (weight[i]! - 0.5) * 1.6), own), stroke, quality);
  });
};

const coverBrush = (canvas: Canvas, layer: CoverLayer, stroke: BrushStroke): void => {
  for (const { at, normal } of stroke.dabs) coverDab(canvas, layer, at, normal, stroke.radiusMm, stroke);
};

/** Applies one act to the layer, in place. */
export function coverStroke(canvas: Canvas, layer: CoverLayer, stroke: Stroke): void {
  if (stroke.kind === 'clear') layer.cover.fill(0);
  else if (stroke.kind === 'brush') coverBrush(canvas, layer, stroke);
  else coverZone(canvas, layer, stroke);
}

/** Covers a whole drawing from nothing, in place. */
export function coverDrawing(canvas: Canvas, layer: CoverLayer, drawing: Drawing): void {
  layer.cover.fill(0);
  const lastClear = drawing.strokes.findLastIndex((stroke) => stroke.kind === 'clear');
  for (const stroke of drawing.strokes.slice(lastClear + 1)) coverStroke(canvas, layer, stroke);
}
