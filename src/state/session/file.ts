import { decodeLink } from '../link';
import { SESSION_LIMITS, type SavedSession, type SavedView } from '../visit';

/** Version of the file and of the packed link. Raise it when an older page could not read what is written. */
export const SESSION_VERSION = 1;
const FORMAT = 'stance-session';
/** A session of the most and longest views stays far under this, bytes. */
export const LARGEST_FILE = 400_000;

export type SessionProblem = 'too-large' | 'not-json' | 'not-a-session' | 'newer' | 'empty';

export interface ReadSession {
  readonly session: SavedSession;
  /** Views that were left out because nothing in them could be read. */
  readonly dropped: number;
}
export type SessionRead = { readonly ok: true } & ReadSession | { readonly ok: false; readonly problem: SessionProblem };

const refuse = (problem: SessionProblem): SessionRead => ({ ok: false, problem });
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Control characters would let a name break a line or hide text. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029\u202a-\u202e]/g;
const cleanText = (value: unknown, most: number): string => (typeof value === 'string' ? value.replace(CONTROL, ' ').slice(0, most) : '');

const readView = (value: unknown): SavedView | null => {
  if (!isRecord(value) || typeof value.link !== 'string' || value.link.length > 8000) return null;
  const { state, problems } = decodeLink(`#${value.link}`);
  // The empty link is the first sight; a link of which nothing was understood is not.
  if (Object.keys(state).length === 0 && problems.length > 0) return null;
  return { name: cleanText(value.name, SESSION_LIMITS.name), link: value.link };
};

/** The text of a session file: versioned JSON, readable to a person. */
export const writeSession = (session: SavedSession): string =>
  `${JSON.stringify({ format: FORMAT, version: SESSION_VERSION, note: session.note, views: session.views }, null, 2)}\n`;

/**
 * Reads what `writeSession` wrote; any text at all may be given. Never throws.
 * @returns the session with everything in it checked, or the one problem to tell
 */
export const readSession = (text: string): SessionRead => {
  if (text.length > LARGEST_FILE) return refuse('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  if (!isRecord(value) || value.format !== FORMAT || typeof value.version !== 'number') return refuse('not-a-session');
  if (value.version > SESSION_VERSION) return refuse('newer');
  const given = Array.isArray(value.views) ? value.views : [];
  const views = given.slice(0, SESSION_LIMITS.views).map(readView).filter((view) => view !== null);
  const note = cleanText(value.note, SESSION_LIMITS.note);
  if (views.length === 0 && note.trim() === '') return refuse('empty');
  return { ok: true, session: { note, views }, dropped: given.length - views.length };
};
