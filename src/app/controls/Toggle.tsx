import { useTranslation } from 'react-i18next';
import type { ArgumentOf, CommandId } from '@/state/commands';
import { useCommand } from '../store/useCommand';
import { shortcutText } from './shortcutText';

interface Props<I extends CommandId> {
  readonly command: I;
  readonly arg?: ArgumentOf<I>;
  /** Said instead of the command's own name, where what stands around it says the rest. */
  readonly words?: string;
}

/** Something that is on or off: a check box that is nothing but a command of the registry. */
export const Toggle = <I extends CommandId>({ command, arg, words }: Props<I>) => {
  const { t } = useTranslation();
  const { labelKey, checked, offered, run } = useCommand(command, arg);
  const keys = shortcutText(command, arg);
  return (
    <label className="toggle" title={keys || undefined}>
      <input type="checkbox" checked={checked ?? false} disabled={!offered} onChange={run} />
      <span>{words ?? t(labelKey)}</span>
    </label>
  );
};
