import { useTranslation } from 'react-i18next';
import { angleY, CHART, shareY, type Plot } from './chartShape';

const END = CHART.width - CHART.right;

const Mark = ({ y, text }: { readonly y: number; readonly text: string }) => (
  <g>
    <line className="chart-grid" x1={CHART.left} x2={END} y1={y} y2={y} />
    <text className="chart-mark" x={CHART.left - 4} y={y + 4}>
      {text}
    </text>
  </g>
);

/** Lines at both ends of an axis of angles, and at zero. */
export const AngleGrid = ({ range, plot }: { readonly range: readonly [number, number]; readonly plot: Plot }) => {
  const { t } = useTranslation();
  const marks = [range[0], 0, range[1]].filter((mark, i, all) => all.indexOf(mark) === i);
  return marks.map((mark) => <Mark key={mark} y={angleY(mark, range, plot)} text={t('stand.degrees', { value: mark })} />);
};

/** Lines at nothing and at all. */
export const ShareGrid = ({ plot }: { readonly plot: Plot }) => {
  const { t } = useTranslation();
  return [0, 1].map((mark) => <Mark key={mark} y={shareY(mark, plot)} text={mark === 0 ? '0' : t('percent', { value: 100 })} />);
};
