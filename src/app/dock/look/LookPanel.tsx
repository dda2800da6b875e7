import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { LABEL_NAMES, QUALITIES } from '@/state/lookView';
import { DEEPEST_PEEL, PEEL_STOPS, peelLevel } from '@/state/peel';
import { Choice } from '../../controls/Choice';
import { Slider } from '../../controls/Slider';
import { Toggle } from '../../controls/Toggle';
import { useAppState, useAppStore } from '../../store/hooks';
import { FormChoice } from './FormChoice';
import { SectionControls } from './SectionControls';

/** How the body is drawn: peeled, named, cut open, seen through. Fetched after the first picture. */
export const LookPanel = () => {
  const { t, ready } = useTranslation(['look', 'ui']);
  const store = useAppStore();
  const peel = useAppState(peelLevel);
  const named = useAppState((state) => state.labels.length > 0);
  const attached = useAppState((state) => state.attachments);
  if (!ready) return null;
  return (
    <>
      <section className="panel-section look-peel" aria-label={t('look:peel.title')}>
        <Slider
          label={t('look:peel.title')}
          value={peel}
          min={0}
          max={DEEPEST_PEEL}
          step={1}
          valueText={t(`look:peel.at.${PEEL_STOPS[peel]!}`)}
          ends={[t('look:peel.ends.out'), t('look:peel.ends.in')]}
          onChange={(stop) => run(store, 'peel.set', stop)}
        />
      </section>
      <FormChoice />
      <details className="structure-group look-more">
        <summary>
          <span>{t('look:title')}</span>
        </summary>
        <fieldset className="toggles">
          <legend>{t('look:labels.title')}</legend>
          <Toggle command="labels.toggle" arg="parts" />
          <Toggle command="labels.toggle" arg="landmarks" />
        </fieldset>
        {named ? <Choice legend={t('look:labels.names')} command="labels.names" args={LABEL_NAMES} /> : null}
        <SectionControls />
        <div className="toggles">
          <Toggle command="xray.toggle" />
          <Toggle command="attachments.toggle" />
          {attached ? <p className="quiet">{t('look:attachmentNote')}</p> : null}
          <Toggle command="fibres.toggle" />
        </div>
        <Choice legend={t('look:quality.title')} command="quality.set" args={QUALITIES} />
      </details>
    </>
  );
};
