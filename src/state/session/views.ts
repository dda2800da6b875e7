import type { AppState } from '../appState';
import { PICTURE_KEYS } from '../destiny';
import { INITIAL_STATE } from '../initialState';
import { decodeLink, encodeLink } from '../link';
import { SESSION_LIMITS, type SavedSession, type SavedView } from '../visit';

/** The picture of a state as text: the fragment of its link without the `#`, and without what belongs to the reader. */
export const pictureLink = (state: AppState): string => {
  const reader = Object.fromEntries((['lang', 'view', 'exercises', 'shared'] as const).map((key) => [key, INITIAL_STATE[key]]));
  return encodeLink({ ...state, ...reader }).hash.slice(1);
};

/** The change that shows a kept view: every picture key, so that it looks the same whatever was shown before. */
export const showView = ({ link }: SavedView): Partial<AppState> => {
  const read = decodeLink(`#${link}`).state;
  return {
    ...Object.fromEntries(PICTURE_KEYS.map((key) => [key, key in read ? read[key] : INITIAL_STATE[key]])),
    playing: false,
  };
};

const trimmed = (text: string, most: number): string => text.trim().slice(0, most);

export const addView = (session: SavedSession, name: string, state: AppState): SavedSession =>
  session.views.length >= SESSION_LIMITS.views
    ? session
    : { ...session, views: [...session.views, { name: trimmed(name, SESSION_LIMITS.name), link: pictureLink(state) }] };
