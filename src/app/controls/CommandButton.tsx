import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArgumentOf, CommandId } from '@/state/commands';
import { useCommand } from '../store/useCommand';
import { ICONS } from './icons';
import { shortcutText } from './shortcutText';

interface Props<I extends CommandId> {
  readonly command: I;
  readonly arg?: ArgumentOf<I>;
  /** Fills the placeholders of the label, e.g. the name of a structure. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Shows the icon alone; the label becomes the accessible name and the tooltip. */
  readonly iconOnly?: boolean;
  /** Shows and says the short form of the label (`…Short`), where what it acts on is plain from its place. */
  readonly short?: boolean;
  readonly className?: string;
  /** Shown instead of the label; the label stays the accessible name. */
  readonly children?: ReactNode;
}

/** A button that is nothing but a command of the registry: label, icon, state and action all come from there. */
export const CommandButton = <I extends CommandId>({ command, arg, values, iconOnly = false, short = false, className = 'button', children }: Props<I>) => {
  const { t } = useTranslation();
  const { labelKey, icon, offered, checked, run } = useCommand(command, arg);
  const Icon = icon ? ICONS[icon] : undefined;
  const label = t(short ? `${labelKey}Short` : labelKey, values);
  const keys = shortcutText(command, arg);
  const toggled = checked !== undefined;
  // A label that already changes with the state (Play/Pause) must not be announced as pressed as well.
  const labelTells = CHANGING_LABELS.has(command);
  return (
    <button
      type="button"
      className={iconOnly ? `${className} icon-only` : className}
      onClick={run}
      aria-disabled={!offered}
      aria-pressed={toggled && !labelTells ? checked : undefined}
      aria-label={iconOnly || children ? label : undefined}
      title={iconOnly ? (keys ? `${label} (${keys})` : label) : undefined}
      data-on={checked || undefined}
    >
      {Icon ? <Icon aria-hidden="true" size={20} strokeWidth={1.75} /> : null}
      {children ?? (iconOnly ? null : <span>{label}</span>)}
    </button>
  );
};

const CHANGING_LABELS: ReadonlySet<CommandId> = new Set([
  'stand.playPause', 'stand.oneLeg', 'structure.toggleHidden', 'structure.toggleGhost', 'structure.isolate', 'pain.toggle', 'exercise.toggle',
  'present.toggle', 'present.alone', 'tour.auto', 'tour.aloud',
]);
