import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findStructure } from '@/anatomy/catalogue';
import { findPattern } from '@/pain';
import type { ShownPattern } from '@/state/painView';
import { useAppState, useAppStore } from '../../store/hooks';
import { useStructureName } from '../../words/structureName';

/** What a pattern belongs to, in plain words: the muscle on its side, else the name of the pattern with its side. */
const usePatternName = () => {
  const { t } = useTranslation(['pain', 'ui', 'structures']);
  const nameOf = useStructureName();
  return ({ pattern, side }: ShownPattern): string => {
    const muscle = findPattern(pattern)?.muscle;
    const structure = muscle ? findStructure(`${muscle}_${side}`) : undefined;
    return structure ? nameOf(structure.id) : `${t(`patterns.${pattern}.name`)} (${t(`legend.sides.${side}`)})`;
  };
};

/**
 * Who opens a link to a pain picture did not choose it from the list below: they are told first what they look at. Stays as long as the
 * panel does, so that nothing moves under a finger; who comes to lay patterns does not see it.
 */
export const BroughtPattern = () => {
  const { t } = useTranslation(['pain', 'ui', 'structures']);
  const store = useAppStore();
  const [brought] = useState(() => store.getState().patterns.length > 0 && store.getState().selection === null);
  const shown = useAppState((state) => state.patterns[0]);
  const name = usePatternName();
  if (!brought || !shown) return null;
  return (
    <section className="panel-section">
      <h2>{t('pain:page.brought', { name: name(shown) })}</h2>
      <p>{t(`pain:patterns.${shown.pattern}.words`)}</p>
      <p className="quiet">{t('pain:legend.note')}</p>
    </section>
  );
};
