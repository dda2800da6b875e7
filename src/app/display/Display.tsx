import { useTranslation } from 'react-i18next';
import { CONTRASTS, TEXT_SIZES, THEMES } from '@/state/visit';
import { Choice } from '../controls/Choice';
import { LanguagePicker } from '../header/LanguagePicker';
import { TranslationMark } from '../visit/TranslationMark';

/** How the page looks to this reader. Kept on this device, because nobody wants to choose it twice. */
export const Display = () => {
  const { t, ready } = useTranslation(['session', 'ui']);
  if (!ready) return <p>{t('ui:sources.loading')}</p>;
  return (
    <div className="button-column">
      <Choice legend={t('session:display.theme')} command="display.theme" args={THEMES} />
      <Choice legend={t('session:display.contrast')} command="display.contrast" args={CONTRASTS} />
      <Choice legend={t('session:display.text')} command="display.text" args={TEXT_SIZES} />
      <LanguagePicker inPanel />
      <TranslationMark />
      <p className="quiet">{t('session:display.kept')}</p>
    </div>
  );
};
