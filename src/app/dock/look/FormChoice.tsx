import { useTranslation } from 'react-i18next';
import { FORM_IDS } from '@/anatomy/form/forms';
import { Choice } from '../../controls/Choice';
import { Sources } from '../../sources/Sources';
import { FormSizes } from './FormSizes';

/** Which form of the pelvis is shown, and how the forms differ. */
export const FormChoice = () => {
  const { t } = useTranslation(['look', 'ui']);
  return (
    <section className="panel-section look-form" aria-label={t('look:form.title')}>
      <Choice legend={t('look:form.title')} command="form.set" args={FORM_IDS} layout="column" />
      <p className="quiet">{t('look:form.note')}</p>
      <details className="disclosure">
        <summary>{t('look:form.sizes')}</summary>
        <FormSizes />
        <p className="quiet">{t('look:form.made')}</p>
        <Sources ids={['pelvis.forms', 'pelvis.overlap']} />
      </details>
    </section>
  );
};
