import { useEffect } from 'react';
import { runAt, type CommandId } from '@/state/commands';
import { useAppState, useAppStore } from '../store/hooks';
import { canSpeak, speak } from './speech';

/** Reading pace of people who also look at a picture, words per second, and the time for the picture itself, s. */
const WORDS_PER_SECOND = 2.2;
const LOOK_SECONDS = 4;
/** A breath between the last word said and the next picture, ms. */
const BREATH_MS = 1200;

/** How long a step stays when nobody turns the page, ms. */
export const dwell = (text: string): number => 1000 * (LOOK_SECONDS + text.split(/\s+/).filter(Boolean).length / WORDS_PER_SECOND);

/**
 * Goes on by itself, and reads aloud, when the state says so. The text decides how long: as long as it takes to read, or to be said.
 * @param text the words of the present step; empty for none
 * @param next the command that goes on
 */
export const useAutoPlay = (text: string, next: CommandId): void => {
  const store = useAppStore();
  const auto = useAppState((state) => state.autoPlay);
  const aloud = useAppState((state) => state.readAloud);
  const lang = useAppState((state) => state.lang);
  useEffect(() => {
    if (text === '' || (!auto && !aloud)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = (): void => {
      // At the end there is no next: it stops there.
      if (auto && !runAt(store, next, undefined, performance.now())) store.setState({ autoPlay: false });
    };
    const wait = (ms: number): void => {
      timer = setTimeout(goOn, ms);
    };
    const hush = aloud && canSpeak(lang) ? speak(text, lang, () => wait(BREATH_MS)) : null;
    if (!hush && auto) wait(dwell(text));
    return () => {
      clearTimeout(timer);
      hush?.();
    };
  }, [text, auto, aloud, lang, next, store]);
};
