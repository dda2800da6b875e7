import { useTranslation } from 'react-i18next';
import { OVERLAYS } from '@/state/standing';
import { STROKE_COLOURS } from '@/state/strokeColours';
import { Toggle } from '../../controls/Toggle';
import { useAppState } from '../../store/hooks';

const FORCES = ['body-weight', 'abductors', 'hip-contact', 'ground'] as const;

/** What is drawn on the figure, each for itself. */
export const OverlaySwitches = () => {
  const { t } = useTranslation();
  const arrows = useAppState((state) => state.overlays.includes('forces'));
  return (
    <fieldset className="toggles">
      <legend>{t('overlay.title')}</legend>
      {OVERLAYS.map((overlay) => (
        <Toggle key={overlay} command="overlay.toggle" arg={overlay} />
      ))}
      {arrows ? (
        <>
          <ul className="stroke-key">
            {FORCES.map((force) => (
              <li key={force}>
                <span className="swatch" style={{ background: STROKE_COLOURS[force] }} aria-hidden="true" />
                {t(`overlay.label.${force}`)}
              </li>
            ))}
          </ul>
          <p className="quiet">{t('overlay.scale')}</p>
        </>
      ) : null}
    </fieldset>
  );
};
