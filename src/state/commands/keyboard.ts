import type { AppState } from '../appState';
import type { CommandContext, Shortcut } from './command';
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
  if (focus === 'text') return null;
  for (const id of COMMAND_IDS) {
    if (state.sheet !== 'none' && id !== 'sheet.close') continue;
    const command = commandOf(id);
    const shortcut = command.shortcuts?.find((candidate) => matches(candidate, press, focus));
    if (shortcut && (command.offered?.(state, shortcut.arg, context) ?? true)) return { id, arg: shortcut.arg };
  }
  return null;
};
