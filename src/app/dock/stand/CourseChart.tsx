import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { seconds } from '@/anatomy/units';
import { run } from '@/state/commands';
import { COURSE_DURATION } from '@/state/course';
import { courseCurve, type CurvePoint } from '@/state/courseCurve';
import { setupOf } from '@/state/derived';
import { comparedWith, type StanceSetup } from '@/state/standing';
import { useAppState, useAppStore } from '../../store/hooks';
import { useComparedNames } from '../../words/comparedNames';
import { momentNumbers, type Moment } from '../../words/momentNumbers';
import { useNumber } from '../../words/numbers';
import { ChartKey } from './ChartKey';
import { OneFigure, TwoFigures } from './ChartLines';
import { CHART, PAIR, xOf } from './chartShape';

/** The moment as words for the cursor: drop, lean and work, of two figures each with its name. */
const useCursorText = (): string => {
  const { t } = useTranslation();
  const say = useNumber();
  const names = useComparedNames();
  const { at, figures } = JSON.parse(useAppState(momentNumbers)) as Moment;
  const seconds = say(at, 1);
  if (!names) return t('stand.chartText', { seconds, ...figures[0] });
  const said = names.map((name, i) => t('compare.says', { name, text: t('compare.shows', { ...figures[i] }) }));
  return [t('stand.seconds', { seconds }), ...said].join(' · ');
};

/** The course of each figure on stage: the compared one first. */
const useCurves = (): readonly (readonly CurvePoint[])[] => {
  // Solving the whole course takes longer than a frame: a slider being dragged comes first, the lines follow.
  const key = useDeferredValue(useAppState((state) => JSON.stringify([comparedWith(state), state].flatMap((figure) => (figure ? [setupOf(figure)] : [])))));
  return useMemo(() => (JSON.parse(key) as StanceSetup[]).map(courseCurve), [key]);
};

/**
 * Drop, lean and hip muscle work over time, which runs from left to right in every language, as in the literature; of two figures, both.
 * The cursor is the page's clock: drag it, or use the arrow keys.
 */
export const CourseChart = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const time = useAppState((state) => state.courseTime);
  const [first, second] = useCurves();
  const names = useComparedNames();
  const { width, height, share } = second ? PAIR : CHART;
  const foot = share.top + share.height;
  const text = useCursorText();
  return (
    <>
      {names && second ? <ChartKey names={names} /> : null}
      <div className="chart" dir="ltr">
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {second ? <TwoFigures before={first!} now={second} /> : <OneFigure curve={first!} />}
          <line className="chart-cursor" x1={xOf(time)} x2={xOf(time)} y1={6} y2={foot + 4} />
          <circle className="chart-handle" cx={xOf(time)} cy={foot + 10} r={7} />
        </svg>
        {/* The platform's own slider lies unseen over the plots: finger, mouse and keys move the cursor as they move any slider. */}
        <input
          type="range"
          className="chart-slider"
          style={{ aspectRatio: `${width - CHART.left - CHART.right} / ${height}` }}
          min={0}
          max={COURSE_DURATION}
          step={0.1}
          value={time}
          aria-label={t('stand.chartCursor')}
          aria-valuetext={text}
          onChange={(event) => run(store, 'stand.scrub', seconds(event.currentTarget.valueAsNumber))}
        />
      </div>
      <p className="quiet chart-now" dir="auto" aria-hidden="true">
        {text}
      </p>
    </>
  );
};
