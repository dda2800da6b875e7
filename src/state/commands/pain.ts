import { SIDES } from '@/anatomy/sides';
import type { AppState, ChosenZone, PainTask, ShownPattern } from '../appState';
import { sameShown, type PainView } from '../painView';
import { GHOST_SKIN } from '../skin';
import { withoutStructure } from '../structures';
import { command } from './command';

const isShown = (state: AppState, pattern: ShownPattern): boolean => state.patterns.some((shown) => sameShown(shown, pattern));
const bothSides = (pattern: string): readonly ShownPattern[] => SIDES.map((side) => ({ pattern, side }));
const areShown = (state: AppState, patterns: readonly ShownPattern[]): boolean => patterns.every((pattern) => isShown(state, pattern));

/** Heat lies on the skin, so the skin must be there to carry it. */
export const skinForHeat = (state: AppState): Partial<AppState> => ({
  hidden: withoutStructure(state.hidden, 'skin'),
  ...(state.skinOpacity < GHOST_SKIN ? { skinOpacity: GHOST_SKIN } : {}),
});

const without = (state: AppState, gone: readonly ShownPattern[]): readonly ShownPattern[] =>
  state.patterns.filter((shown) => !gone.some((one) => sameShown(one, shown)));

const toggled = (state: AppState, patterns: readonly ShownPattern[]): Partial<AppState> =>
  areShown(state, patterns)
    ? { patterns: without(state, patterns) }
    : { patterns: [...without(state, patterns), ...patterns], ...skinForHeat(state) };

const sameZone = (a: ChosenZone | null, b: ChosenZone | null): boolean => a?.zone === b?.zone && a?.side === b?.side;

/** Laying pain patterns on the skin, and asking what can be felt in a place. */
export const painCommands = {
  'pain.toggle': command<ShownPattern>({
    group: 'pain',
    labelKey: (state, pattern) => (isShown(state, pattern) ? 'command.hidePattern' : 'command.showPattern'),
    checked: isShown,
    perform: (state, { pattern, side }) => toggled(state, [{ pattern, side }]),
    undoable: true,
  }),
  'pain.toggleBoth': command<string>({
    group: 'pain',
    labelKey: (state, pattern) => (areShown(state, bothSides(pattern)) ? 'command.hidePattern' : 'command.showPattern'),
    checked: (state, pattern) => areShown(state, bothSides(pattern)),
    perform: (state, pattern) => toggled(state, bothSides(pattern)),
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
  'pain.task': command<PainTask>({
    group: 'pain',
    labelKey: (_, task) => `command.painTask.${task}`,
    checked: (state, task) => state.painTask === task,
    // A place is asked about while places are; its ring would be a riddle elsewhere.
    perform: (state, task) => ({ painTask: task, ...(task !== 'places' && state.chosenZone ? { chosenZone: null } : {}) }),
    undoable: false,
  }),
  'pain.colours': command<PainView['heatColours']>({
    group: 'pain',
    labelKey: (_, colours) => `command.heatColours.${colours}`,
    checked: (state, colours) => state.heatColours === colours,
    perform: (_, heatColours) => ({ heatColours }),
    undoable: false,
  }),
  'pain.choosePlace': command<ChosenZone | null>({
    group: 'pain',
    labelKey: 'command.choosePlace',
    checked: (state, place) => sameZone(state.chosenZone, place),
    perform: (state, place) => ({ chosenZone: place, ...(place ? { painTask: 'places', ...skinForHeat(state) } : {}) }),
    undoable: true,
  }),
} as const;
