import type { AppState } from '../appState';
import type { DESTINY } from '../destiny';
import type { addView, showView } from '../session/views';

/** Where a command stands in the help sheet. */
export type CommandGroup = 'structure' | 'skin' | 'pain' | 'draw' | 'stand' | 'view' | 'tour' | 'visit' | 'page' | 'history';
export const COMMAND_GROUPS: readonly CommandGroup[] = ['structure', 'skin', 'pain', 'draw', 'stand', 'view', 'tour', 'visit', 'history', 'page'];

/** A key press that runs a command, with the argument it passes. `key` is `KeyboardEvent.key`; letters in lower case. */
export interface Shortcut<A = unknown> {
  readonly key: string;
  /** Control, or Command on a Mac. */
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly arg?: A;
  /** Only while the focus is on the picture or nowhere: keys that move focus or scroll elsewhere. */
  readonly onPicture?: boolean;
}

/** A step of a tour as far as state needs to know it: the words are the business of education. */
export interface TourStepState {
  readonly state: Partial<AppState>;
}
export interface TourStates {
  readonly id: string;
  readonly steps: readonly TourStepState[];
}

/** Turns the picture into a kept view and back. It needs the codec of links, which follows the page. */
export interface ViewKeeper {
  readonly addView: typeof addView;
  readonly showView: typeof showView;
}

/** What a command may ask besides the state. */
export interface CommandContext {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly tours: readonly TourStates[];
  /** `null` until it has come. */
  readonly views: ViewKeeper | null;
}

type UndoableKey = { [K in keyof AppState]: (typeof DESTINY)[K]['undoable'] extends true ? K : never }[keyof AppState];
/** Values that undo may bring back. */
export type Patch = Partial<Pick<AppState, UndoableKey>>;

/**
 * One user action as data. Buttons, keys, the help sheet and the text list of structures all read the same record.
 * `A` is the argument (`void` for none).
 */
export interface Command<A> {
  readonly group: CommandGroup;
  /** Key into the `ui` locale; may depend on the state (Play / Pause). */
  readonly labelKey: string | ((state: AppState, arg: A) => string);
  /** Name of the icon, in lucide's spelling. */
  readonly icon?: string | ((state: AppState, arg: A) => string);
  readonly shortcuts?: readonly Shortcut<A>[];
  /** Whether it can be done now; an unoffered command does nothing. Default: always. */
  readonly offered?: (state: AppState, arg: A, context: CommandContext) => boolean;
  /** For toggles and choices: whether it is on. */
  readonly checked?: (state: AppState, arg: A) => boolean;
  /** The change it makes; pure. */
  readonly perform: (state: AppState, arg: A, context: CommandContext) => Partial<AppState>;
  /** Whether it makes an undo step. */
  readonly undoable: boolean;
  /** Repeats within a moment (a slider being dragged, a key held) make one undo step. */
  readonly coalesces?: boolean;
}

/** Gives a command record its argument type. */
export const command = <A = void>(record: Command<A>): Command<A> => record;
