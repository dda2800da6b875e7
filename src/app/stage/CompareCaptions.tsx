import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { AppState } from '@/state/appState';
import { onBothFeet } from '@/state/course';
import { stanceFrame } from '@/state/derived';
import { comparedWith } from '@/state/standing';
import { useAppState } from '../store/hooks';

/** What each of two figures shows now, as parts to be put into words; empty with one figure. */
const captionsKey = (state: AppState): string => {
  const other = comparedWith(state);
  if (!other) return '';
  const { compare, strength, cane, load } = state;
  return [compare, Math.round(strength * 100), Math.round(cane * 100), Math.round(load * 100)].join(' ');
};

/** Drop, lean and work of both, before and now; empty while they stand on both feet and there is nothing to compare. */
const numbersKey = (state: AppState): string => {
  const other = comparedWith(state);
  if (!other || onBothFeet(state.courseTime)) return '';
  return [other, state]
    .flatMap((figure) => {
      const { pelvicDropDeg, trunkLeanDeg, gluteusMediusActivation } = stanceFrame(figure).result;
      return [Math.round(pelvicDropDeg) + 0, Math.round(trunkLeanDeg) + 0, Math.round(gluteusMediusActivation * 100)];
    })
    .join(' ');
};

/** Name of the figure that every control speaks of. */
const nameOfNow = (t: TFunction, [compare, ...shares]: readonly string[]): string => {
  const [strength, cane, load] = shares.map(Number) as [number, number, number];
  if (compare === 'full-strength') return t('compare.atStrength', { value: strength });
  if (cane > 0 && load > 0) return t('compare.withBoth', { cane, bag: load });
  return load > 0 ? t('compare.withBag', { bag: load }) : t('compare.withCane', { cane });
};

/** Name of the figure that the sentence under two figures is about; empty with one figure. */
export const useComparedName = (): string => {
  const { t } = useTranslation();
  const key = useAppState(captionsKey);
  return key === '' ? '' : nameOfNow(t, key.split(' '));
};

/** Names two figures side by side, with their numbers: before on the left, now on the right, in every writing direction, as the picture is not mirrored. */
export const CompareCaptions = () => {
  const { t } = useTranslation();
  const key = useAppState(captionsKey);
  const numbers = useAppState(numbersKey);
  if (key === '') return null;
  const parts = key.split(' ');
  const names = [parts[0] === 'full-strength' ? t('compare.atFull') : t('compare.withoutAid'), nameOfNow(t, parts)];
  const shown = numbers === '' ? [] : numbers.split(' ').map(Number);
  return (
    <ul className="compare-captions" dir="ltr" aria-label={t('compare.label')}>
      {names.map((name, i) => (
        <li key={name} dir="auto">
          {name}
          {shown.length > 0 ? <span>{t('compare.shows', { drop: shown[3 * i], lean: shown[3 * i + 1], work: shown[3 * i + 2] })}</span> : null}
        </li>
      ))}
    </ul>
  );
};
