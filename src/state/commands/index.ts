export { COMMAND_GROUPS, type Command, type CommandContext, type CommandGroup, type Shortcut, type TourStates, type ViewKeeper } from './command';
export { COMMANDS, COMMAND_IDS, commandOf, type ArgumentOf, type CommandId } from './registry';
export { contextOf, provideTours, provideViews, run, runAt, sessionOf, type Session } from './session';
export { commandForKey, type FocusKind, type KeyPress } from './keyboard';
export { SHEET_KEYS } from './page';
export { LOWEST_STRENGTH } from './stand';
export type { OrbitDirection } from './view';
export { pictureOfPlace } from './tour';
