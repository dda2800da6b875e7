import type { AppState } from '../appState';
import { INITIAL_STATE } from '../initialState';
import { PICTURE_KEYS } from '../destiny';
import { drawingPutDown } from '../painView';
import { command, type CommandContext, type TourStates } from './command';

const find = (context: CommandContext, id: string | undefined): TourStates | undefined => context.tours.find((tour) => tour.id === id);

/** The picture of one step: the first sight, changed by the step's snapshot, so that a step looks the same however it was reached. */
const pictureOf = (tour: TourStates, step: number): Partial<AppState> => {
  const first = Object.fromEntries(PICTURE_KEYS.map((key) => [key, INITIAL_STATE[key]])) as Partial<AppState>;
  return { ...first, playing: false, replay: null, ...tour.steps[step]?.state, tour: { id: tour.id, step } };
};

/** The picture of the step where a state says the reader is; nothing where no tour has such a step. */
export const pictureOfPlace = ({ tour: place }: Pick<AppState, 'tour'>, tours: readonly TourStates[]): Partial<AppState> => {
  const tour = tours.find(({ id }) => id === place?.id);
  return place && tour?.steps[place.step] ? pictureOf(tour, place.step) : {};
};

const move = (by: number) => (state: AppState, _: void, context: CommandContext): Partial<AppState> => {
  const tour = find(context, state.tour?.id);
  const step = (state.tour?.step ?? 0) + by;
  return tour && tour.steps[step] ? pictureOf(tour, step) : {};
};
const canMove = (by: number) => (state: AppState, _: void, context: CommandContext): boolean =>
  state.tour !== null && find(context, state.tour.id)?.steps[state.tour.step + by] !== undefined;

/** Guided tours: each step is a snapshot of the state. Leaving keeps the picture, so that people can look around from there. */
export const tourCommands = {
  'tour.start': command<string>({
    group: 'tour',
    labelKey: 'command.tourStart',
    icon: 'route',
    offered: (_, id, context) => (find(context, id)?.steps.length ?? 0) > 0,
    checked: (state, id) => state.tour?.id === id,
    perform: (state, id, context) => {
      const tour = find(context, id);
      return tour ? { ...pictureOf(tour, 0), ...drawingPutDown(state), sheet: 'none' } : {};
    },
    undoable: true,
  }),
  'tour.next': command({
    group: 'tour',
    labelKey: 'command.tourNext',
    icon: 'arrow-right',
    shortcuts: [{ key: 'n' }, { key: 'PageDown' }],
    offered: canMove(1),
    perform: move(1),
    undoable: true,
  }),
  'tour.back': command({
    group: 'tour',
    labelKey: 'command.tourBack',
    icon: 'arrow-left',
    shortcuts: [{ key: 'b' }, { key: 'PageUp' }],
    offered: canMove(-1),
    perform: move(-1),
    undoable: true,
  }),
  'tour.leave': command({
    group: 'tour',
    labelKey: 'command.tourLeave',
    icon: 'x',
    shortcuts: [{ key: 'Escape' }],
    offered: (state) => state.tour !== null,
    perform: () => ({ tour: null, autoPlay: false }),
    undoable: true,
  }),
} as const;
