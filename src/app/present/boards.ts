import { createStore } from 'zustand/vanilla';
import type { Reading, Spot, Stroke } from './channel';

/** What lies over the picture for a moment: it changes with every move of the hand, so it stands apart from the state. */
export interface Board {
  readonly strokes: readonly Stroke[];
  readonly pointer: Spot | null;
  /** Whether another window follows. */
  readonly followed: boolean;
  /** Where the clinician reads in an open sheet. */
  readonly reading: Reading;
  /** Name of the kept view that is shown; `null` where none is. */
  readonly title: string | null;
}

export const FROM_THE_TOP: Reading = { card: null, share: 0 };

export const board = createStore<Board>()(() => ({ strokes: [], pointer: null, followed: false, reading: FROM_THE_TOP, title: null }));

/** More than this is a scribble; the oldest strokes go. */
const MOST_STROKES = 60;
const MOST_POINTS = 600;

export const beginStroke = (at: Spot): void => board.setState(({ strokes }) => ({ strokes: [...strokes.slice(1 - MOST_STROKES), [at]] }));

/** Goes on with the last stroke. */
export const extendStroke = (at: Spot): void =>
  board.setState(({ strokes }) => {
    const last = strokes.at(-1);
    return !last || last.length >= MOST_POINTS ? {} : { strokes: [...strokes.slice(0, -1), [...last, at]] };
  });

export const wipe = (): void => board.setState({ strokes: [] });
