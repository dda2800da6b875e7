import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { DEEPEST_PEEL, PEEL_STOPS, peelLevel } from '@/state/peel';
import { Slider } from '../../controls/Slider';
import { useAppState, useAppStore } from '../../store/hooks';

/** Layers from the skin to the bone, one stop at a time. Fetched after the first picture. */
export const PeelDial = () => {
  const { t, ready } = useTranslation(['look', 'ui']);
  const store = useAppStore();
  const peel = useAppState(peelLevel);
  if (!ready) return null;
  return (
    <section className="panel-section look-peel" aria-label={t('look:peel.title')}>
      <Slider
        label={t('look:peel.title')}
        value={peel}
        min={0}
        max={DEEPEST_PEEL}
        step={1}
        valueText={t(`look:peel.at.${PEEL_STOPS[peel]!}`)}
        ends={[t('look:peel.ends.out'), t('look:peel.ends.in')]}
        onChange={(stop) => run(store, 'peel.set', stop)}
      />
    </section>
  );
};
