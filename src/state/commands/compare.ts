import type { AppState, CameraView, ShownPattern } from '../appState';
import { MOST_COMPARED, sameShown, shownOnce } from '../painView';
import { VIEWS } from '../views';
import { command } from './command';
import { skinForHeat } from './pain';

const isCompared = (state: AppState, pattern: ShownPattern): boolean => state.compared.some((one) => sameShown(one, pattern));

/** A ready set, and from where all of it is seen. */
export interface ComparedSet {
  readonly patterns: readonly ShownPattern[];
  readonly camera: CameraView;
}

/** Small pictures are seen from further off; one figure alone is seen from as near as the standard views, from the side it was on. */
export const viewOfOne = ({ compared, camera }: AppState): Partial<AppState> =>
  compared.length > 0 && camera.distance > VIEWS.back.distance ? { camera: { ...VIEWS.back, azimuth: camera.azimuth, elevation: camera.elevation } } : {};

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
  'compare.set': command<ComparedSet>({
    group: 'pain',
    labelKey: 'command.compareSet',
    checked: (state, { patterns }) => patterns.length === state.compared.length && patterns.every((one) => isCompared(state, one)),
    perform: (state, { patterns, camera }) => ({
      compared: shownOnce(patterns).slice(0, MOST_COMPARED),
      camera,
      compare: 'none',
      painTask: 'compare',
      ...skinForHeat(state),
    }),
    undoable: true,
  }),
  'compare.end': command({
    group: 'pain',
    labelKey: 'command.compareEnd',
    icon: 'x',
    shortcuts: [{ key: 'Escape' }],
    offered: (state) => state.compared.length > 0,
    perform: (state) => ({ compared: [], ...viewOfOne(state) }),
    undoable: true,
  }),
} as const;
