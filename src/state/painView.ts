import type { StructureId } from '@/anatomy/catalogue';
import type { Ratio } from '@/anatomy/units';
import type { Side, SideOrMidline } from '@/anatomy/sides';
import { EMPTY_DRAWING, type Drawing, type Quality } from '@/pain/drawing/model';
import type { RampVariant } from '@/pain/ramp';

/** A pain pattern laid on the body. `pattern` is an id of `src/pain`. */
export interface ShownPattern {
  readonly pattern: string;
  readonly side: Side;
}

/** A place on the skin that is asked about. `zone` is an id of `src/pain`. */
export interface ChosenZone {
  readonly zone: string;
  readonly side: SideOrMidline;
}

/** What the pain panel is used for: laying patterns, asking about a place, setting patterns side by side, drawing. */
export const PAIN_TASKS = ['patterns', 'places', 'compare', 'draw'] as const;
export type PainTask = (typeof PAIN_TASKS)[number];

export const HEAT_COLOURS = ['standard', 'colour-blind', 'greyscale'] as const satisfies readonly RampVariant[];
/** Most patterns that stand side by side. */
export const MOST_COMPARED = 4;

/** What the next stroke is made of. */
export interface Brush {
  readonly erase: boolean;
  /** 0–10, whole. */
  readonly intensity: number;
  readonly quality: Quality;
  /** mm. */
  readonly radius: number;
}
/** Smallest, largest and step of the brush, mm: the skin has a point about every 11 mm, so a finer brush would promise too much. */
export const BRUSH_RADIUS = { min: 15, max: 60, step: 5 } as const;

/** What a press on the skin does: nothing of its own, draw, turn the body while drawing rests, or ask what can be felt there. */
export type SkinMode = 'off' | 'draw' | 'turn' | 'ask';

/** A part of the picture that shows one compared pattern, as shares of its width and height from the top left corner. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is shown of pain. */
export interface PainView {
  readonly patterns: readonly ShownPattern[];
  readonly heatColours: RampVariant;
  readonly chosenZone: ChosenZone | null;
  /** Patterns side by side, two to four of them (one while the second is being chosen). */
  readonly compared: readonly ShownPattern[];
  readonly painTask: PainTask;
  /** Where the page has room for the compared patterns, in their order. */
  readonly cells: readonly Cell[];
  readonly drawing: Drawing;
  /** The drawing as it is in a file or was at the start: what differs from it would be lost on leaving. */
  readonly keptDrawing: Drawing;
  /** An earlier drawing, opened to stand beside this one. */
  readonly earlierDrawing: Drawing | null;
  readonly skinMode: SkinMode;
  /** What was put away when someone began to draw, to bring back; `null` while nobody draws. */
  readonly beforeDrawing: { readonly skinOpacity: Ratio; readonly patterns: readonly ShownPattern[]; readonly selection: StructureId | null } | null;
  readonly brush: Brush;
}

export const INITIAL_PAIN_VIEW: PainView = {
  patterns: [],
  heatColours: 'standard',
  chosenZone: null,
  compared: [],
  painTask: 'patterns',
  cells: [],
  drawing: EMPTY_DRAWING,
  keptDrawing: EMPTY_DRAWING,
  earlierDrawing: null,
  skinMode: 'off',
  beforeDrawing: null,
  brush: { erase: false, intensity: 5, quality: 'ache', radius: 30 },
};

/** Whether two shown patterns are the same pattern on the same side. */
export const sameShown = (a: ShownPattern, b: ShownPattern): boolean => a.pattern === b.pattern && a.side === b.side;

/** Each once, in the order in which they were shown. */
export const shownOnce = (shown: readonly ShownPattern[]): readonly ShownPattern[] =>
  [...new Map(shown.map((item) => [`${item.pattern}.${item.side}`, item])).values()];

/** Whether patterns stand side by side now. */
export const isComparing = (state: Pick<PainView, 'compared'>): boolean => state.compared.length > 1;

/** Whether leaving now would lose something drawn or written. */
export const isUnsaved = ({ drawing, keptDrawing }: Pick<PainView, 'drawing' | 'keptDrawing'>): boolean =>
  drawing.note !== keptDrawing.note ||
  drawing.strokes.length !== keptDrawing.strokes.length ||
  drawing.strokes.some((stroke, i) => stroke !== keptDrawing.strokes[i]);

/** Who is led through other pictures no longer draws; what these say of skin and patterns holds. The drawing itself stays. */
export const drawingPutDown = ({ beforeDrawing }: Pick<PainView, 'beforeDrawing'>): Partial<PainView> =>
  beforeDrawing ? { beforeDrawing: null, skinMode: 'off', painTask: 'patterns' } : {};
