import { openDrawing, sizeProblem, type Opened } from '@/pain';

/** Hands a file to the person: the browser asks where to, or puts it where downloads go. Nothing is sent. */
export const handOver = (name: string, type: string, content: BlobPart): void => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Once the download has begun the address is of no more use.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

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

