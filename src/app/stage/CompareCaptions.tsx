import { useTranslation } from 'react-i18next';
import type { AppState } from '@/state/appState';
import { comparedWith } from '@/state/standing';
import { useAppState } from '../store/hooks';

/** What each of two figures shows, as parts to be put into words; empty with one figure. */
const captionsKey = (state: AppState): string => {
  if (!comparedWith(state)) return '';
  const { compare, strength, cane, load } = state;
  return [compare, Math.round(strength * 100), Math.round(cane * 100), Math.round(load * 100)].join(' ');
};

/** Names two figures side by side: before on the left, now on the right, in every writing direction, as the picture is not mirrored. */
export const CompareCaptions = () => {
  const { t } = useTranslation();
  const key = useAppState(captionsKey);
  if (key === '') return null;
  const [compare, ...shares] = key.split(' ');
  const [strength, cane, load] = shares.map(Number) as [number, number, number];
  const left = compare === 'full-strength' ? t('compare.atFull') : t('compare.withoutAid');
  const right =
    compare === 'full-strength'
      ? t('compare.atStrength', { value: strength })
      : cane > 0 && load > 0
        ? t('compare.withBoth', { cane, bag: load })
        : load > 0
          ? t('compare.withBag', { bag: load })
          : t('compare.withCane', { cane });
  return (
    <ul className="compare-captions" dir="ltr" aria-label={t('compare.label')}>
      <li dir="auto">{left}</li>
      <li dir="auto">{right}</li>
    </ul>
  );
};
