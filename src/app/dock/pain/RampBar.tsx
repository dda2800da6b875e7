import { useTranslation } from 'react-i18next';
import { CONTOUR_LEVELS, HEAT_RAMP, rampCss, type RampVariant } from '@/pain';
import { useAppState } from '../../store/hooks';

/** Samples of the ramp; enough that the bar shows no steps. */
const SAMPLES = 16;
const gradient = (colours: RampVariant): string =>
  `linear-gradient(to right, ${Array.from({ length: SAMPLES + 1 }, (_, i) => rampCss(colours, i / SAMPLES)).join(', ')})`;

/** The colours of heat in a bar, with the contour lines that cross them on the body. Made from the ramp the skin is coloured with. A scale, so it runs from left to right. */
export const RampBar = () => {
  const { t } = useTranslation('pain');
  const colours = useAppState((state) => state.heatColours);
  return (
    <div className="ramp" dir="ltr">
      <div className="ramp-bar" aria-hidden="true" style={{ background: gradient(colours), borderColor: HEAT_RAMP[colours].at(-1)?.colour }}>
        {CONTOUR_LEVELS.map((level) => (
          <span key={level} style={{ insetInlineStart: `${level * 100}%` }} />
        ))}
      </div>
      <p className="ramp-ends">
        <span>{t('legend.bar.little')}</span>
        <span>{t('legend.bar.much')}</span>
      </p>
    </div>
  );
};
