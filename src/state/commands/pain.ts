import type { AppState, ShownPattern } from '../appState';
import { GHOST_SKIN } from '../skin';
import { withoutStructure } from '../structures';
import { command } from './command';

const same = (a: ShownPattern, b: ShownPattern): boolean => a.pattern === b.pattern && a.side === b.side;
const isShown = (state: AppState, pattern: ShownPattern): boolean => state.patterns.some((shown) => same(shown, pattern));

/** Heat lies on the skin, so the skin must be there to carry it. */
const skinForHeat = (state: AppState): Partial<AppState> => ({
  hidden: withoutStructure(state.hidden, 'skin'),
  ...(state.skinOpacity < GHOST_SKIN ? { skinOpacity: GHOST_SKIN } : {}),
});

/** Laying pain patterns on the skin. */
export const painCommands = {
  'pain.toggle': command<ShownPattern>({
    group: 'pain',
    labelKey: (state, pattern) => (isShown(state, pattern) ? 'command.hidePattern' : 'command.showPattern'),
    checked: isShown,
    perform: (state, pattern) =>
      isShown(state, pattern)
        ? { patterns: state.patterns.filter((shown) => !same(shown, pattern)) }
        : { patterns: [...state.patterns, { pattern: pattern.pattern, side: pattern.side }], ...skinForHeat(state) },
    undoable: true,
  }),
  'pain.clear': command({
    group: 'pain',
    labelKey: 'command.clearPatterns',
    icon: 'eraser',
    shortcuts: [{ key: 'x' }],
    offered: (state) => state.patterns.length > 0,
    perform: () => ({ patterns: [] }),
    undoable: true,
  }),
} as const;
