import { useTranslation } from 'react-i18next';
import { ratio } from '@/anatomy/units';
import { LOWEST_STRENGTH, run } from '@/state/commands';
import { onBothFeet } from '@/state/course';
import { Choice } from '../../controls/Choice';
import { Slider } from '../../controls/Slider';
import { useAppState, useAppStore } from '../../store/hooks';

const WEAKNESSES = ['gluteus-medius', 'superior-gluteal'] as const;

/** How strong the side hip muscles of the standing leg are, and which of them the slider weakens. */
export const Strength = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const percent = useAppState((state) => Math.round(state.strength * 100));
  const resting = useAppState((state) => onBothFeet(state.courseTime) && !state.playing);
  return (
    <>
      <Slider
        label={t('stand.strength')}
        value={percent}
        min={LOWEST_STRENGTH * 100}
        max={100}
        step={5}
        valueText={t('percent', { value: percent })}
        ends={[t('stand.strengthEnds.low'), t('stand.strengthEnds.high')]}
        onChange={(value) => run(store, 'stand.strength', ratio(value / 100))}
      >
        {resting ? <p className="quiet">{t('stand.hint')}</p> : null}
      </Slider>
      <Choice legend={t('stand.weakness')} command="stand.weakness" args={WEAKNESSES} layout="column" />
    </>
  );
};
