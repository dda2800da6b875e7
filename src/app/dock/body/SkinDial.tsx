import { useTranslation } from 'react-i18next';
import { ratio } from '@/anatomy/units';
import { run } from '@/state/commands';
import { SKIN_STOPS } from '@/state/skin';
import { Choice } from '../../controls/Choice';
import { Slider } from '../../controls/Slider';
import { useAppState, useAppStore } from '../../store/hooks';

/** Skin from solid to gone: three stops, and every shade between. */
export const SkinDial = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const percent = useAppState((state) => Math.round(state.skinOpacity * 100));
  return (
    <section className="panel-section" aria-label={t('skin.title')}>
      <Choice legend={t('skin.title')} command="skin.stop" args={SKIN_STOPS} />
      <Slider
        quiet
        label={t('command.skinDial')}
        value={percent}
        min={0}
        max={100}
        step={5}
        valueText={t('percent', { value: percent })}
        onChange={(value) => run(store, 'skin.set', ratio(value / 100))}
      />
    </section>
  );
};
