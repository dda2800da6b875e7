import { useTranslation } from 'react-i18next';
import { ratio } from '@/anatomy/units';
import { INPUT_LIMITS } from '@/biomechanics/inputs';
import { run } from '@/state/commands';
import { Choice } from '../../controls/Choice';
import { Slider } from '../../controls/Slider';
import { useAppState, useAppStore } from '../../store/hooks';

const SIDES = ['swing', 'stance'] as const;

/** A cane that carries, or a bag that weighs, and in which hand. */
export const Hands = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const cane = useAppState((state) => Math.round(state.cane * 100));
  const bag = useAppState((state) => Math.round(state.load * 100));
  const together = useAppState((state) => state.cane > 0 && state.load > 0 && state.caneSide === state.loadSide);
  return (
    <details className="disclosure" open={cane > 0 || bag > 0 || undefined}>
      <summary>{t('stand.hands')}</summary>
      <Slider
        label={t('stand.cane')}
        value={cane}
        min={0}
        max={100 * INPUT_LIMITS.cane[1]}
        step={1}
        valueText={t('stand.ofWeight', { value: cane })}
        onChange={(value) => run(store, 'stand.cane', ratio(value / 100))}
      />
      {cane > 0 ? <Choice legend={t('stand.handOf')} command="stand.caneSide" args={SIDES} /> : null}
      <Slider
        label={t('stand.bag')}
        value={bag}
        min={0}
        max={100 * INPUT_LIMITS.load[1]}
        step={1}
        valueText={t('stand.ofWeight', { value: bag })}
        onChange={(value) => run(store, 'stand.load', ratio(value / 100))}
      />
      {bag > 0 ? <Choice legend={t('stand.bagOf')} command="stand.loadSide" args={SIDES} /> : null}
      {together ? <p className="quiet">{t('stand.oneHand')}</p> : null}
      {cane > 0 || bag > 0 ? <p className="quiet">{t('stand.things')}</p> : null}
    </details>
  );
};
