import type { AppState } from './appState';

/**
 * Where a state key may go.
 * - `url`: into the shared link (and the session file);
 * - `session`: into a file the user saves, not the link;
 * - `never`: stays in this tab.
 */
export type Destiny = 'url' | 'session' | 'never';

interface Entry {
  readonly destiny: Destiny;
  /** Whether undo and redo restore it. */
  readonly undoable: boolean;
}

const url = (undoable: boolean): Entry => ({ destiny: 'url', undoable });
const never: Entry = { destiny: 'never', undoable: false };

/** Every key of the state, once. The mapped type makes a forgotten key a compile error. */
export const DESTINY = {
  selection: url(true),
  hidden: url(true),
  ghosted: url(true),
  skinOpacity: url(true),
  patterns: url(true),
  stanceSide: url(true),
  // Scrubbing and orbiting are continuous; undo steps over them to the last deliberate act.
  courseTime: url(false),
  strength: url(true),
  weakness: url(true),
  compensation: url(true),
  camera: url(false),
  lang: url(false),
  tour: url(false),
  hover: never,
  playing: never,
  sheet: never,
  notices: never,
  sceneStatus: never,
  sceneProblem: never,
  reducedMotion: never,
} as const satisfies { readonly [K in keyof AppState]-?: Entry };

type KeysWith<D extends Destiny> = { [K in keyof AppState]: (typeof DESTINY)[K]['destiny'] extends D ? K : never }[keyof AppState];
export type UrlKey = KeysWith<'url'>;
export const STATE_KEYS = Object.keys(DESTINY) as (keyof AppState)[];
export const URL_KEYS = STATE_KEYS.filter((key) => DESTINY[key].destiny === 'url') as UrlKey[];
