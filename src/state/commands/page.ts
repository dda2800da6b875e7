import type { AppState, Sheet } from '../appState';
import { URL_KEYS } from '../destiny';
import { INITIAL_STATE } from '../initialState';
import { command } from './command';

/** Key of the name of each sheet: on the button that opens it, and as its title. */
export const SHEET_KEYS: Readonly<Record<Exclude<Sheet, 'none'>, string>> = {
  'red-flags': 'command.redFlags',
  help: 'command.help',
  evidence: 'command.evidence',
  credits: 'command.credits',
  method: 'command.method',
  search: 'command.search',
  session: 'command.session',
  exercises: 'command.exercises',
  explain: 'command.explain',
  display: 'command.display',
};

const SHEET_ICONS: Partial<Record<Sheet, string>> = {
  'red-flags': 'life-buoy',
  help: 'circle-help',
  evidence: 'book-open',
  credits: 'heart',
  method: 'scale',
  search: 'search',
  session: 'bookmark',
  exercises: 'dumbbell',
  explain: 'message-circle-question',
  display: 'sun-moon',
};

/** Sheets, language, notices, and starting over. */
export const pageCommands = {
  'sheet.open': command<Exclude<Sheet, 'none'>>({
    group: 'page',
    labelKey: (_, sheet) => SHEET_KEYS[sheet],
    icon: (_, sheet) => SHEET_ICONS[sheet] ?? 'book-open',
    shortcuts: [
      { key: 'r', arg: 'red-flags' },
      { key: '?', arg: 'help' },
      { key: 'k', mod: true, arg: 'search' },
      { key: '/', arg: 'search' },
    ],
    checked: (state, sheet) => state.sheet === sheet,
    perform: (_, sheet) => ({ sheet }),
    undoable: false,
  }),
  'sheet.close': command({
    group: 'page',
    labelKey: 'command.close',
    icon: 'x',
    shortcuts: [{ key: 'Escape' }],
    offered: (state) => state.sheet !== 'none',
    perform: () => ({ sheet: 'none' }),
    undoable: false,
  }),
  'language.set': command<string>({
    group: 'page',
    labelKey: 'command.language',
    icon: 'languages',
    checked: (state, lang) => state.lang === lang,
    perform: (_, lang) => ({ lang }),
    undoable: false,
  }),
  'notice.dismiss': command<string>({
    group: 'page',
    labelKey: 'command.dismiss',
    icon: 'x',
    perform: (state, id) => ({ notices: state.notices.filter((notice) => notice.id !== id) }),
    undoable: false,
  }),
  'page.reset': command({
    group: 'page',
    labelKey: 'command.resetAll',
    icon: 'refresh-ccw',
    perform: (state) => ({
      ...(Object.fromEntries(URL_KEYS.map((key) => [key, INITIAL_STATE[key]])) as Partial<AppState>),
      lang: state.lang,
      playing: false,
    }),
    undoable: true,
  }),
} as const;
