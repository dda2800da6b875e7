import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArgumentOf, CommandId } from '@/state/commands';
import { useCommand } from '../store/useCommand';

interface OptionProps<I extends CommandId> {
  readonly command: I;
  readonly arg: ArgumentOf<I>;
  readonly name: string;
  readonly word?: string;
}

const Option = <I extends CommandId>({ command, arg, name, word }: OptionProps<I>) => {
  const { t } = useTranslation();
  const { labelKey, checked, run } = useCommand(command, arg);
  return (
    <label className="choice-option">
      <input type="radio" name={name} checked={checked ?? false} onChange={run} />
      <span>{word ?? t(labelKey)}</span>
    </label>
  );
};

interface Props<I extends CommandId> {
  readonly legend: string;
  readonly command: I;
  readonly args: readonly ArgumentOf<I>[];
  /** `row` for short words side by side, `column` for sentences. */
  readonly layout?: 'row' | 'column';
  /** Sides of the body: the left one stands on the left in every writing direction, as on the picture from behind. */
  readonly sides?: boolean;
  /** Shorter words than those of the command, where the sentence stands beside the choice. */
  readonly word?: (arg: ArgumentOf<I>) => string;
}

/** One of a few: radio buttons, each the same command with another argument. */
export const Choice = <I extends CommandId>({ legend, command, args, layout = 'row', sides = false, word }: Props<I>) => {
  const name = useId();
  return (
    <fieldset className={`choice choice-${layout}`}>
      <legend>{legend}</legend>
      <div className="choice-options" dir={sides ? 'ltr' : undefined}>
        {args.map((arg) => (
          <Option key={String(arg)} command={command} arg={arg} name={name} word={word?.(arg)} />
        ))}
      </div>
    </fieldset>
  );
};
