import { useTranslation } from 'react-i18next';
import { useMemo } from 'react';
import { SIDES, type Side } from '@/anatomy/sides';
import type { Pattern } from '@/pain';
import { useCommand } from '../../store/useCommand';

interface ToggleProps {
  readonly pattern: string;
  readonly side: Side;
  readonly name: string;
}

const SideToggle = ({ pattern, side, name }: ToggleProps) => {
  const { t } = useTranslation();
  // The command's argument keeps its identity, so that the button's subscriptions do.
  const shown = useMemo(() => ({ pattern, side }), [pattern, side]);
  const { checked, run } = useCommand('pain.toggle', shown);
  const sideName = t(`side.${side}.name`);
  return (
    <button type="button" className="button side-toggle" aria-pressed={checked} aria-label={t('pain.toggle', { side: sideName, name })} onClick={run}>
      <span className="sentence-case">{sideName}</span>
    </button>
  );
};

const BothToggle = ({ pattern, name }: Omit<ToggleProps, 'side'>) => {
  const { t } = useTranslation();
  const { checked, run } = useCommand('pain.toggleBoth', pattern);
  return (
    <button type="button" className="button side-toggle" aria-pressed={checked} aria-label={t('pain.toggleBoth', { name })} onClick={run}>
      <span>{t('pain.both')}</span>
    </button>
  );
};

interface Props {
  readonly pattern: Pattern;
  /** Offers this side alone, where the side is settled already. */
  readonly side?: Side | undefined;
  /** The heading it stands under, which its shown name need not repeat. */
  readonly under?: string;
}

/** "Gluteus medius, back part" under "Gluteus medius" → "back part". */
const shortName = (name: string, under: string | undefined, comma: string): string =>
  under && name.startsWith(under + comma) ? name.slice(under.length + comma.length) : name;

/** A pattern with its switches. Midline patterns have them too: the side says where the structure is. */
export const PatternRow = ({ pattern, side: only, under }: Props) => {
  const { t } = useTranslation(['ui', 'pain']);
  const name = t(`pain:patterns.${pattern.id}.name`, { defaultValue: pattern.id });
  return (
    <li className="pattern-row">
      <span className="pattern-name sentence-case">{shortName(name, under, t('ui:list.comma'))}</span>
      <fieldset className="pattern-sides" dir="ltr" aria-label={name}>
        {(only ? [only] : SIDES).map((side) => (
          <SideToggle key={side} pattern={pattern.id} side={side} name={name} />
        ))}
        {only ? null : <BothToggle pattern={pattern.id} name={name} />}
      </fieldset>
    </li>
  );
};
