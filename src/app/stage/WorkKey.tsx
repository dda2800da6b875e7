import { useTranslation } from 'react-i18next';
import { workBasis } from '@/education/activity/muscleWork';
import { SCALE_TOP } from '@/state/activity';
import { activityShown } from '@/state/standing';
import { WORK_RAMP, workScales } from '../dock/stand/workScales';
import { useAppState } from '../store/hooks';

/** What the colours of the muscles say, in a line under the sentence. For the eye alone: the panel says it in full, and the sentence in numbers. */
export const WorkKey = () => {
  const { t } = useTranslation();
  const shown = useAppState(activityShown);
  const basis = useAppState((state) => workBasis(state.pose));
  if (!shown || basis === 'none') return null;
  return (
    <div className="work-key" aria-hidden="true">
      {workScales(basis).map(({ scale, key }) => (
        <p key={scale}>
          <span>{t(`${key}Short`)}</span>
          <span className="work-key-bar" dir="ltr">
            <i style={{ background: WORK_RAMP }} />
            {t('percent', { value: SCALE_TOP[scale] * 100 })}
          </span>
        </p>
      ))}
    </div>
  );
};
