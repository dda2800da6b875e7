import type { Told } from './told';

/** A place on the picture: from its middle, in heights of what the lens sees (x right, y down). The same in windows of any shape. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}
export type Stroke = readonly Spot[];

/** Where somebody reads in an open sheet: the card before their eyes (an exercise), and how far down they are, 0…1. */
export interface Reading {
  readonly card: string | null;
  readonly share: number;
}

/** What the two windows say to each other. Nothing leaves the browser. */
export type Message =
  | { readonly kind: 'hello' }
  | { readonly kind: 'gone' }
  /** What has changed since it was last told; everything after a `hello`. */
  | { readonly kind: 'picture'; readonly picture: Told; readonly largeLabels: boolean; readonly title: string | null }
  | { readonly kind: 'pointer'; readonly at: Spot | null }
  | { readonly kind: 'ink'; readonly strokes: readonly Stroke[] }
  | { readonly kind: 'reading'; readonly at: Reading }
  | { readonly kind: 'end' };

/** The version is part of the name, so that a page that has been open over an update is not told what it does not know. */
const NAME = 'stance-presenter-2';

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
