import { useTranslation } from 'react-i18next';
import { findPattern, rampCss, type LegendPattern, type LegendRow } from '@/pain';
import { useAppState } from '../../store/hooks';
import { usePhrase } from './usePhrase';

const Row = ({ row }: { readonly row: LegendRow }) => {
  const { t } = useTranslation('pain');
  const say = usePhrase();
  const colours = useAppState((state) => state.heatColours);
  return (
    <li className="legend-row">
      <span className="swatch" aria-hidden="true" style={row.heat > 0 ? { background: rampCss(colours, row.heat) } : undefined} />
      <span>
        <strong className="sentence-case">{t(`zones.${row.zone}.plain`)}</strong>
        <span className="quiet">
          {say(row.meaning)} ({say(row.evidence)})
        </span>
      </span>
    </li>
  );
};

/** One shown pattern in words: where, how strong and what that rests on, in anatomical order. */
export const PatternLegend = ({ pattern }: { readonly pattern: LegendPattern }) => {
  const { t } = useTranslation(['pain', 'ui']);
  const say = usePhrase();
  const sides = pattern.sides.map((side) => t(`pain:legend.sides.${side}`)).join(t('ui:list.comma'));
  return (
    <section className="legend-pattern">
      <h3>
        {say(pattern.name)} <span className="quiet">({sides})</span>
      </h3>
      <p>{t(`pain:patterns.${pattern.pattern}.words`)}</p>
      <ul className="plain">
        {pattern.rows.map((row) => (
          <Row key={`${row.zone}.${row.heat}`} row={row} />
        ))}
      </ul>
      {findPattern(pattern.pattern)?.triggerPoint ? (
        <p className="quiet">{t('pain:page.spot', { site: t(`pain:patterns.${pattern.pattern}.site`) })}</p>
      ) : null}
      <p className="quiet">{say(pattern.status)}</p>
      {pattern.conflict ? <p className="quiet">{say(pattern.conflict)}</p> : null}
    </section>
  );
};
