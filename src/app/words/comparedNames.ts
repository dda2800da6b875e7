import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { AppState } from '@/state/appState';
import { comparedWith } from '@/state/standing';
import { useAppState } from '../store/hooks';

/** What sets two figures apart, as parts to be put into words; empty with one figure. */
const namesKey = (state: AppState): string => {
  if (!comparedWith(state)) return '';
  const { compare, strength, cane, load } = state;
  return [compare, Math.round(strength * 100), Math.round(cane * 100), Math.round(load * 100)].join(' ');
};

/** Name of the figure that every control speaks of. */
const nameOfNow = (t: TFunction, [compare, ...shares]: readonly string[]): string => {
  const [strength, cane, load] = shares.map(Number) as [number, number, number];
  if (compare === 'full-strength') return t('compare.atStrength', { value: strength });
  if (cane > 0 && load > 0) return t('compare.withBoth', { cane, bag: load });
  return load > 0 ? t('compare.withBag', { bag: load }) : t('compare.withCane', { cane });
};

/** Names of two figures side by side, before (left) and now (right); `null` with one figure. */
export const useComparedNames = (): readonly [before: string, now: string] | null => {
  const { t } = useTranslation();
  const key = useAppState(namesKey);
  if (key === '') return null;
  const parts = key.split(' ');
  return [parts[0] === 'full-strength' ? t('compare.atFull') : t('compare.withoutAid'), nameOfNow(t, parts)];
};
