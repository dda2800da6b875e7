import { advance } from '@/state/playback';
import type { AppStore } from '@/state/store';

/**
 * Turns the clock of the stance course while it plays, once per displayed frame; at rest it asks for nothing. It runs with or
 * without the picture, so that the words follow even where nothing can be drawn.
 * @returns a function that stops it
 */
export const connectClock = (store: AppStore): (() => void) => {
  let frame = 0;
  let last = 0;
  const tick = (now: number): void => {
    const state = store.getState();
    const change = advance(state, (now - last) / 1000);
    if (Object.keys(change).length > 0) {
      last = now;
      store.setState(change);
    }
    frame = store.getState().playing ? requestAnimationFrame(tick) : 0;
  };
  const onPlaying = (playing: boolean): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!playing) return;
    last = performance.now();
    frame = requestAnimationFrame(tick);
  };
  const unsubscribe = store.subscribe((state) => state.playing, onPlaying, { fireImmediately: true });
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
  };
};
