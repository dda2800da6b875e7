import { openDrawing, saveDrawing } from '@/pain/drawing/file';
import { readSession, writeSession } from '@/state/session';
import type { AppStore } from '@/state/store';
import { HANDOVER_KEY } from './handoverKey';

/** Puts what is in no link and no file where the next page of this tab finds it: kept views and the drawing. */
export const handOver = (store: AppStore): void => {
  const { session, replay, drawing } = store.getState();
  sessionStorage.setItem(HANDOVER_KEY, JSON.stringify({ session: writeSession(session), replay, drawing: saveDrawing(drawing) }));
  // It is kept now: nobody needs to be asked before the page goes.
  store.setState({ keptDrawing: drawing });
};

/** Takes back what the page before left. Nonsense is as good as nothing. */
export const takeOver = (store: AppStore, text: string): void => {
  try {
    const left = JSON.parse(text) as Record<string, unknown>;
    const session = readSession(String(left.session));
    if (session.ok) {
      const replay = typeof left.replay === 'number' && session.session.views[left.replay] ? left.replay : null;
      store.setState({ session: session.session, replay });
    }
    const drawing = openDrawing(String(left.drawing));
    if (drawing.ok && (drawing.drawing.strokes.length > 0 || drawing.drawing.note !== '')) store.setState({ drawing: drawing.drawing });
  } catch {
    // The page starts as any other.
  }
};
