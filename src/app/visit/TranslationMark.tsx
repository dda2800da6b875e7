import { useTranslation } from 'react-i18next';
import { FALLBACK_LANGUAGE } from '../i18n/catalogues';

/** In every language but the first: that no clinician has read this translation yet. */
export const TranslationMark = () => {
  const { t, i18n, ready } = useTranslation('session');
  return ready && i18n.resolvedLanguage !== FALLBACK_LANGUAGE ? <p className="quiet translation-mark">{t('review')}</p> : null;
};
