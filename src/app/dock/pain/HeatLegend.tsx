import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { legendFor, type Legend } from '@/pain';
import { isComparing } from '@/state/painView';
import { useAppState } from '../../store/hooks';
import { RampBar } from './RampBar';
import { usePhrase } from './usePhrase';

/** The legend of what is shown now, or `null` when no heat is shown. */
export const useLegend = (): Legend | null => {
  const patterns = useAppState((state) => (isComparing(state) ? state.compared : state.patterns));
  return useMemo(() => (patterns.length > 0 ? legendFor(patterns) : null), [patterns]);
};

/** The bar, and what its redness does and does not mean. Stands on the picture as long as there is heat on it. */
export const HeatLegend = () => {
  const { t } = useTranslation('pain');
  const say = usePhrase();
  const legend = useLegend();
  if (!legend || legend.patterns.length === 0) return null;
  return (
    <figure className="heat-legend" aria-label={t('legend.title')}>
      <RampBar />
      <figcaption>{say(legend.caveat)}</figcaption>
    </figure>
  );
};
