import type { SideOrMidline } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import type { ZoneId } from '../zones';

/** What it feels like. The order is the order on screen. */
export const QUALITIES = ['ache', 'burning', 'sharp', 'pins', 'numb'] as const;
export type Quality = (typeof QUALITIES)[number];

/** One act with the brush, from press to release, as places on the neutral skin: it fits any mesh of the same body. */
export interface BrushStroke {
  readonly kind: 'brush';
  readonly erase: boolean;
  /** 0–10, whole. */
  readonly intensity: number;
  readonly quality: Quality;
  readonly radiusMm: number;
  /** Middles of the dabs, mm, with the outward normal there. */
  readonly dabs: readonly { readonly at: Vec3; readonly normal: Vec3 }[];
  /** When it was drawn, ISO 8601 with zone. */
  readonly time: string;
}

/** A whole zone marked from the list or the flat picture: the way in by keyboard. */
export interface ZoneStroke {
  readonly kind: 'zone';
  readonly erase: boolean;
  readonly intensity: number;
  readonly quality: Quality;
  readonly zone: ZoneId;
  readonly side: SideOrMidline;
  readonly time: string;
}

/** Wipes everything drawn before it; can be undone like any other act. */
export interface ClearStroke {
  readonly kind: 'clear';
  readonly time: string;
}

export type Stroke = BrushStroke | ZoneStroke | ClearStroke;

/** A patient's drawing: acts in order, and those taken back that can still come again. Immutable. */
export interface Drawing {
  readonly strokes: readonly Stroke[];
  readonly undone: readonly Stroke[];
  /** Words of the person, shown as plain text only. */
  readonly note: string;
}

export const EMPTY_DRAWING: Drawing = Object.freeze({ strokes: [], undone: [], note: '' });

/** The drawing with one more act; what had been taken back is forgotten. */
export const addStroke = (drawing: Drawing, stroke: Stroke): Drawing => ({ ...drawing, strokes: [...drawing.strokes, stroke], undone: [] });

/** Takes the last act back; the same drawing when there is none. */
export function undoStroke(drawing: Drawing): Drawing {
  const last = drawing.strokes.at(-1);
  return last ? { ...drawing, strokes: drawing.strokes.slice(0, -1), undone: [...drawing.undone, last] } : drawing;
}

/** Brings the act last taken back; the same drawing when there is none. */
export function redoStroke(drawing: Drawing): Drawing {
  const next = drawing.undone.at(-1);
  return next ? { ...drawing, strokes: [...drawing.strokes, next], undone: drawing.undone.slice(0, -1) } : drawing;
}

export const clearDrawing = (drawing: Drawing, time: string): Drawing => addStroke(drawing, { kind: 'clear', time });

/** Whole intensity 0–10 nearest to a slider's value. */
export const toIntensity = (value: number): number => (Number.isFinite(value) ? Math.min(10, Math.max(0, Math.round(value))) : 0);
