import { useTranslation } from 'react-i18next';
import { workBasis } from '@/education/activity/muscleWork';
import { SCALE_TOP, UNKNOWN_WORK_COLOUR, type WorkScale } from '@/state/activity';
import { activityShown } from '@/state/standing';
import { Toggle } from '../../controls/Toggle';
import { useAppState } from '../../store/hooks';
import { WORK_RAMP, workScales } from './workScales';

const Bar = ({ scale, title }: { readonly scale: WorkScale; readonly title: string }) => {
  const { t } = useTranslation();
  const top = SCALE_TOP[scale] * 100;
  return (
    <figure className="work-scale">
      <figcaption>{title}</figcaption>
      <div className="work-bar" style={{ background: WORK_RAMP }} aria-hidden="true" />
      <div className="ramp-ends" dir="ltr">
        <span>{t('percent', { value: 0 })}</span>
        <span>{t('percent', { value: top / 2 })}</span>
        <span>{t('percent', { value: top })}</span>
      </div>
    </figure>
  );
};

/** What the colours of the muscles say: two scales, and where the numbers come from. */
export const WorkLegend = () => {
  const { t } = useTranslation();
  const on = useAppState((state) => state.activity);
  const shown = useAppState(activityShown);
  const basis = useAppState((state) => workBasis(state.pose));
  return (
    <div className="work-legend">
      <Toggle command="activity.toggle" />
      {on ? (
        <>
          {workScales(basis).map(({ scale, key }) => <Bar key={scale} scale={scale} title={t(key)} />)}
          <p className="work-unknown">
            <span className="swatch" style={{ background: UNKNOWN_WORK_COLOUR }} aria-hidden="true" />
            {t('activity.unknown')}
          </p>
          <p className="quiet">{t(shown ? `activity.basis.${basis}` : 'activity.atRest')}</p>
        </>
      ) : null}
    </div>
  );
};
