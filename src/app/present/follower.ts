import type { AppStore } from '@/state/store';
import { board } from './boards';
import { openChannel } from './channel';

/**
 * The patient's side: asks for the picture and shows whatever comes.
 * @param onEnd told when the clinician stops, and again when they go on
 * @returns a function that stops it
 */
export const startFollower = (store: AppStore, onEnd: (ended: boolean) => void): (() => void) => {
  const channel = openChannel((message) => {
    if (message.kind === 'picture') {
      onEnd(false);
      const { drawing } = message.picture;
      store.setState({
        ...message.picture,
        // The drawing is the other window's to keep: closing this one loses nothing.
        ...(drawing ? { keptDrawing: drawing } : {}),
        presenting: { ...store.getState().presenting, largeLabels: message.largeLabels },
      });
      board.setState({ title: message.title });
    }
    if (message.kind === 'reading') board.setState({ reading: message.at });
    if (message.kind === 'pointer') board.setState({ pointer: message.at });
    if (message.kind === 'ink') board.setState({ strokes: message.strokes });
    if (message.kind === 'end') {
      onEnd(true);
      board.setState({ strokes: [], pointer: null });
    }
  });
  const leave = (): void => channel?.send({ kind: 'gone' });
  addEventListener('pagehide', leave);
  channel?.send({ kind: 'hello' });
  return () => {
    removeEventListener('pagehide', leave);
    leave();
    channel?.close();
  };
};
