import type { SideOrMidline } from '@/anatomy/sides';
import { createZoneFields } from '../field/zoneField';
import type { SkinMesh } from '../measure/skinMesh';
import { ZONES, type ZoneId } from '../zones';
import { contour, ringArea, simplify, type Ring } from './contour';
import { project, type FigureView, type Projection } from './project';

/** One place on a flat figure. */
export interface FigurePlace {
  readonly zone: ZoneId;
  readonly side: SideOrMidline;
  /** SVG path, mm. */
  readonly path: string;
  /** A point well inside, mm. */
  readonly centre: readonly [number, number];
  /** Seen area, mm². */
  readonly area: number;
}

export interface FlatFigure {
  readonly view: FigureView;
  /** x, y, width, height; mm. */
  readonly box: readonly [number, number, number, number];
  readonly outline: string;
  /** From large to small: the smaller lies on top. */
  readonly places: readonly FigurePlace[];
}

/** What each figure shows, mm on its page: from the lower ribs down, or both soles. */
const PAGES: Readonly<Record<FigureView, readonly [number, number, number, number]>> = {
  front: [-330, -420, 660, 1340],
  back: [-330, -420, 660, 1340],
  soles: [-230, -230, 460, 360],
};
const STEP_MM = 3;
const TOLERANCE_MM = 1.2;
/** Smaller pieces are left out: nobody can hit them, mm². */
const LEAST_MM2 = 120;
/** Below this height a sole belongs to its page, mm. */
const SOLE_TOP_MM = -800;

const pathOf = (rings: readonly Ring[]): string => rings.map((ring) => `M${ring.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`).join('');

/** The field averaged with its eight neighbours: takes the steps of the grid out of cut edges. */
const smooth = (values: Float64Array, { width, height }: Projection): Float64Array =>
  values.map((value, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) return value;
    let sum = 0;
    for (let dy = -1; dy <= 1; dy += 1) for (let dx = -1; dx <= 1; dx += 1) sum += values[i + dy * width + dx]!;
    return sum / 9;
  });

/** A seen point of the place, nearest to the middle of all its seen points. */
const centreOf = (values: Float64Array, { width, origin, step }: Projection): readonly [number, number] => {
  const inside = [...values.keys()].filter((i) => values[i]! > 0.5).map((i) => [origin[0] + (i % width) * step, origin[1] + Math.floor(i / width) * step] as const);
  const mean = [0, 1].map((k) => inside.reduce((sum, p) => sum + p[k]!, 0) / inside.length);
  const off = (p: readonly [number, number]): number => Math.hypot(p[0] - mean[0]!, p[1] - mean[1]!);
  return inside.reduce((best, p) => (off(p) < off(best) ? p : best));
};

/** Draws the flat figure of one view from the skin and the zones. */
export function buildFigure(skin: SkinMesh, view: FigureView): FlatFigure {
  const box = PAGES[view];
  const seen = project(skin, view, { left: box[0], right: box[0] + box[2], top: box[1], bottom: box[1] + box[3] }, STEP_MM);
  const body = Float64Array.from(seen.places, (place) => (place && (view !== 'soles' || place.at[1] < SOLE_TOP_MM) ? 1 : 0));
  const fields = createZoneFields();
  const places: FigurePlace[] = [];
  for (const { id, laterality } of ZONES) {
    if ((id === 'foot_sole') !== (view === 'soles') && view === 'soles') continue;
    for (const side of laterality === 'midline' ? (['M'] as const) : (['L', 'R'] as const)) {
      const on = side === 'M' ? 'L' : side;
      const values = Float64Array.from(seen.places, (place, i) => {
        if (!place || body[i] === 0) return 0;
        // Half of a paired place ends at the midline.
        if (side !== 'M' && place.at[0] * (side === 'L' ? 1 : -1) < 0) return 0;
        return fields.weight(id, on, place.at, place.normal);
      });
      const rings = contour(smooth(values, seen), seen, 0.5).filter((ring) => Math.abs(ringArea(ring)) > LEAST_MM2);
      if (rings.length === 0) continue;
      const area = Math.round(rings.reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0));
      places.push({ zone: id, side, path: pathOf(rings.map((ring) => simplify(ring, TOLERANCE_MM))), centre: centreOf(values, seen), area });
    }
  }
  const outline = contour(smooth(body, seen), seen, 0.5).filter((ring) => Math.abs(ringArea(ring)) > LEAST_MM2);
  return { view, box, outline: pathOf(outline.map((ring) => simplify(ring, TOLERANCE_MM))), places: places.toSorted((a, b) => b.area - a.area) };
}
