import { useTranslation } from 'react-i18next';
import { HEAT_COLOURS } from '@/state/painView';
import { Choice } from '../../controls/Choice';
import { CommandButton } from '../../controls/CommandButton';
import { useLegend } from './HeatLegend';
import { PatternLegend } from './PatternLegend';

/** What the patterns on the skin say, in words, and the colours they are shown in. Nothing while none is shown. */
export const ShownLegend = () => {
  const { t } = useTranslation(['ui', 'pain']);
  const legend = useLegend();
  if (!legend || legend.patterns.length === 0) return null;
  return (
    <section className="panel-section" aria-label={t('pain:legend.title')}>
      <h2>{t('pain:legend.title')}</h2>
      {legend.patterns.map((pattern) => (
        <PatternLegend key={pattern.pattern} pattern={pattern} />
      ))}
      <p className="quiet">{t('pain:legend.note')}</p>
      <Choice legend={t('pain:page.colours')} command="pain.colours" args={HEAT_COLOURS} />
      <CommandButton command="pain.clear" className="button button-wide" />
    </section>
  );
};
