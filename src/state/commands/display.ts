import type { Contrast, TextSize, Theme } from '../visit';
import { command } from './command';

/** How the page looks to this reader, and whether tours go on and speak by themselves. */
export const displayCommands = {
  'tour.auto': command({
    group: 'tour',
    labelKey: (state) => (state.autoPlay ? 'command.autoStop' : 'command.auto'),
    icon: (state) => (state.autoPlay ? 'pause' : 'play'),
    offered: (state) => state.tour !== null || state.replay !== null,
    checked: (state) => state.autoPlay,
    perform: (state) => ({ autoPlay: !state.autoPlay }),
    undoable: false,
  }),
  'tour.aloud': command({
    group: 'tour',
    labelKey: (state) => (state.readAloud ? 'command.aloudStop' : 'command.aloud'),
    icon: (state) => (state.readAloud ? 'volume-x' : 'volume-2'),
    checked: (state) => state.readAloud,
    perform: (state) => ({ readAloud: !state.readAloud }),
    undoable: false,
  }),
  'display.theme': command<Theme>({
    group: 'page',
    labelKey: (_, theme) => `theme.${theme}`,
    checked: (state, theme) => state.theme === theme,
    perform: (_, theme) => ({ theme }),
    undoable: false,
  }),
  'display.contrast': command<Contrast>({
    group: 'page',
    labelKey: (_, contrast) => `contrast.${contrast}`,
    checked: (state, contrast) => state.contrast === contrast,
    perform: (_, contrast) => ({ contrast }),
    undoable: false,
  }),
  'display.text': command<TextSize>({
    group: 'page',
    labelKey: (_, size) => `textSize.${size}`,
    checked: (state, size) => state.textSize === size,
    perform: (_, textSize) => ({ textSize }),
    undoable: false,
  }),
} as const;
