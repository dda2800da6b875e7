import { sideSign, type SideOrMidline } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import type { SkinZones } from '../skinZones';
import type { ZoneId } from '../zones';
import { QUALITIES, type Drawing, type Quality, type Stroke } from './model';

/** What is painted on each vertex of one skin mesh. */
export interface PaintLayer {
  /** 1 where something is painted (an intensity of 0 can be painted too: "numb, no pain"). */
  readonly painted: Uint8Array;
  /** 0–10. */
  readonly intensity: Uint8Array;
  /** Index into `QUALITIES`. */
  readonly quality: Uint8Array;
}

/** The skin that is painted on: its zones, and its normals so that paint stays on the near face. */
export interface Canvas {
  readonly zones: SkinZones;
  readonly normals: Float32Array;
}

/** Below this height the legs are apart, mm: a brush on one never marks the other. */
export const CROTCH_MM = -70;
/** A dab reaches vertices that face less than about 75° away from it: not through a leg, not out of the cleft's other wall. */
export const SAME_FACE = 0.25;
/** A zone marked as a whole paints the vertices with at least half weight. */
const ZONE_RIM = 0.5;

export function createPaintLayer(vertexCount: number): PaintLayer {
  return { painted: new Uint8Array(vertexCount), intensity: new Uint8Array(vertexCount), quality: new Uint8Array(vertexCount) };
}

/**
 * Paints one dab of the brush into the layer, in place.
 * All vertices are tried: at 20,000 of them this costs a tenth of a millisecond, so an index in space would only add code.
 */
export function paintDab(
  canvas: Canvas, layer: PaintLayer, at: Vec3, normal: Vec3, radiusMm: number,
  ink: { readonly erase: boolean; readonly intensity: number; readonly quality: Quality },
): void {
  const { positions } = canvas.zones;
  const { normals } = canvas;
  const [x0, y0, z0] = at;
  const [nx, ny, nz] = normal;
  const reach = radiusMm * radiusMm;
  const quality = QUALITIES.indexOf(ink.quality);
  for (let v = 0, i = 0; i < positions.length; v += 1, i += 3) {
    const dy = positions[i + 1]! - y0;
    if (dy > radiusMm || dy < -radiusMm) continue;
    const dx = positions[i]! - x0;
    const dz = positions[i + 2]! - z0;
    if (dx * dx + dy * dy + dz * dz > reach) continue;
    if (normals[i]! * nx + normals[i + 1]! * ny + normals[i + 2]! * nz < SAME_FACE) continue;
    if (y0 < CROTCH_MM && positions[i]! * x0 < 0) continue;
    mark(layer, v, ink.erase, ink.intensity, quality);
  }
}

function mark(layer: PaintLayer, v: number, erase: boolean, intensity: number, quality: number): void {
  layer.painted[v] = erase ? 0 : 1;
  layer.intensity[v] = erase ? 0 : intensity;
  layer.quality[v] = erase ? 0 : quality;
}

/** Vertices of a zone, strictly on its own side of the midline: a drawing must be certain about left and right. */
export function verticesOfZone(zones: SkinZones, zone: ZoneId, side: SideOrMidline): Uint32Array {
  const { index, weight } = zones.weights(zone, side === 'R' ? 'R' : 'L');
  const sign = side === 'M' ? 0 : sideSign(side);
  return index.filter((v, i) => weight[i]! >= ZONE_RIM && zones.positions[3 * v]! * sign >= 0);
}

/** Applies one act to the layer, in place. */
export function paintStroke(canvas: Canvas, layer: PaintLayer, stroke: Stroke): void {
  if (stroke.kind === 'clear') {
    for (const channel of [layer.painted, layer.intensity, layer.quality]) channel.fill(0);
  } else if (stroke.kind === 'brush') {
    for (const dab of stroke.dabs) paintDab(canvas, layer, dab.at, dab.normal, stroke.radiusMm, stroke);
  } else {
    const quality = QUALITIES.indexOf(stroke.quality);
    for (const v of verticesOfZone(canvas.zones, stroke.zone, stroke.side)) mark(layer, v, stroke.erase, stroke.intensity, quality);
  }
}

/** The layer of a whole drawing, from nothing (after undo, or on opening a file). */
export function paintDrawing(canvas: Canvas, drawing: Drawing): PaintLayer {
  const layer = createPaintLayer(canvas.zones.vertexCount);
  const lastClear = drawing.strokes.findLastIndex((stroke) => stroke.kind === 'clear');
  for (const stroke of drawing.strokes.slice(lastClear + 1)) paintStroke(canvas, layer, stroke);
  return layer;
}

/** Places between two pointer events, so that a fast stroke leaves no gaps: at most half a radius apart, the end included. */
export function between(from: Vec3, to: Vec3, radiusMm: number): readonly Vec3[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  const steps = Math.max(1, Math.ceil(length / (radiusMm / 2)));
  return Array.from({ length: steps }, (_, k) => {
    const t = (k + 1) / steps;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t, from[2] + (to[2] - from[2]) * t];
  });
}
