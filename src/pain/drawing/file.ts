import type { Phrase } from '../legend';
import type { Drawing } from './model';
import { FILE_BODY, FILE_FORMAT, FILE_VERSION } from './format';
import { readDrawing, Refusal } from './readDrawing';

/** Larger files are refused unread: a long session's drawing is a few hundred kilobytes. */
export const MAX_FILE_BYTES = 5_000_000;

export type Opened = { readonly ok: true; readonly drawing: Drawing } | { readonly ok: false; readonly problem: Phrase };

/** The text of a file that `openDrawing` reads back to the same drawing (what was taken back is left behind). */
export const saveDrawing = (drawing: Drawing): string =>
  JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, body: FILE_BODY, note: drawing.note, strokes: drawing.strokes });

/** Refuses a file by its size before it is read into memory; `null` when it may be opened. */
export const sizeProblem = (bytes: number): Phrase | null =>
  bytes > MAX_FILE_BYTES ? { key: 'drawing.problem.too-large', values: { size: Math.round(bytes / 1e6) } } : null;

/** Reads a drawing file. Never throws: whatever is wrong comes back as a sentence, and the drawing on screen stays. */
export function openDrawing(text: string): Opened {
  const tooLarge = sizeProblem(text.length);
  if (tooLarge) return { ok: false, problem: tooLarge };
  let data: unknown;
  try {
    data = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return { ok: false, problem: { key: text.includes(`"${FILE_FORMAT}"`) ? 'drawing.problem.truncated' : 'drawing.problem.not-json' } };
  }
  try {
    return { ok: true, drawing: readDrawing(data) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.phrase };
    return { ok: false, problem: { key: 'drawing.problem.not-a-drawing' } };
  }
}
