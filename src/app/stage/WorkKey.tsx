import { useTranslation } from 'react-i18next';
import { STRUCTURES } from '@/anatomy/catalogue';
import { muscleWork, workBasis } from '@/education/activity/muscleWork';
import { SCALE_TOP, UNKNOWN_WORK_COLOUR } from '@/state/activity';
import type { AppState } from '@/state/appState';
import { activityShown } from '@/state/standing';
import { isPutAway } from '@/state/structures';
import { WORK_RAMP, workScales } from '../dock/stand/workScales';
import { useAppState } from '../store/hooks';

/** Whether a muscle is on stage that turns grey, because nothing is known of its work. */
const greyShown = (state: AppState): boolean => {
  if (!activityShown(state)) return false;
  const workOf = muscleWork(state);
  return STRUCTURES.some(({ id, tissue }) => tissue === 'muscle' && !isPutAway(state, id) && workOf(id) === null);
};

/** What the colours of the muscles say, in a line under the sentence. For the eye alone: the panel says it in full, and the sentence in numbers. */
export const WorkKey = () => {
  const { t } = useTranslation();
  const shown = useAppState(activityShown);
  const basis = useAppState((state) => workBasis(state.pose));
  const grey = useAppState(greyShown);
  if (!shown || (basis === 'none' && !grey)) return null;
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
      {grey ? (
        <p>
          <span>{t('activity.unknownShort')}</span>
          <i style={{ background: UNKNOWN_WORK_COLOUR }} />
        </p>
      ) : null}
    </div>
  );
};
