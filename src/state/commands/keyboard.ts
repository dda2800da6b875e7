import type { AppState } from '../appState';
import type { CommandContext, CommandGroup, Shortcut } from './command';
import { COMMAND_IDS, commandOf, type CommandId } from './registry';

/** The part of a `KeyboardEvent` that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What has the focus: decides which keys are free. */
export type FocusKind =
  /** The picture, or nothing in particular: all keys are free. */
  | 'picture'
  /** A button, link, tab or summary: Space, Enter and arrows are taken. */
  | 'control'
  /** A slider: also Home, End, Page Up and Page Down; letters and digits stay free. */
  | 'slider'
  /** A text field or list box: everything is taken. */
  | 'text';

/** A slider moves by them; a clicker sends them too, but a clicker's presenter has no slider in the focus. */
const SLIDER_KEYS: ReadonlySet<string> = new Set(['PageUp', 'PageDown', 'Home', 'End']);

/** What keys may do beside a printed page: open and close sheets, undo a choice. */
const ON_PAPER: ReadonlySet<CommandGroup> = new Set<CommandGroup>(['page', 'history']);

const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);

const matches = (shortcut: Shortcut, press: KeyPress, focus: FocusKind): boolean => {
  const mod = press.ctrlKey || press.metaKey;
  if (press.altKey || mod !== (shortcut.mod ?? false)) return false;
  if (shortcut.onPicture && focus !== 'picture') return false;
  const key = isLetter(press.key) ? press.key.toLowerCase() : press.key;
  if (key !== shortcut.key) return false;
  // For a letter Shift is part of the shortcut; for a sign (? +) it is only how the keyboard types it.
  return !isLetter(shortcut.key) || press.shiftKey === (shortcut.shift ?? false);
};

export interface KeyedCommand {
  readonly id: CommandId;
  readonly arg: unknown;
}

/**
 * The command a key press asks for now, or `null`. While a sheet is open only closing it is left to the keys here
 * (a dialog handles its own).
 */
export const commandForKey = (press: KeyPress, focus: FocusKind, state: AppState, context: CommandContext): KeyedCommand | null => {
  if (focus === 'text' && !(press.key === 'k' && (press.ctrlKey || press.metaKey))) return null;
  if (focus === 'slider' && SLIDER_KEYS.has(press.key)) return null;
  if (state.view === 'patient') return null;
  for (const id of COMMAND_IDS) {
    if (state.view === 'handout' && !ON_PAPER.has(commandOf(id).group)) continue;
    if (state.sheet !== 'none' && id !== 'sheet.close') continue;
    const command = commandOf(id);
    const shortcut = command.shortcuts?.find((candidate) => matches(candidate, press, focus));
    if (shortcut && (command.offered?.(state, shortcut.arg, context) ?? true)) return { id, arg: shortcut.arg };
  }
  return null;
};
