import type { AppState } from '../appState';
import { drawingPutDown } from '../painView';
import { moveView, removeView, renameView } from '../session/list';
import { EMPTY_SESSION, SESSION_LIMITS, type SavedSession } from '../visit';
import { command, type CommandContext } from './command';

/** A list that was changed is no longer the one the link brought. */
const changed = (session: SavedSession): Partial<AppState> => ({ session, shared: null });

/** Shows one view of the session; the place in the list is kept, so that next and back know where they are. */
const replayed = (state: AppState, index: number, { views }: CommandContext): Partial<AppState> => {
  const view = state.session.views[index];
  return view && views ? { ...views.showView(view), ...drawingPutDown(state), tour: null, replay: index } : {};
};
const canReplay = (by: number) => (state: AppState, _: void, { views }: CommandContext): boolean => views !== null && state.replay !== null && state.session.views[state.replay + by] !== undefined;

/** The clinician's own list of views: keep, order, name, show. */
export const keepCommands = {
  'session.add': command<string>({
    group: 'visit',
    labelKey: 'command.keepView',
    icon: 'bookmark-plus',
    offered: (state, _, { views }) => views !== null && state.session.views.length < SESSION_LIMITS.views,
    perform: (state, name, { views }) => (views ? changed(views.addView(state.session, name, state)) : {}),
    undoable: true,
  }),
  'session.show': command<number>({
    group: 'visit',
    labelKey: 'command.showView',
    icon: 'play',
    offered: (state, index, { views }) => views !== null && state.session.views[index] !== undefined,
    checked: (state, index) => state.replay === index,
    perform: replayed,
    undoable: true,
  }),
  'session.next': command({
    group: 'visit',
    labelKey: 'command.tourNext',
    icon: 'arrow-right',
    shortcuts: [{ key: 'PageDown' }, { key: 'n' }],
    offered: canReplay(1),
    perform: (state, _, context) => replayed(state, (state.replay ?? 0) + 1, context),
    undoable: true,
  }),
  'session.back': command({
    group: 'visit',
    labelKey: 'command.tourBack',
    icon: 'arrow-left',
    shortcuts: [{ key: 'PageUp' }, { key: 'b' }],
    offered: canReplay(-1),
    perform: (state, _, context) => replayed(state, (state.replay ?? 0) - 1, context),
    undoable: true,
  }),
  'session.leave': command({
    group: 'visit',
    labelKey: 'command.leaveReplay',
    icon: 'x',
    shortcuts: [{ key: 'Escape' }],
    offered: (state) => state.replay !== null,
    perform: () => ({ replay: null, autoPlay: false }),
    undoable: false,
  }),
  'session.rename': command<{ readonly index: number; readonly name: string }>({
    group: 'visit',
    labelKey: 'command.renameView',
    perform: (state, { index, name }) => changed(renameView(state.session, index, name)),
    undoable: true,
    coalesces: true,
  }),
  'session.move': command<{ readonly index: number; readonly by: number }>({
    group: 'visit',
    labelKey: (_, move) => ((move?.by ?? 1) < 0 ? 'command.moveUp' : 'command.moveDown'),
    icon: (_, move) => ((move?.by ?? 1) < 0 ? 'arrow-up' : 'arrow-down'),
    offered: (state, { index, by }) => state.session.views[index + by] !== undefined,
    perform: (state, { index, by }) => ({ ...changed(moveView(state.session, index, by)), replay: null }),
    undoable: true,
  }),
  'session.remove': command<number>({
    group: 'visit',
    labelKey: 'command.removeView',
    icon: 'trash-2',
    perform: (state, index) => ({ ...changed(removeView(state.session, index)), replay: null }),
    undoable: true,
  }),
  'session.note': command<string>({
    group: 'visit',
    labelKey: 'command.note',
    perform: (state, note) => changed({ ...state.session, note: note.slice(0, SESSION_LIMITS.note) }),
    undoable: true,
    coalesces: true,
  }),
  'session.open': command<SavedSession>({
    group: 'visit',
    labelKey: 'command.openSession',
    perform: (_, session) => ({ ...changed(session), replay: null }),
    undoable: true,
  }),
  'session.clear': command({
    group: 'visit',
    labelKey: 'command.clearSession',
    icon: 'eraser',
    offered: (state) => state.session !== EMPTY_SESSION,
    perform: () => ({ ...changed(EMPTY_SESSION), replay: null }),
    undoable: true,
  }),
} as const;
