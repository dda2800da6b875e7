import { commandForKey, contextOf, runAt, sessionOf, type FocusKind } from '@/state/commands';
import type { AppStore } from '@/state/store';

/** What the focused element needs keys for. */
const focusKind = (element: Element | null): FocusKind => {
  if (!element || element === document.body || element.matches('canvas')) return 'picture';
  if (element.matches('input[type=range]')) return 'slider';
  if (element.matches('input[type=radio]')) return 'control';
  if (element.matches('input, textarea, select, [contenteditable]')) return 'text';
  return 'control';
};

/**
 * Sends key presses to the commands that own them.
 * @returns a function that stops it
 */
export const connectKeyboard = (store: AppStore): (() => void) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    // An open popover takes the Escape that closes it.
    if (event.key === 'Escape' && document.querySelector(':popover-open')) return;
    const found = commandForKey(event, focusKind(document.activeElement), store.getState(), contextOf(sessionOf(store).getState()));
    if (found && runAt(store, found.id, found.arg, event.timeStamp)) event.preventDefault();
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
};
