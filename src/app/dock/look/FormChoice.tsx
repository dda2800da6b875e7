import { useTranslation } from 'react-i18next';
import { FORM_IDS } from '@/anatomy/form/forms';
import { Choice } from '../../controls/Choice';
import { Sources } from '../../sources/Sources';
import { useAppState } from '../../store/hooks';
import { FormSizes } from './FormSizes';

/** Which form of the pelvis is shown, and how the forms differ. */
export const FormChoice = () => {
  const { t } = useTranslation(['look', 'ui']);
  const shown = useAppState((state) => state.form);
  return (
    <section className="panel-section look-form" aria-label={t('look:form.title')}>
      <Choice legend={t('look:form.title')} command="form.set" args={FORM_IDS} word={(form) => t(`look:form.short.${form}`)} />
      <p className="quiet">
        {t(`look:form.${shown}`)}. {t('look:form.note')}
      </p>
      <details className="disclosure">
        <summary>{t('look:form.sizes')}</summary>
        <FormSizes />
        <p className="quiet">{t('look:form.made')}</p>
        <Sources ids={['pelvis.forms', 'pelvis.overlap']} />
      </details>
    </section>
  );
};
