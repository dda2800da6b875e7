import type { AppStore } from '@/state/store';
import { board, wipe } from './boards';
import { openChannel, pictureOf, samePicture } from './channel';

/**
 * The clinician's side: while presenting, tells the other window what is shown, once per displayed frame at most. Frozen, it keeps quiet
 * about the picture; pointer and ink still show.
 * @returns a function that stops it
 */
export const startPresenter = (store: AppStore): (() => void) => {
  let waiting = 0;
  const channel = openChannel((message) => {
    if (message.kind === 'hello') {
      board.setState({ followed: true });
      channel?.send({ kind: 'ink', strokes: board.getState().strokes });
      tell();
    }
    if (message.kind === 'gone') board.setState({ followed: false });
  });
  const tell = (): void => {
    const state = store.getState();
    channel?.send({ kind: 'picture', picture: pictureOf(state), largeLabels: state.presenting.largeLabels });
  };
  const soon = (): void => {
    if (waiting !== 0) return;
    // Not a frame: the browser gives none to a window that lies behind the other.
    waiting = window.setTimeout(() => {
      waiting = 0;
      if (!store.getState().presenting.frozen) tell();
    }, 16);
  };
  const stopState = store.subscribe((state, before) => {
    if (state.presenting.wipes !== before.presenting.wipes) wipe();
    const thawed = before.presenting.frozen && !state.presenting.frozen;
    const relabelled = state.presenting.largeLabels !== before.presenting.largeLabels;
    if (thawed || relabelled || !samePicture(state, before)) soon();
  });
  const stopBoard = board.subscribe((now, before) => {
    if (now.pointer !== before.pointer) channel?.send({ kind: 'pointer', at: now.pointer });
    if (now.strokes !== before.strokes) channel?.send({ kind: 'ink', strokes: now.strokes });
  });
  tell();
  return () => {
    clearTimeout(waiting);
    stopState();
    stopBoard();
    channel?.send({ kind: 'end' });
    channel?.close();
    board.setState({ strokes: [], pointer: null, followed: false });
  };
};
