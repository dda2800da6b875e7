import { useTranslation } from 'react-i18next';
import { ratio } from '@/anatomy/units';
import { run } from '@/state/commands';
import { Slider } from '../../controls/Slider';
import { useAppState, useAppStore } from '../../store/hooks';

/** Whether the body lets the pelvis drop or leans the trunk. */
export const Coping = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const percent = useAppState((state) => Math.round(state.compensation * 100));
  return (
    <Slider
      label={t('stand.compensation')}
      value={percent}
      min={0}
      max={100}
      step={5}
      valueText={t('stand.compensationText', { value: percent })}
      ends={[t('stand.compensationEnds.drop'), t('stand.compensationEnds.lean')]}
      onChange={(value) => run(store, 'stand.compensation', ratio(value / 100))}
    />
  );
};
