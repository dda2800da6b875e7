import { useCallback } from 'react';
import { contextOf, commandOf, runAt, sessionOf, type ArgumentOf, type CommandId } from '@/state/commands';
import { useAppState, useAppStore, useSession } from './hooks';

export interface BoundCommand {
  readonly labelKey: string;
  readonly icon: string | undefined;
  readonly offered: boolean;
  /** `undefined` when the command is no toggle or choice. */
  readonly checked: boolean | undefined;
  readonly run: () => void;
}

/** A command of the registry bound to the store and an argument: all that a button needs. */
export const useCommand = <I extends CommandId>(id: I, arg?: ArgumentOf<I>): BoundCommand => {
  const store = useAppStore();
  const command = commandOf(id);
  const labelKey = useAppState((state) => (typeof command.labelKey === 'string' ? command.labelKey : command.labelKey(state, arg)));
  const icon = useAppState((state) => (typeof command.icon === 'function' ? command.icon(state, arg) : command.icon));
  const checked = useAppState((state) => command.checked?.(state, arg));
  // Undo and tours are the session's, so either side may change the answer.
  const ask = (): boolean => command.offered?.(store.getState(), arg, contextOf(sessionOf(store).getState())) ?? true;
  const offeredByState = useAppState(ask);
  useSession(ask);
  const run = useCallback(() => void runAt(store, id, arg, performance.now()), [store, id, arg]);
  return { labelKey, icon, offered: offeredByState, checked, run };
};
