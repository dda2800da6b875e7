import { openDrawing, sizeProblem, type Opened } from '@/pain';

/** `my-pain-drawing-2026-11-21.json` */
export const fileName = (stem: string, ending: string, now = new Date()): string => `${stem}-${now.toISOString().slice(0, 10)}.${ending}`;

/** Reads a file the person chose. Too large a file is refused unread. Never throws. */
export const readDrawingFile = async (file: File): Promise<Opened> => {
  const problem = sizeProblem(file.size);
  if (problem) return { ok: false, problem };
  try {
    return openDrawing(await file.text());
  } catch {
    return { ok: false, problem: { key: 'drawing.problem.not-json' } };
  }
};

