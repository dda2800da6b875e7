import data from '@/pain/data/figure.json';
import type { SideOrMidline } from '@/anatomy/sides';
import type { ZoneId } from '@/pain';

type View = 'front' | 'back' | 'soles';
type Box = readonly [number, number, number, number];

export interface FigurePlace {
  readonly zone: ZoneId;
  readonly side: SideOrMidline;
  readonly path: string;
  readonly centre: readonly [number, number];
}
interface Figure {
  readonly view: View;
  readonly outline: string;
  readonly places: readonly FigurePlace[];
}

const FIGURES = data as unknown as readonly Figure[];

/** A window on a flat figure, mm on its page: hips large enough for a finger, legs smaller. */
export interface FigureWindow {
  readonly id: 'backHips' | 'frontHips' | 'backLegs' | 'frontLegs' | 'soles';
  readonly view: View;
  readonly box: Box;
  readonly outline: string;
  /** From large to small; every place stands in one window only. */
  readonly places: readonly FigurePlace[];
}

const HIPS: Box = [-235, -285, 470, 440];
const LEGS: Box = [-235, 155, 470, 765];

const windowOn = (id: FigureWindow['id'], view: View, box: Box): FigureWindow => {
  const { outline, places } = FIGURES.find((figure) => figure.view === view)!;
  const [, top, , height] = box;
  return { id, view, box, outline, places: places.filter(({ centre: [, y] }) => y >= top && y < top + height) };
};

/** In the order in which they are read. */
export const FIGURE_WINDOWS: readonly FigureWindow[] = [
  windowOn('backHips', 'back', HIPS),
  windowOn('frontHips', 'front', HIPS),
  windowOn('backLegs', 'back', LEGS),
  windowOn('frontLegs', 'front', LEGS),
  windowOn('soles', 'soles', [-235, -215, 470, 330]),
];
