import { useTranslation } from 'react-i18next';
import { LABEL_NAMES, QUALITIES } from '@/state/lookView';
import { Choice } from '../../controls/Choice';
import { Toggle } from '../../controls/Toggle';
import { useAppState } from '../../store/hooks';
import { FormChoice } from './FormChoice';
import { SectionControls } from './SectionControls';

/** How the body is drawn: its pelvis, named, cut open, seen through. Fetched after the first picture. */
export const LookPanel = () => {
  const { t, ready } = useTranslation(['look', 'ui']);
  const named = useAppState((state) => state.labels.length > 0);
  const attached = useAppState((state) => state.attachments);
  if (!ready) return null;
  return (
    <>
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
