import { QUALITIES, type PaintLayer, type Quality } from '@/pain';
import type { FigureWindow } from './figures';
import type { SkinCanvas } from './useSkinCanvas';

/** What is painted in one quality and intensity, as dots of one size, mm, of one SVG path. */
export interface Dots {
  readonly quality: Quality;
  readonly intensity: number;
  readonly size: number;
  readonly path: string;
}

/** Vertices that face the viewer at least this much are drawn (cosine). */
const FACING = 0.12;
/** Below this height a sole is drawn with the soles, mm. */
const SOLE_TOP_MM = -800;

type Look = (p: Float32Array, n: Float32Array, i: number) => readonly [number, number] | null;
const LOOKS: Readonly<Record<FigureWindow['view'], Look>> = {
  front: (p, n, i) => (n[i + 2]! > FACING ? [p[i]!, 0 - p[i + 1]!] : null),
  back: (p, n, i) => (n[i + 2]! < -FACING ? [0 - p[i]!, 0 - p[i + 1]!] : null),
  soles: (p, n, i) => (n[i + 1]! < -0.5 && p[i + 1]! < SOLE_TOP_MM ? [p[i]!, 0 - p[i + 2]!] : null),
};

/** A dot reaches a little over the skin that its vertex stands for, so that dots close up to an area; in steps, to keep paths few, mm. */
const SIZE_STEP = 4;
const sizeOf = (areaMm2: number): number => Math.min(40, Math.max(12, Math.ceil((1.5 * Math.sqrt(areaMm2)) / SIZE_STEP) * SIZE_STEP));

/** Puts everything painted, by brush or as a whole place, on one flat figure: right and left as the viewer sees them. */
export const paintedDots = (layer: PaintLayer, { positions, normals, areas }: SkinCanvas, view: FigureWindow['view']): readonly Dots[] => {
  const groups = new Map<number, string[]>();
  const look = LOOKS[view];
  for (let v = 0; v < layer.painted.length; v += 1) {
    if (!layer.painted[v]) continue;
    const spot = look(positions, normals, 3 * v);
    if (!spot) continue;
    const key = (layer.quality[v]! << 10) | (layer.intensity[v]! << 6) | sizeOf(areas[v]!);
    const group = groups.get(key) ?? [];
    group.push(`M${Math.round(spot[0])} ${Math.round(spot[1])}h0`);
    groups.set(key, group);
  }
  return [...groups].map(([key, dots]) => ({
    quality: QUALITIES[key >> 10]!,
    intensity: (key >> 6) & 15,
    size: key & 63,
    path: dots.join(''),
  }));
};
