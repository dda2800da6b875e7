import { useTranslation } from 'react-i18next';
import { CommandButton } from '../../controls/CommandButton';
import { useLegend } from './HeatLegend';
import { PATTERN_GROUPS } from './groups';
import { PatternLegend } from './PatternLegend';
import { PatternRow } from './PatternRow';

/** Which patterns lie on the skin, and what each of them says. */
export const PainPanel = () => {
  const { t } = useTranslation(['ui', 'pain', 'structures']);
  const legend = useLegend();
  return (
    <>
      <section className="panel-section">
        <p>{t('pain.intro')}</p>
        {PATTERN_GROUPS.map(({ headingKey, patterns }, i) => (
          <details key={headingKey} className="structure-group" open={i === 0}>
            <summary>
              <span>{t(headingKey)}</span>
              <span className="count">{patterns.length}</span>
            </summary>
            <ul className="plain">
              {patterns.map((pattern) => (
                <PatternRow key={pattern.id} pattern={pattern} />
              ))}
            </ul>
          </details>
        ))}
      </section>
      {legend && legend.patterns.length > 0 ? (
        <section className="panel-section" aria-label={t('pain:legend.title')}>
          <h2>{t('pain:legend.title')}</h2>
          {legend.patterns.map((pattern) => (
            <PatternLegend key={pattern.pattern} pattern={pattern} />
          ))}
          <p className="quiet">{t('pain:legend.note')}</p>
          <CommandButton command="pain.clear" className="button button-wide" />
        </section>
      ) : null}
    </>
  );
};
