import type { AppState } from '../appState';
import { URL_KEYS, type UrlKey } from '../destiny';
import { INITIAL_STATE } from '../initialState';
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

const pair = <K extends UrlKey>(key: K, state: Pick<AppState, UrlKey>): string | null => {
  const field: Field<AppState[K]> = FIELDS[key];
  const text = field.write(state[key] as AppState[K]);
  return text === field.write(INITIAL_STATE[key]) ? null : `${field.param}=${escape(text)}`;
};

/**
 * Writes a state as a link. Values equal to the initial state are left out.
 *
 * The state stands in the fragment: it never reaches a server or its logs, and a long one cannot be too long for a server.
 * The language stands in the query, where a shared link shows it and an offline copy can serve it.
 */
export const encodeLink = (state: Pick<AppState, UrlKey>): EncodedLink => {
  const lang = pair('lang', state);
  const rest = URL_KEYS.filter((key) => key !== 'lang').map((key) => pair(key, state)).filter((text) => text !== null);
  return {
    search: lang ? `?${lang}` : '',
    hash: rest.length > 0 ? `#${[`${VERSION_PARAM}=${LINK_VERSION}`, ...rest].join('&')}` : '',
  };
};
