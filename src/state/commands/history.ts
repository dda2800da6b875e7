import { command } from './command';

/** Undo and redo. The change itself is made by the session, which keeps the steps; here stands how they are offered. */
export const historyCommands = {
  'history.undo': command({
    group: 'history',
    labelKey: 'command.undo',
    icon: 'undo-2',
    shortcuts: [{ key: 'z', mod: true }],
    offered: (_state, _arg, context) => context.canUndo,
    perform: () => ({}),
    undoable: false,
  }),
  'history.redo': command({
    group: 'history',
    labelKey: 'command.redo',
    icon: 'redo-2',
    shortcuts: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    offered: (_state, _arg, context) => context.canRedo,
    perform: () => ({}),
    undoable: false,
  }),
} as const;
