import { PICTURE_KEYS } from '@/state/destiny';
import type { AppState } from '@/state/appState';

/** A place on the picture: from its middle, in heights of what the lens sees (x right, y down). The same in windows of any shape. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}
export type Stroke = readonly Spot[];

/** What the two windows say to each other. Nothing leaves the browser. */
export type Message =
  | { readonly kind: 'hello' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'picture'; readonly picture: Partial<AppState>; readonly largeLabels: boolean }
  | { readonly kind: 'pointer'; readonly at: Spot | null }
  | { readonly kind: 'ink'; readonly strokes: readonly Stroke[] }
  | { readonly kind: 'end' };

/** The version is part of the name, so that a page that has been open over an update is not told what it does not know. */
const NAME = 'stance-presenter-1';

export interface Channel {
  send(message: Message): void;
  close(): void;
}

/** Opens the line between windows of this browser; `null` where the browser has none. */
export const openChannel = (onMessage: (message: Message) => void): Channel | null => {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => onMessage(data));
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
};

/** What the other window needs of the state: the picture, its words, and nothing that was typed or drawn by a patient. */
const SHOWN = [...PICTURE_KEYS, 'tour', 'lang', 'heatColours', 'playing', 'theme', 'dim', 'contrast'] as const satisfies readonly (keyof AppState)[];

export const pictureOf = (state: AppState): Partial<AppState> => Object.fromEntries(SHOWN.map((key) => [key, state[key]]));
export const samePicture = (a: AppState, b: AppState): boolean => a === b || SHOWN.every((key) => a[key] === b[key]);
