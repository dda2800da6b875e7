import type { Ratio } from '@/anatomy/units';
import type { AppState } from '../appState';
import { GHOST_SKIN, NO_SKIN, SKIN_STOPS, SOLID_SKIN, toPercentGrid } from '../skin';
import { withoutStructure } from '../structures';
import { command } from './command';

/** Dialling skin in also brings it back when it had been hidden from the list. */
const withSkin = (state: AppState, opacity: Ratio): Partial<AppState> => ({
  skinOpacity: opacity,
  ...(opacity > 0 ? { hidden: withoutStructure(state.hidden, 'skin') } : {}),
  ...(opacity === 0 && state.selection === 'skin' ? { selection: null } : {}),
});

const STOP_KEYS = new Map<Ratio, string>([
  [SOLID_SKIN, 'command.skinSolid'],
  [GHOST_SKIN, 'command.skinGhost'],
  [NO_SKIN, 'command.skinGone'],
]);

/** The skin dial: solid, ghost, gone. */
export const skinCommands = {
  'skin.set': command<Ratio>({
    group: 'skin',
    labelKey: 'command.skinDial',
    perform: (state, opacity) => withSkin(state, toPercentGrid(opacity)),
    undoable: true,
    coalesces: true,
  }),
  'skin.stop': command<Ratio>({
    group: 'skin',
    labelKey: (_, stop) => STOP_KEYS.get(stop) ?? 'command.skinDial',
    checked: (state, stop) => state.skinOpacity === stop,
    perform: withSkin,
    undoable: true,
  }),
  'skin.step': command({
    group: 'skin',
    labelKey: 'command.skinStep',
    icon: 'layers',
    shortcuts: [{ key: 's' }],
    // From any position on to the next stop further out: solid → ghost → gone → solid.
    perform: (state) => withSkin(state, SKIN_STOPS.find((stop) => stop < state.skinOpacity) ?? SOLID_SKIN),
    undoable: true,
  }),
} as const;
