import { commandOf, type CommandId, type Shortcut } from '@/state/commands';

const SIGNS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', ' ': 'Space', Escape: 'Esc', Enter: 'Enter' };

const isMac = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** How a key is written on the help sheet: `Ctrl+Z`, `⌘Z`, `←`. */
export const keyText = ({ key, mod, shift }: Shortcut): string => {
  const name = SIGNS[key] ?? key.toUpperCase();
  if (isMac()) return `${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`;
  return [mod ? 'Ctrl' : '', shift ? 'Shift' : '', name].filter(Boolean).join('+');
};

/** The first shortcut of a command with this argument, or an empty text. */
export const shortcutText = (id: CommandId, arg: unknown): string => {
  const shortcut = commandOf(id).shortcuts?.find((candidate) => candidate.arg === arg);
  return shortcut ? keyText(shortcut) : '';
};
