import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { seconds } from '@/anatomy/units';
import { run } from '@/state/commands';
import { COURSE_DURATION } from '@/state/course';
import { courseCurve, type CurvePoint } from '@/state/courseCurve';
import { setupOf, stanceFrame } from '@/state/derived';
import type { StanceSetup } from '@/state/standing';
import { useAppState, useAppStore } from '../../store/hooks';
import { useNumber } from '../../words/numbers';
import { angleRange, angleY, CHART, pathOf, shareY, xOf } from './chartShape';

/** The lines, without the cursor: drawn anew only when the setup changes. */
const Lines = ({ curve }: { readonly curve: readonly CurvePoint[] }) => {
  const { t } = useTranslation();
  const range = angleRange(curve);
  const [low, high] = range;
  const held = curve[(curve.length - 1) / 2]!;
  const end = CHART.width - CHART.right;
  // The two names stand above their lines in the middle of the hold; where the lines meet, the larger one's name goes higher.
  const dropY = angleY(held.drop, range) - 4;
  const leanY = angleY(held.lean, range) - 4;
  const apart = Math.abs(dropY - leanY) < 12 ? 12 : 0;
  return (
    <g>
      {[low, 0, high].filter((mark, i, all) => all.indexOf(mark) === i).map((mark) => (
        <g key={mark}>
          <line className="chart-grid" x1={CHART.left} x2={end} y1={angleY(mark, range)} y2={angleY(mark, range)} />
          <text className="chart-mark" x={CHART.left - 4} y={angleY(mark, range) + 4}>{t('stand.degrees', { value: mark })}</text>
        </g>
      ))}
      {[0, 1].map((mark) => (
        <g key={mark}>
          <line className="chart-grid" x1={CHART.left} x2={end} y1={shareY(mark)} y2={shareY(mark)} />
          <text className="chart-mark" x={CHART.left - 4} y={shareY(mark) + 4}>{mark === 0 ? '0' : t('percent', { value: 100 })}</text>
        </g>
      ))}
      <path className="chart-line chart-lean" d={pathOf(curve, ({ lean }) => angleY(lean, range))} />
      <path className="chart-line chart-drop" d={pathOf(curve, ({ drop }) => angleY(drop, range))} />
      <path className="chart-line chart-work" d={pathOf(curve, ({ gluteusMedius }) => shareY(gluteusMedius))} />
      <text className="chart-name chart-name-lean" x={xOf(COURSE_DURATION / 2) + 26} y={leanY - (held.lean >= held.drop ? apart : 0)}>{t('stand.chartLean')}</text>
      <text className="chart-name chart-name-drop" x={xOf(COURSE_DURATION / 2) - 26} y={dropY - (held.drop > held.lean ? apart : 0)}>{t('stand.chartDrop')}</text>
      <text className="chart-name chart-name-work" x={xOf(COURSE_DURATION / 2)} y={Math.max(CHART.share.top - 6, shareY(held.gluteusMedius) - 4)}>{t('stand.chartWork')}</text>
    </g>
  );
};

/** The moment as words for the cursor: drop, lean and work. */
const useCursorText = (): string => {
  const { t } = useTranslation();
  const say = useNumber();
  const key = useAppState((state) => {
    const { pelvicDropDeg, trunkLeanDeg, gluteusMediusActivation } = stanceFrame(state).result;
    return [Math.round(state.courseTime * 10) / 10, Math.round(pelvicDropDeg) + 0, Math.round(trunkLeanDeg) + 0, Math.round(gluteusMediusActivation * 100)].join(' ');
  });
  const [at, drop, lean, work] = key.split(' ').map(Number);
  return t('stand.chartText', { seconds: say(at!, 1), drop, lean, work });
};

/** Drop, lean and hip muscle work over time, which runs from left to right in every language, as in the literature. The cursor is the page's clock: drag it, or use the arrow keys. */
export const CourseChart = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const time = useAppState((state) => state.courseTime);
  // Solving the whole course takes longer than a frame: a slider being dragged comes first, the lines follow.
  const setup = useDeferredValue(useAppState((state) => JSON.stringify(setupOf(state))));
  const curve = useMemo(() => courseCurve(JSON.parse(setup) as StanceSetup), [setup]);
  const text = useCursorText();
  return (
    <div className="chart" dir="ltr">
      <svg viewBox={`0 0 ${CHART.width} ${CHART.height}`} aria-hidden="true">
        <Lines curve={curve} />
        <line className="chart-cursor" x1={xOf(time)} x2={xOf(time)} y1={CHART.angles.top - 4} y2={CHART.share.top + CHART.share.height + 4} />
        <circle className="chart-handle" cx={xOf(time)} cy={CHART.share.top + CHART.share.height + 10} r={7} />
      </svg>
      {/* The platform's own slider lies unseen over the plots: finger, mouse and keys move the cursor as they move any slider. */}
      <input
        type="range"
        className="chart-slider"
        min={0}
        max={COURSE_DURATION}
        step={0.1}
        value={time}
        aria-label={t('stand.chartCursor')}
        aria-valuetext={text}
        onChange={(event) => run(store, 'stand.scrub', seconds(event.currentTarget.valueAsNumber))}
      />
      <p className="quiet chart-now" dir="auto" aria-hidden="true">
        {text}
      </p>
    </div>
  );
};
