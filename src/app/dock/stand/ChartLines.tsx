import { useTranslation } from 'react-i18next';
import { COURSE_DURATION } from '@/state/course';
import type { CurvePoint } from '@/state/courseCurve';
import { AngleGrid, ShareGrid } from './ChartGrid';
import { angleRange, angleY, CHART, PAIR, pathOf, shareY, xOf, type Plot } from './chartShape';

type Curve = readonly CurvePoint[];

const MIDDLE = xOf(COURSE_DURATION / 2);

/** The lines of one figure, without the cursor: drawn anew only when the setup changes. */
export const OneFigure = ({ curve }: { readonly curve: Curve }) => {
  const { t } = useTranslation();
  const range = angleRange(curve.flatMap(({ drop, lean }) => [drop, lean]));
  const held = curve[(curve.length - 1) / 2]!;
  // The two names stand above their lines in the middle of the hold; where the lines meet, the larger one's name goes higher.
  const dropY = angleY(held.drop, range, CHART.angles) - 4;
  const leanY = angleY(held.lean, range, CHART.angles) - 4;
  const apart = Math.abs(dropY - leanY) < 12 ? 12 : 0;
  return (
    <g>
      <AngleGrid range={range} plot={CHART.angles} />
      <ShareGrid plot={CHART.share} />
      <path className="chart-line chart-lean" d={pathOf(curve, ({ lean }) => angleY(lean, range, CHART.angles))} />
      <path className="chart-line chart-drop" d={pathOf(curve, ({ drop }) => angleY(drop, range, CHART.angles))} />
      <path className="chart-line chart-work" d={pathOf(curve, ({ gluteusMedius }) => shareY(gluteusMedius, CHART.share))} />
      <text className="chart-name chart-name-lean" x={MIDDLE + 26} y={leanY - (held.lean >= held.drop ? apart : 0)}>{t('stand.chartLean')}</text>
      <text className="chart-name chart-name-drop" x={MIDDLE - 26} y={dropY - (held.drop > held.lean ? apart : 0)}>{t('stand.chartDrop')}</text>
      <text className="chart-name chart-name-work" x={MIDDLE} y={Math.max(CHART.share.top - 6, shareY(held.gluteusMedius, CHART.share) - 4)}>{t('stand.chartWork')}</text>
    </g>
  );
};

/** Rings on the line of the figure that stands left, so that the two are told apart without colour. One every half second. */
const Rings = ({ curve, yOf, className }: { readonly curve: Curve; readonly yOf: (point: CurvePoint) => number; readonly className: string }) =>
  curve.filter((_, i) => i % 5 === 0).map((point) => <circle key={point.time} className={`chart-ring ${className}`} cx={xOf(point.time)} cy={yOf(point)} r={2.6} />);

interface Pair {
  readonly before: Curve;
  readonly now: Curve;
  readonly name: string;
  readonly plot: Plot;
  readonly kind: 'drop' | 'lean' | 'work';
  readonly yOf: (point: CurvePoint) => number;
}

/** One number of both figures: a thin line with rings, and a thick one over it. */
const Both = ({ before, now, name, plot, kind, yOf }: Pair) => (
  <g>
    <path className={`chart-line chart-before chart-${kind}`} d={pathOf(before, yOf)} />
    <Rings curve={before} yOf={yOf} className={`chart-${kind}`} />
    <path className={`chart-line chart-${kind}`} d={pathOf(now, yOf)} />
    <text className={`chart-name chart-title chart-name-${kind}`} x={PAIR.left} y={plot.top - 6}>
      {name}
    </text>
  </g>
);

/** The lines of two figures, `before` (left in the picture) and `now`; both angles have one scale. */
export const TwoFigures = ({ before, now }: { readonly before: Curve; readonly now: Curve }) => {
  const { t } = useTranslation();
  const range = angleRange([...before, ...now].flatMap(({ drop, lean }) => [drop, lean]));
  const both = { before, now };
  return (
    <g>
      <AngleGrid range={range} plot={PAIR.drop} />
      <AngleGrid range={range} plot={PAIR.lean} />
      <ShareGrid plot={PAIR.share} />
      <Both {...both} name={t('stand.chartDrop')} kind="drop" plot={PAIR.drop} yOf={({ drop }) => angleY(drop, range, PAIR.drop)} />
      <Both {...both} name={t('stand.chartLean')} kind="lean" plot={PAIR.lean} yOf={({ lean }) => angleY(lean, range, PAIR.lean)} />
      <Both {...both} name={t('stand.chartWork')} kind="work" plot={PAIR.share} yOf={({ gluteusMedius }) => shareY(gluteusMedius, PAIR.share)} />
    </g>
  );
};
