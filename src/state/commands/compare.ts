import type { AppState, ShownPattern } from '../appState';
import { MOST_COMPARED, sameShown, shownOnce } from '../painView';
import { command } from './command';
import { skinForHeat } from './pain';

const isCompared = (state: AppState, pattern: ShownPattern): boolean => state.compared.some((one) => sameShown(one, pattern));

/** Setting two to four patterns side by side: the same pictures and words for everyone. */
export const compareCommands = {
  'compare.toggle': command<ShownPattern>({
    group: 'pain',
    labelKey: 'command.compareToggle',
    offered: (state, pattern) => isCompared(state, pattern) || state.compared.length < MOST_COMPARED,
    checked: isCompared,
    perform: (state, { pattern, side }) =>
      isCompared(state, { pattern, side })
        ? { compared: state.compared.filter((one) => !sameShown(one, { pattern, side })) }
        : { compared: [...state.compared, { pattern, side }], ...skinForHeat(state) },
    undoable: true,
  }),
  'compare.set': command<readonly ShownPattern[]>({
    group: 'pain',
    labelKey: 'command.compareSet',
    checked: (state, set) => set.length === state.compared.length && set.every((one) => isCompared(state, one)),
    perform: (state, set) => ({ compared: shownOnce(set).slice(0, MOST_COMPARED), painTask: 'compare', ...skinForHeat(state) }),
    undoable: true,
  }),
  'compare.end': command({
    group: 'pain',
    labelKey: 'command.compareEnd',
    icon: 'x',
    shortcuts: [{ key: 'Escape' }],
    offered: (state) => state.compared.length > 0,
    perform: () => ({ compared: [] }),
    undoable: true,
  }),
} as const;
