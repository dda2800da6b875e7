import { useTranslation } from 'react-i18next';
import { FORM_IDS } from '@/anatomy/form/forms';
import { measuresOf, PELVIC_MEASURES } from '@/anatomy/form/measures';
import { useAppState } from '../../store/hooks';
import { useNumber } from '../../words/numbers';

/** Sizes of all forms beside each other; the one on show is marked. */
export const FormSizes = () => {
  const { t } = useTranslation(['look', 'ui']);
  const shown = useAppState((state) => state.form);
  const sizes = FORM_IDS.map((form) => ({ form, of: measuresOf(form) }));
  const say = useNumber();
  return (
    <table className="form-sizes">
      <thead>
        <tr>
          <th scope="col">{t('look:form.size')}</th>
          {FORM_IDS.map((form) => (
            <th key={form} scope="col" aria-current={form === shown ? 'true' : undefined}>
              {t(`look:form.short.${form}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PELVIC_MEASURES.map((measure) => (
          <tr key={measure}>
            <th scope="row">{t(`look:form.measure.${measure}`)}</th>
            {sizes.map(({ form, of }) => (
              <td key={form}>{t(measure === 'subpubicAngle' ? 'look:form.degrees' : 'look:form.mm', { value: say(of[measure], 0) })}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
