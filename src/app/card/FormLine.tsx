import { useTranslation } from 'react-i18next';
import { measuresOf } from '@/anatomy/form/measures';
import { useAppState } from '../store/hooks';

/** Kinds whose size is the size of the pelvis. */
const PELVIC = ['hip_bone', 'sacrum'];

/** On the card of a pelvic bone: which form is shown, with the sizes that tell it apart. */
export const FormLine = ({ kind }: { readonly kind: string }) => {
  const { t, ready } = useTranslation(['look', 'ui']);
  const form = useAppState((state) => state.form);
  if (!ready || !PELVIC.includes(kind)) return null;
  const sizes = measuresOf(form);
  const whole = (value: number): number => Math.round(value);
  return (
    <p className="quiet">
      {t('look:form.card', {
        form: t(`look:form.${form}`),
        hips: whole(sizes.hipCentres),
        spines: whole(sizes.interspinous),
        inlet: whole(sizes.trueConjugate),
        arch: whole(sizes.subpubicAngle),
      })}
    </p>
  );
};
