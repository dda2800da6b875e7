import type { AppState, Notice } from '@/state/appState';
import { pictureOfPlace, sessionOf } from '@/state/commands';
import { PICTURE_KEYS, URL_KEYS } from '@/state/destiny';
import { INITIAL_STATE } from '@/state/initialState';
import { decodeLink, encodeLink, keepKnown, type LinkProblem, type LinkVocabulary } from '@/state/link';
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

/** The notices with those about the link replaced. */
const withLinkNotices = (state: AppState, problems: readonly LinkProblem[]): readonly Notice[] => [
  ...state.notices.filter((notice) => !LINK_NOTICES.includes(notice.id)),
  ...noticesFor(problems),
];

/** The state a link asks for: what it names over the first sight. */
export const stateOfLink = (named: Partial<AppState>): Partial<AppState> => ({
  ...(Object.fromEntries(URL_KEYS.map((key) => [key, INITIAL_STATE[key]])) as Partial<AppState>),
  ...named,
  playing: false,
});

/** Whether a link names a step of a tour and nothing of the picture: typed by hand, or written down. It means the picture of that step. */
export const namesOnlyStep = (named: Partial<AppState>): boolean => Boolean(named.tour) && PICTURE_KEYS.every((key) => !(key in named));

const here = (): string => location.search + location.hash;

export interface AddressBar {
  /** Tells what the build holds, once it is known; what the address named in vain is taken out and said. */
  learn(known: LinkVocabulary): void;
  disconnect(): void;
}

/**
 * Keeps state and address bar in step: the address decides first, then the state writes it (replacing, so that the back button
 * leaves the page instead of walking through every slider step).
 * @param known what the build is known to hold so far
 */
export const connectAddressBar = (store: AppStore, known: LinkVocabulary): AddressBar => {
  let vocabulary = known;
  let problems: readonly LinkProblem[] = [];
  let onlyStep = false;
  /** Tours follow the page: what cannot be shown yet is shown when they come. */
  const showStep = (): void => {
    if (onlyStep) store.setState(pictureOfPlace(store.getState(), sessionOf(store).getState().tours));
  };
  const read = (): void => {
    const link = decodeLink(here(), vocabulary);
    problems = link.problems;
    onlyStep = namesOnlyStep(link.state);
    store.setState({ ...stateOfLink(link.state), notices: withLinkNotices(store.getState(), problems) });
    showStep();
  };
  read();
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
    if (here() !== written) read();
  };
  addEventListener('hashchange', onChange);
  addEventListener('popstate', onChange);
  return {
    learn(more) {
      vocabulary = { ...vocabulary, ...more };
      showStep();
      onlyStep = false;
      const state = store.getState();
      const late = keepKnown(state, vocabulary);
      if (late.problems.length === 0) return;
      // One message about the link, not one per arrival.
      problems = [...problems, ...late.problems];
      store.setState({ ...late.state, notices: withLinkNotices(state, problems) });
    },
    disconnect() {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener('hashchange', onChange);
      removeEventListener('popstate', onChange);
    },
  };
};
