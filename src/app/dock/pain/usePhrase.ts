import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Phrase } from '@/pain';

/** Says a phrase of the pain model in the current language. */
export const usePhrase = (): ((phrase: Phrase) => string) => {
  const { t } = useTranslation('pain');
  return useCallback((phrase: Phrase) => t(phrase.key, phrase.values), [t]);
};
