import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { SECTION_LIMITS, SECTION_PLANES } from '@/state/lookView';
import { Choice } from '../../controls/Choice';
import { Slider } from '../../controls/Slider';
import { useAppState, useAppStore } from '../../store/hooks';

/** The plane of the cut, and where it lies. */
export const SectionControls = () => {
  const { t } = useTranslation(['look', 'ui']);
  const store = useAppStore();
  const plane = useAppState((state) => state.section);
  const at = useAppState((state) => state.sectionAt);
  return (
    <>
      <Choice legend={t('look:section.title')} command="section.plane" args={SECTION_PLANES} />
      {plane === 'none' ? null : (
        <Slider
          label={t('look:section.place')}
          value={at}
          min={SECTION_LIMITS[plane][0]}
          max={SECTION_LIMITS[plane][1]}
          step={1}
          valueText={t('look:section.value', { value: at })}
          onChange={(next) => run(store, 'section.set', next)}
        >
          <p className="quiet">{t('look:section.note')}</p>
        </Slider>
      )}
    </>
  );
};
