import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SummaryEntry } from '@/pain';

/** Says a place with its side: "right belt line at the back". */
export const usePlaceWords = (): ((entry: Pick<SummaryEntry, 'zone' | 'side'>) => string) => {
  const { t } = useTranslation('pain');
  return useCallback(
    ({ zone, side }) => {
      const name = zone ? t(`zones.${zone}.plain`) : t('pain:drawing.summary.elsewhere');
      return side === 'M' ? name : t('pain:drawing.zoneSide', { side: t(`legend.sides.${side}`), zone: name });
    },
    [t],
  );
};
