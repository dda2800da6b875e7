import type { AppState, Notice } from '@/state/appState';
import { URL_KEYS } from '@/state/destiny';
import { INITIAL_STATE } from '@/state/initialState';
import { decodeLink, encodeLink, type LinkProblem, type LinkVocabulary } from '@/state/link';
import type { AppStore } from '@/state/store';

/** The bar follows at most this often, ms: browsers refuse more than about a hundred changes in thirty seconds. */
const QUIET_MS = 350;
const LINK_NOTICES = ['link-problems', 'link-newer'];

const say = ({ key, value, reason }: LinkProblem): string => (reason === 'bad-value' && value !== undefined ? `${key}=${value}` : key);

/** What to tell about a link that was not wholly understood: at most two notices, however much was wrong. */
export const noticesFor = (problems: readonly LinkProblem[]): readonly Notice[] => {
  const newer = problems.some(({ reason }) => reason === 'newer-version');
  const left = problems.filter(({ reason }) => reason !== 'newer-version' && reason !== 'more');
  const more = Number(problems.find(({ reason }) => reason === 'more')?.key ?? 0);
  const notices: Notice[] = [];
  if (newer) notices.push({ id: 'link-newer', textKey: 'notice.linkNewer' });
  if (left.length > 0) {
    const textKey = more > 0 ? 'notice.linkProblemsMore' : 'notice.linkProblems';
    notices.push({ id: 'link-problems', textKey, values: { list: left.map(say).join(', '), count: more } });
  }
  return notices;
};

/** The state a link asks for: what it names over the first sight, and a notice about the rest. */
export const stateOfLink = (link: string, state: AppState, known: LinkVocabulary): Partial<AppState> => {
  const { state: named, problems } = decodeLink(link, known);
  const first = Object.fromEntries(URL_KEYS.map((key) => [key, INITIAL_STATE[key]])) as Partial<AppState>;
  const others = state.notices.filter((notice) => !LINK_NOTICES.includes(notice.id));
  return { ...first, ...named, playing: false, notices: [...others, ...noticesFor(problems)] };
};

const here = (): string => location.search + location.hash;

/** Reads the address now and whenever it is changed by hand or by the back button. */
const readAddress = (store: AppStore, known: LinkVocabulary): void => {
  store.setState(stateOfLink(here(), store.getState(), known));
};

/**
 * Keeps state and address bar in step: the address decides first, then the state writes it (replacing, so that the back button
 * leaves the page instead of walking through every slider step).
 * @returns a function that stops it
 */
export const connectAddressBar = (store: AppStore, known: LinkVocabulary): (() => void) => {
  readAddress(store, known);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = here();
  const write = (): void => {
    const { search, hash } = encodeLink(store.getState());
    written = search + hash;
    if (written !== here()) history.replaceState(history.state, '', `${location.pathname}${written}`);
  };
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, QUIET_MS);
  });
  const onChange = (): void => {
    if (here() !== written) readAddress(store, known);
  };
  addEventListener('hashchange', onChange);
  addEventListener('popstate', onChange);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    removeEventListener('hashchange', onChange);
    removeEventListener('popstate', onChange);
  };
};
