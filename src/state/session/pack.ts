import type { SavedSession } from '../visit';
import { LARGEST_FILE, readSession, writeSession, type SessionRead } from './file';

/** Letters that a link carries unescaped (RFC 4648, section 5). */
const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

/** All bytes of a stream; rejects as soon as there are more than `most`, so that a small text cannot unfold into a huge one. */
const collect = async (stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> => {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      void reader.cancel();
      throw new Error('more than a session holds');
    }
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** Packs a session for a link: deflated JSON as base64url, about a fifth of the file. */
export const packSession = async (session: SavedSession): Promise<string> => {
  const compact = JSON.stringify(JSON.parse(writeSession(session)));
  return toBase64Url(await collect(streamOf(new TextEncoder().encode(compact)).pipeThrough(new CompressionStream('deflate-raw')), LARGEST_FILE));
};

/** Opens what `packSession` wrote; any text at all may be given. Never rejects. */
export const unpackSession = async (packed: string): Promise<SessionRead> => {
  try {
    const bytes = await collect(streamOf(fromBase64Url(packed)).pipeThrough(new DecompressionStream('deflate-raw')), LARGEST_FILE);
    return readSession(new TextDecoder().decode(bytes));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
};
