import { useTranslation } from 'react-i18next';
import { seconds } from '@/anatomy/units';
import { run } from '@/state/commands';
import { COURSE_DURATION, PHASE_STOPS, phaseAt } from '@/state/course';
import { Slider } from '../../controls/Slider';
import { useAppState, useAppStore } from '../../store/hooks';
import { useNumber } from '../../words/numbers';

/** The moment of the course: a slider, and its phases as buttons. */
export const Scrubber = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const time = useAppState((state) => Math.round(state.courseTime * 20) / 20);
  const now = useAppState((state) => phaseAt(state.courseTime));
  const standing = useAppState((state) => state.pose === 'standing');
  const say = useNumber();
  const phaseName = t(`stand.phase.${now}`);
  const goTo = (to: number): void => void run(store, 'stand.scrub', seconds(to));
  return (
    <Slider
      label={t('stand.time')}
      timeline
      value={time}
      min={0}
      max={COURSE_DURATION}
      step={0.05}
      valueText={standing ? t('stand.timeText', { phase: phaseName, seconds: say(time, 1) }) : t('stand.seconds', { seconds: say(time, 1) })}
      onChange={goTo}
    >
      {standing ? (
        <fieldset className="phases" aria-label={t('stand.phases')}>
          {PHASE_STOPS.map((stop) => (
            <button key={stop.phase} type="button" className="button" aria-pressed={stop.phase === now} onClick={() => goTo(stop.time)}>
              {t(`stand.phase.${stop.phase}`)}
            </button>
          ))}
        </fieldset>
      ) : null}
    </Slider>
  );
};
