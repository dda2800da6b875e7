import { useTranslation } from 'react-i18next';
import { workBasis } from '@/education/activity/muscleWork';
import { SCALE_TOP, UNKNOWN_WORK_COLOUR, WORK_COLOURS, type WorkScale } from '@/state/activity';
import { activityShown } from '@/state/standing';
import { Toggle } from '../../controls/Toggle';
import { useAppState } from '../../store/hooks';

const SCALES: readonly { readonly scale: WorkScale; readonly key: string }[] = [
  { scale: 'muscles', key: 'activity.scale' },
  { scale: 'quadratus_lumborum', key: 'activity.ql' },
];
/** The same straight lines between the same stops as on the body, which mixes light linearly. */
const RAMP = `linear-gradient(in srgb-linear to right, ${WORK_COLOURS.join(', ')})`;

const Bar = ({ scale, title }: { readonly scale: WorkScale; readonly title: string }) => {
  const { t } = useTranslation();
  const top = SCALE_TOP[scale] * 100;
  return (
    <figure className="work-scale">
      <figcaption>{title}</figcaption>
      <div className="work-bar" style={{ background: RAMP }} aria-hidden="true" />
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
          {basis === 'none' ? null : SCALES.filter(({ scale }) => basis === 'solved' || scale === 'muscles').map(({ scale, key }) => <Bar key={scale} scale={scale} title={t(key)} />)}
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
