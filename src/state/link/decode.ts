import { isDeep } from '@/anatomy/catalogue';
import { litPart } from '@/anatomy/parts';
import type { AppState, ShownPattern } from '../appState';
import { URL_KEYS, type UrlKey } from '../destiny';
import { INITIAL_STATE } from '../initialState';
import { poseView } from '../poseViews';
import { withStructure } from '../structures';
import { FIELDS } from './fields';
import { ProblemList, type LinkProblem } from './problems';
import { LINK_VERSION, VERSION_PARAM } from './version';

/** Longest value any key can honestly have (all structures in one list stay under it), in characters. */
const LONGEST_VALUE = 4000;
/** Pairs read from one link; rubbish beyond it is counted as one problem. */
const MOST_PAIRS = 500;

/** What exists in this build: asked about ids that state alone cannot know. */
export interface LinkVocabulary {
  readonly hasPattern?: (id: string) => boolean;
  /** Whether a place on the skin exists on that side (`L`, `R`, or `M` for the middle). */
  readonly hasZone?: (id: string, side: string) => boolean;
  /** Number of steps of a tour; 0 when there is no such tour. */
  readonly tourSteps?: (id: string) => number;
  readonly hasLanguage?: (tag: string) => boolean;
}

export interface DecodedLink {
  readonly state: Partial<AppState>;
  readonly problems: readonly LinkProblem[];
}

const KEY_BY_PARAM = new Map<string, UrlKey>(URL_KEYS.map((key) => [FIELDS[key].param, key]));

/** `?a=1#b=2` → pairs of the fragment, then of the query, so that the fragment wins. Never throws, whatever the text. */
const pairsOf = (link: string): [string, string][] => {
  const hashAt = link.indexOf('#');
  const query = hashAt < 0 ? link : link.slice(0, hashAt);
  const fragment = hashAt < 0 ? '' : link.slice(hashAt + 1);
  return [...new URLSearchParams(fragment), ...new URLSearchParams(query)];
};

/** Takes out what this build does not have; says so in `problems`. */
const dropUnknown = (state: Partial<AppState>, known: LinkVocabulary, problems: ProblemList): Partial<AppState> => {
  const kept: { -readonly [K in keyof AppState]?: AppState[K] } = { ...state };
  const { chosenZone, tour, lang } = state;
  for (const key of ['patterns', 'compared'] as const) {
    const shown = state[key];
    if (!shown || !known.hasPattern) continue;
    const has = (item: ShownPattern): boolean => known.hasPattern?.(item.pattern) ?? true;
    for (const item of shown) if (!has(item)) problems.add('bad-value', FIELDS[key].param, FIELDS[key].write([item]));
    kept[key] = shown.filter(has);
  }
  if (chosenZone && known.hasZone?.(chosenZone.zone, chosenZone.side) === false) {
    problems.add('bad-value', FIELDS.chosenZone.param, FIELDS.chosenZone.write(chosenZone));
    delete kept.chosenZone;
  }
  if (tour && known.tourSteps && tour.step >= known.tourSteps(tour.id)) {
    problems.add('bad-value', FIELDS.tour.param, FIELDS.tour.write(tour));
    delete kept.tour;
  }
  if (lang !== undefined && known.hasLanguage?.(lang) === false) {
    problems.add('bad-value', FIELDS.lang.param, lang);
    delete kept.lang;
  }
  if (kept.selection && kept.hidden?.includes(kept.selection)) {
    problems.add('bad-value', FIELDS.selection.param, kept.selection);
    kept.selection = null;
  }
  if (kept.part && litPart({ selection: kept.selection ?? null, part: kept.part }) === null) {
    problems.add('bad-value', FIELDS.part.param, kept.part);
    delete kept.part;
  }
  // Who points at a deeper structure wants it seen.
  if (kept.selection && isDeep(kept.selection)) kept.deeper = withStructure(kept.deeper ?? [], kept.selection);
  return kept;
};

/** A pose that comes without a camera is seen from where it is seen when it is chosen. */
const seenFrom = (state: Partial<AppState>): Partial<AppState> =>
  state.pose && state.pose !== 'standing' && !state.camera ? { ...state, camera: poseView(state.pose, state.stanceSide ?? INITIAL_STATE.stanceSide) } : state;

/** The same check for a state that was read before this build knew all it has (patterns and tours arrive after the page). */
export const keepKnown = (state: Pick<AppState, 'patterns' | 'compared' | 'chosenZone' | 'tour'>, known: LinkVocabulary): DecodedLink => {
  const problems = new ProblemList();
  const { patterns, compared, chosenZone, tour } = state;
  const kept = dropUnknown({ patterns, compared, chosenZone, tour }, known, problems);
  return {
    state: { patterns: kept.patterns ?? [], compared: kept.compared ?? [], chosenZone: kept.chosenZone ?? null, tour: kept.tour ?? null },
    problems: problems.list(),
  };
};

/**
 * Reads a link.
 * @param link query and/or fragment, e.g. `location.search + location.hash`; any text at all
 * @param known what this build has; ids outside it are refused
 * @returns the state the valid parts describe (only the keys that were present, and the camera of a pose) and one problem per part left out.
 * Never throws.
 */
export const decodeLink = (link: string, known: LinkVocabulary = {}): DecodedLink => {
  const problems = new ProblemList();
  const state: Partial<Record<UrlKey, unknown>> = {};
  const seen = new Set<string>();
  const pairs = pairsOf(link);
  for (const [param, text] of pairs.slice(0, MOST_PAIRS)) {
    const key = KEY_BY_PARAM.get(param);
    if (param === VERSION_PARAM) readVersion(text, problems);
    else if (key === undefined) problems.add('unknown-key', param);
    else if (seen.has(param)) problems.add('repeated', param);
    else if (text.length > (FIELDS[key].longest ?? LONGEST_VALUE)) problems.add('too-long', param);
    else {
      const { value, refused } = FIELDS[key].read(text);
      for (const piece of refused) problems.add('bad-value', param, piece);
      if (value !== undefined) {
        state[key] = value;
        seen.add(param);
      }
    }
  }
  if (pairs.length > MOST_PAIRS) problems.add('too-long', '…');
  return { state: seenFrom(dropUnknown(state as Partial<AppState>, known, problems)), problems: problems.list() };
};

const readVersion = (text: string, problems: ProblemList): void => {
  if (!/^\d{1,4}$/.test(text)) problems.add('bad-value', VERSION_PARAM, text);
  else if (Number(text) > LINK_VERSION) problems.add('newer-version', VERSION_PARAM, text);
};
