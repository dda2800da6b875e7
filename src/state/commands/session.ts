import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppStore } from '../store';
import type { CommandContext, TourStates, ViewKeeper } from './command';
import { commandOf, type ArgumentOf, type CommandId } from './registry';
import { EMPTY_TIMELINE, record, stepBack, stepForward, type Timeline } from './timeline';

/** What belongs to a store besides its state: the undo timeline and what the build offers. */
export interface Session {
  readonly timeline: Timeline;
  readonly tours: readonly TourStates[];
  readonly views: ViewKeeper | null;
}

const sessions = new WeakMap<AppStore, StoreApi<Session>>();

/** The session of a store; made on first use. Subscribe to it for the undo and redo buttons. */
export const sessionOf = (store: AppStore): StoreApi<Session> => {
  const known = sessions.get(store);
  if (known) return known;
  const session = createStore<Session>()(() => ({ timeline: EMPTY_TIMELINE, tours: [], views: null }));
  sessions.set(store, session);
  return session;
};

/** Tells a store which tours there are (education stands after state and hands them in). */
export const provideTours = (store: AppStore, tours: readonly TourStates[]): void => {
  sessionOf(store).setState({ tours });
};

/** Hands in what makes kept views and shows them. */
export const provideViews = (store: AppStore, views: ViewKeeper): void => {
  sessionOf(store).setState({ views });
};

/** What commands may know besides the state. */
export const contextOf = ({ timeline, tours, views }: Session): CommandContext => ({
  canUndo: timeline.past.length > 0,
  canRedo: timeline.future.length > 0,
  tours,
  views,
});

const travel = (store: AppStore, session: StoreApi<Session>, step: typeof stepBack): boolean => {
  const moved = step(session.getState().timeline);
  if (!moved) return false;
  // A figure that goes on playing would run away from the moment just restored.
  store.setState({ ...moved.patch, ...('courseTime' in moved.patch ? { playing: false } : {}) });
  session.setState({ timeline: moved.timeline });
  return true;
};

/** Milliseconds that only ever grow; the same clock in the browser and in Node. */
const clock = (): number => performance.now();

type Rest<A> = [A] extends [void] ? [] : undefined extends A ? [arg?: A] : void extends A ? [arg?: A] : [arg: A];

/**
 * Runs a command on a store, keeping undo in step.
 * @returns whether it was offered and ran
 */
export const run = <I extends CommandId>(store: AppStore, id: I, ...rest: Rest<ArgumentOf<I>>): boolean => runAt(store, id, rest[0], clock());

/** `run` with the argument untyped and the time given: for keys, lists and tests. `at` in ms. */
export const runAt = (store: AppStore, id: CommandId, arg: unknown, at: number): boolean => {
  const session = sessionOf(store);
  if (id === 'history.undo') return travel(store, session, stepBack);
  if (id === 'history.redo') return travel(store, session, stepForward);
  const command = commandOf(id);
  const context = contextOf(session.getState());
  const before = store.getState();
  if (command.offered && !command.offered(before, arg, context)) return false;
  store.setState(command.perform(before, arg, context));
  if (command.undoable) {
    const { timeline } = session.getState();
    session.setState({
      timeline: record(timeline, { command: id, coalesces: command.coalesces ?? false, before, after: store.getState(), at }),
    });
  }
  return true;
};
