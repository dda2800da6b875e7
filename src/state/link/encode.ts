import { litPart } from '@/anatomy/parts';
import type { AppState } from '../appState';
import { URL_KEYS, type UrlKey } from '../destiny';
import { INITIAL_STATE } from '../initialState';
import { poseView } from '../poseViews';
import type { Field } from './field';
import { FIELDS } from './fields';
import { LINK_VERSION, VERSION_PARAM } from './version';

export interface EncodedLink {
  /** `?lang=es`, or empty for the default language. */
  readonly search: string;
  /** `#v=1&select=…`, or empty when everything is as a visitor first sees it. */
  readonly hash: string;
}

/** Commas stay readable; they are legal in a query and in a fragment. */
const escape = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',');

/** What a link means that says nothing of a key: the first sight, and of a pose its own first view. */
const unsaid = ({ pose, stanceSide }: Pick<AppState, 'pose' | 'stanceSide'>): Pick<AppState, UrlKey> => ({ ...INITIAL_STATE, camera: poseView(pose, stanceSide) });

const pair = <K extends UrlKey>(key: K, state: Pick<AppState, UrlKey>): string | null => {
  const field: Field<AppState[K]> = FIELDS[key];
  const text = field.write(state[key] as AppState[K]);
  return text === field.write(unsaid(state)[key] as AppState[K]) ? null : `${field.param}=${escape(text)}`;
};

/** What stands in the query: the language, where a shared link shows it, and which page of the product it opens. */
const QUERY_KEYS: readonly UrlKey[] = ['lang', 'view'];

/**
 * Writes a state as a link. Values that a link means unsaid are left out.
 *
 * The state stands in the fragment: it never reaches a server or its logs, and a long one cannot be too long for a server.
 */
export const encodeLink = (shown: Pick<AppState, UrlKey>): EncodedLink => {
  // A part of a muscle that is no longer selected is not in the picture.
  const state = { ...shown, part: litPart(shown) };
  const asked = QUERY_KEYS.map((key) => pair(key, state)).filter((text) => text !== null);
  const rest = URL_KEYS.filter((key) => !QUERY_KEYS.includes(key)).map((key) => pair(key, state)).filter((text) => text !== null);
  return {
    search: asked.length > 0 ? `?${asked.join('&')}` : '',
    hash: rest.length > 0 ? `#${[`${VERSION_PARAM}=${LINK_VERSION}`, ...rest].join('&')}` : '',
  };
};
