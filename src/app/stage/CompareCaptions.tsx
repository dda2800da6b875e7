import { useTranslation } from 'react-i18next';
import type { AppState } from '@/state/appState';
import { onBothFeet } from '@/state/course';
import { momentNumbers, type Moment } from '../words/momentNumbers';
import { useAppState } from '../store/hooks';
import { useComparedNames } from '../words/comparedNames';

/** Drop, lean and work of both, before and now; empty while they stand on both feet and there is nothing to compare. */
const numbersKey = (state: AppState): string => (onBothFeet(state.courseTime) ? '' : momentNumbers(state));

/** Names two figures side by side, with their numbers: before on the left, now on the right, in every writing direction, as the picture is not mirrored. */
export const CompareCaptions = () => {
  const { t } = useTranslation();
  const names = useComparedNames();
  const numbers = useAppState(numbersKey);
  if (!names) return null;
  const { figures } = numbers === '' ? { figures: [] } : (JSON.parse(numbers) as Moment);
  return (
    <ul className="compare-captions" dir="ltr" aria-label={t('compare.label')}>
      {names.map((name, i) => (
        <li key={name} dir="auto">
          {name}
          {figures[i] ? <span>{t('compare.shows', { ...figures[i] })}</span> : null}
        </li>
      ))}
    </ul>
  );
};
