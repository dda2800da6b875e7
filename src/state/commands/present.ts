import type { AppState } from '../appState';
import type { Presenting, PresentTool } from '../visit';
import { command } from './command';

const presenting = (state: AppState, change: Partial<Presenting>): Partial<AppState> => ({ presenting: { ...state.presenting, ...change } });
const isPresenting = (state: AppState): boolean => state.presenting.on;
const TOOL_ICONS: Record<PresentTool, string> = { spotlight: 'spotlight', pen: 'pencil' };

/** Showing the picture to somebody else. */
export const presentCommands = {
  'present.toggle': command({
    group: 'visit',
    labelKey: (state) => (isPresenting(state) ? 'command.endPresenting' : 'command.present'),
    icon: (state) => (isPresenting(state) ? 'x' : 'presentation'),
    checked: isPresenting,
    perform: (state) => ({ ...presenting(state, { on: !state.presenting.on, frozen: false, alone: false, tool: null }), sheet: 'none' }),
    undoable: false,
  }),
  'present.freeze': command({
    group: 'visit',
    labelKey: 'command.freeze',
    icon: 'snowflake',
    offered: isPresenting,
    checked: (state) => state.presenting.frozen,
    perform: (state) => presenting(state, { frozen: !state.presenting.frozen }),
    undoable: false,
  }),
  'present.labels': command({
    group: 'visit',
    labelKey: 'command.largeLabels',
    icon: 'a-large-small',
    offered: isPresenting,
    checked: (state) => state.presenting.largeLabels,
    perform: (state) => presenting(state, { largeLabels: !state.presenting.largeLabels }),
    undoable: false,
  }),
  'present.alone': command({
    group: 'visit',
    labelKey: (state) => (state.presenting.alone ? 'command.allPanels' : 'command.onlyPicture'),
    icon: (state) => (state.presenting.alone ? 'panel-left' : 'maximize'),
    offered: isPresenting,
    checked: (state) => state.presenting.alone,
    perform: (state) => presenting(state, { alone: !state.presenting.alone }),
    undoable: false,
  }),
  'present.tool': command<PresentTool>({
    group: 'visit',
    labelKey: (_, tool) => `command.tool.${tool}`,
    icon: (_, tool) => TOOL_ICONS[tool ?? 'pen'],
    offered: isPresenting,
    checked: (state, tool) => state.presenting.tool === tool,
    // The same again puts it down.
    perform: (state, tool) => presenting(state, { tool: tool === state.presenting.tool ? null : tool }),
    undoable: false,
  }),
  'present.wipe': command({
    group: 'visit',
    labelKey: 'command.wipe',
    icon: 'eraser',
    offered: isPresenting,
    perform: (state) => presenting(state, { wipes: state.presenting.wipes + 1 }),
    undoable: false,
  }),
} as const;
