import type { AppState } from '@/state/appState';
import type { AppStore } from '@/state/store';
import { board, FROM_THE_TOP, wipe } from './boards';
import { openChannel } from './channel';
import { newsOf, toldOf, type Told } from './told';
import { watchReading } from './watchReading';

const titleOf = ({ replay, session }: AppState): string | null => (replay === null ? null : (session.views[replay]?.name ?? null));

/**
 * The clinician's side: while presenting, tells the other window what is shown, once per displayed frame at most. Frozen, it keeps quiet
 * about the picture and what is read; pointer and ink still show.
 * @returns a function that stops it
 */
const startPresenter = (store: AppStore): (() => void) => {
  let waiting = 0;
  let told: Told = {};
  let title: string | null = null;
  const frozen = (): boolean => store.getState().presenting.frozen;
  const send = (picture: Told): void => channel?.send({ kind: 'picture', picture, largeLabels: store.getState().presenting.largeLabels, title });
  const sendReading = (): void => channel?.send({ kind: 'reading', at: board.getState().reading });
  const tell = (): void => {
    const now = toldOf(store.getState());
    const news = newsOf(now, told);
    told = now;
    title = titleOf(store.getState());
    send(news);
  };
  const channel = openChannel((message) => {
    if (message.kind === 'hello') {
      board.setState({ followed: true });
      channel?.send({ kind: 'ink', strokes: board.getState().strokes });
      // A window that comes late sees all that the others see: while frozen, what was told last.
      if (!frozen()) tell();
      send(told);
      sendReading();
    }
    if (message.kind === 'gone') board.setState({ followed: false });
  });
  const soon = (): void => {
    if (waiting !== 0) return;
    // Not a frame: the browser gives none to a window that lies behind the other.
    waiting = window.setTimeout(() => {
      waiting = 0;
      if (!frozen()) tell();
    }, 16);
  };
  const stopState = store.subscribe((state, before) => {
    if (state.presenting.wipes !== before.presenting.wipes) wipe();
    const thawed = before.presenting.frozen && !state.presenting.frozen;
    if (thawed) sendReading();
    const relabelled = state.presenting.largeLabels !== before.presenting.largeLabels;
    const renamed = titleOf(state) !== titleOf(before);
    if (thawed || relabelled || renamed || Object.keys(newsOf(toldOf(state), toldOf(before))).length > 0) soon();
  });
  const stopBoard = board.subscribe((now, before) => {
    if (now.pointer !== before.pointer) channel?.send({ kind: 'pointer', at: now.pointer });
    if (now.strokes !== before.strokes) channel?.send({ kind: 'ink', strokes: now.strokes });
    if (now.reading !== before.reading && !frozen()) sendReading();
  });
  const stopReading = watchReading(store, (reading) => board.setState({ reading }));
  tell();
  return () => {
    clearTimeout(waiting);
    stopState();
    stopBoard();
    stopReading();
    channel?.send({ kind: 'end' });
    channel?.close();
    board.setState({ strokes: [], pointer: null, followed: false, reading: FROM_THE_TOP });
  };
};

let presenting = false;

/** Presents until the state says that it is over, whatever this window shows meanwhile: the patient's goes on while the hand-out is open here. */
export const presentWhileOn = (store: AppStore): void => {
  if (presenting) return;
  presenting = true;
  const end = startPresenter(store);
  const stop = store.subscribe(
    (state) => state.presenting.on,
    () => {
      stop();
      end();
      presenting = false;
    },
  );
};
