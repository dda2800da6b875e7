import type { AppState } from '../appState';
import { MOST_EXERCISES, type Explained, type PageView } from '../visit';
import { command } from './command';

const viewLabel = (_: AppState, view: PageView | undefined): string => (view === 'handout' ? 'command.handout' : 'command.backToPage');

/** What is explained, picked and handed out. */
export const visitCommands = {
  'page.view': command<PageView>({
    group: 'visit',
    labelKey: viewLabel,
    icon: (_, view) => (view === 'handout' ? 'printer' : 'x'),
    perform: (_, view) => ({ view, sheet: 'none', playing: false }),
    undoable: false,
  }),
  'explain.open': command<Explained>({
    group: 'visit',
    labelKey: 'command.explain',
    icon: 'message-circle-question',
    perform: (_, explained) => ({ explained, sheet: 'explain' }),
    undoable: false,
  }),
  'exercise.toggle': command<string>({
    group: 'visit',
    labelKey: (state, id) => (state.exercises.includes(id) ? 'command.dropExercise' : 'command.pickExercise'),
    icon: (state, id) => (state.exercises.includes(id) ? 'check' : 'plus'),
    offered: (state, id) => state.exercises.includes(id) || state.exercises.length < MOST_EXERCISES,
    checked: (state, id) => state.exercises.includes(id),
    perform: (state, id) => ({ exercises: state.exercises.includes(id) ? state.exercises.filter((other) => other !== id) : [...state.exercises, id] }),
    undoable: true,
  }),
} as const;
