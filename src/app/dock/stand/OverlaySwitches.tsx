import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ARROWS } from '@/state/standing';
import { STROKE_COLOURS } from '@/state/strokeColours';
import { Toggle } from '../../controls/Toggle';
import { useAppState } from '../../store/hooks';

/** Each arrow with the force it stands for. */
const FORCES = [
  ['force-weight', 'body-weight'],
  ['force-muscles', 'abductors'],
  ['force-hip', 'hip-contact'],
  ['force-floor', 'ground'],
] as const satisfies readonly (readonly [(typeof ARROWS)[number], keyof typeof STROKE_COLOURS])[];
const SWITCHES = ['plumb', 'level', 'levers', 'forces'] as const;

/** Each arrow for itself, with its colour. */
const Arrows = () => {
  const { t } = useTranslation();
  return (
    <>
      <ul className="stroke-key" aria-label={t('overlay.forces')}>
        {FORCES.map(([arrow, force]) => (
          <li key={arrow}>
            <span className="swatch" style={{ background: STROKE_COLOURS[force] }} aria-hidden="true" />
            <Toggle command="overlay.toggle" arg={arrow} words={t(`overlay.label.${force}`)} />
          </li>
        ))}
      </ul>
      <p className="quiet">{t('overlay.scale')}</p>
    </>
  );
};

/** What is drawn on the figure, each for itself. The switches of single arrows come with the first arrow, and stay. */
export const OverlaySwitches = () => {
  const { t } = useTranslation();
  const drawn = useAppState((state) => ARROWS.some((arrow) => state.overlays.includes(arrow)));
  const [met, setMet] = useState(drawn);
  if (drawn && !met) setMet(true);
  return (
    <fieldset className="toggles">
      <legend>{t('overlay.title')}</legend>
      {SWITCHES.map((overlay) => (
        <Toggle key={overlay} command="overlay.toggle" arg={overlay} />
      ))}
      {drawn || met ? <Arrows /> : null}
    </fieldset>
  );
};
