import { useTranslation } from 'react-i18next';
import { CommandButton } from '../../controls/CommandButton';
import { Choice } from '../../controls/Choice';
import { useAppState } from '../../store/hooks';
import { Compare } from './Compare';
import { Coping } from './Coping';
import { CourseChart } from './CourseChart';
import { Figures } from './Figures';
import { Hands } from './Hands';
import { OverlaySwitches } from './OverlaySwitches';
import { PoseNotes } from './PoseNotes';
import { PosePicker } from './PosePicker';
import { Scrubber } from './Scrubber';
import { Size } from './Size';
import { Strength } from './Strength';
import { WorkLegend } from './WorkLegend';

const SIDES = ['left', 'right'] as const;

/** What bears on standing alone: strength, hands, a second figure, numbers over time. */
const Standing = () => {
  const { t } = useTranslation();
  return (
    <>
      <section className="panel-section" aria-label={t('stand.strength')}>
        <Strength />
        <Coping />
        <Hands />
      </section>
      <section className="panel-section" aria-label={t('stand.numbers')}>
        <h2>{t('stand.numbers')}</h2>
        <Figures />
        <CourseChart />
        <CommandButton command="sheet.open" arg="method" className="button button-wide" />
      </section>
      <section className="panel-section" aria-label={t('overlay.title')}>
        <OverlaySwitches />
        <Compare />
      </section>
    </>
  );
};

/** What the figure does, who works, who drops, and what strength changes. */
export const StandPanel = () => {
  const { t } = useTranslation();
  const standing = useAppState((state) => state.pose === 'standing');
  const walking = useAppState((state) => state.pose === 'walking');
  return (
    <>
      <section className="panel-section" aria-label={t('stand.time')}>
        <PosePicker />
        {walking ? null : <Choice legend={t(standing ? 'stand.side' : 'pose.side')} command="stand.side" args={SIDES} sides />}
        <div className="play-row">
          <CommandButton command="stand.playPause" className="button button-strong" />
          {standing ? <CommandButton command="stand.oneLeg" /> : null}
        </div>
        <Scrubber />
        {standing ? null : <PoseNotes />}
      </section>
      {standing ? <Standing /> : null}
      <section className="panel-section" aria-label={t('activity.title')}>
        <h2>{t('activity.title')}</h2>
        <WorkLegend />
      </section>
      {standing ? (
        <section className="panel-section" aria-label={t('stand.size')}>
          <Size />
        </section>
      ) : null}
    </>
  );
};
