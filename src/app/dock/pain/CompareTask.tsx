import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SIDES, type Side } from '@/anatomy/sides';
import { run } from '@/state/commands';
import { MOST_COMPARED, sameShown } from '@/state/painView';
import { COMPARE_SET_IDS, COMPARE_SETS, type CompareSet } from '../../compare/compareRows';
import { CompareWords } from '../../compare/CompareWords';
import { CommandButton } from '../../controls/CommandButton';
import { useMedia, WIDE } from '../../page/useMedia';
import { useAppState, useAppStore } from '../../store/hooks';
import { useCommand } from '../../store/useCommand';
import { PATTERN_GROUPS } from './groups';

const SetButton = ({ set }: { readonly set: CompareSet }) => {
  const { t } = useTranslation('pain');
  const { checked, run: show } = useCommand('compare.set', COMPARE_SETS[set]);
  return (
    <button type="button" className="button" aria-pressed={checked} onClick={show}>
      {t(`page.compare.set.${set}`)}
    </button>
  );
};

const OwnChoice = ({ pattern, side }: { readonly pattern: string; readonly side: Side }) => {
  const { t } = useTranslation('pain');
  const store = useAppStore();
  const checked = useAppState((state) => state.compared.some((one) => sameShown(one, { pattern, side })));
  const full = useAppState((state) => state.compared.length >= MOST_COMPARED);
  return (
    <label className="check-row">
      <input type="checkbox" checked={checked} disabled={full && !checked} onChange={() => run(store, 'compare.toggle', { pattern, side })} />
      <span>{t(`patterns.${pattern}.name`)}</span>
    </label>
  );
};

const Own = () => {
  const { t } = useTranslation(['pain', 'ui', 'structures']);
  const [side, setSide] = useState<Side>('R');
  return (
    <details className="structure-group">
      <summary>{t('pain:page.compare.own')}</summary>
      <fieldset className="two-buttons" dir="ltr" aria-label={t('pain:page.side')}>
        {SIDES.map((one) => (
          <button key={one} type="button" className="button" aria-pressed={one === side} onClick={() => setSide(one)}>
            <span className="sentence-case">{t(`ui:side.${one}.name`)}</span>
          </button>
        ))}
      </fieldset>
      {PATTERN_GROUPS.map(({ headingKey, patterns }) => (
        <fieldset key={headingKey} className="check-group">
          <legend>{t(headingKey)}</legend>
          {patterns.map(({ id }) => (
            <OwnChoice key={id} pattern={id} side={side} />
          ))}
        </fieldset>
      ))}
    </details>
  );
};

/** Two to four patterns side by side under one camera, with the same words for everyone. */
export const CompareTask = () => {
  const { t } = useTranslation('pain');
  const wide = useMedia(WIDE);
  const count = useAppState((state) => state.compared.length);
  return (
    <>
      <section className="panel-section">
        <p>{t('pain:page.compare.intro')}</p>
        <fieldset className="button-column" aria-label={t('pain:page.compare.sets')}>
          {COMPARE_SET_IDS.map((set) => (
            <SetButton key={set} set={set} />
          ))}
        </fieldset>
        <output className="quiet">
          {count === 1 ? t('pain:page.compare.one') : count >= MOST_COMPARED ? t('pain:page.compare.full') : ''}
        </output>
        <Own />
        <CommandButton command="compare.end" className="button button-wide" />
      </section>
      {wide ? null : <CompareWords />}
    </>
  );
};
