import { useTranslation } from 'react-i18next';
import { findStructure } from '@/anatomy/catalogue';
import { PATTERNS } from '@/pain';
import { useAppState } from '../../store/hooks';
import { PATTERN_GROUPS } from './groups';
import { PatternRow } from './PatternRow';
import { ShownLegend } from './ShownLegend';

/** The patterns of the muscle that is chosen on the body: from the muscle to where it is felt. */
const OfChosenMuscle = () => {
  const { t } = useTranslation(['ui', 'pain', 'structures']);
  const kind = useAppState((state) => (state.selection ? findStructure(state.selection)?.kind : undefined));
  const patterns = PATTERNS.filter(({ muscle }) => muscle !== undefined && muscle === kind);
  if (!kind || patterns.length === 0) return null;
  return (
    <section className="panel-section" aria-label={t('pain:page.ofChosen')}>
      <h2>{t('pain:page.chosen', { name: t(`structures:${kind}.clinical`) })}</h2>
      <ul className="plain">
        {patterns.map((pattern) => (
          <PatternRow key={pattern.id} pattern={pattern} />
        ))}
      </ul>
    </section>
  );
};

/** All patterns under the part of the body they belong to, and what the shown ones say. */
export const PatternsTask = () => {
  const { t } = useTranslation(['ui', 'pain', 'structures']);
  return (
    <>
      <OfChosenMuscle />
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
                <PatternRow key={pattern.id} pattern={pattern} under={t(headingKey)} />
              ))}
            </ul>
          </details>
        ))}
      </section>
      <ShownLegend />
    </>
  );
};
