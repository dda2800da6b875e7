import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { LANGUAGES } from '../i18n/catalogues';
import { useAppState, useAppStore } from '../store/hooks';

/** A language in its own words: `español`, `العربية`. */
const ownName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

/** Shown as soon as there is more than one language to choose from: in the header where there is room, and among the panels. */
export const LanguagePicker = ({ inPanel = false }: { readonly inPanel?: boolean }) => {
  const { t } = useTranslation();
  const store = useAppStore();
  const lang = useAppState((state) => state.lang);
  if (LANGUAGES.length < 2) return null;
  const select = (
    <select
      className="select"
      aria-label={t('command.language')}
      value={lang}
      onChange={(event) => run(store, 'language.set', event.currentTarget.value)}
    >
      {LANGUAGES.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {ownName(tag)}
        </option>
      ))}
    </select>
  );
  return inPanel ? (
    <section className="panel-section language-section" aria-label={t('command.language')}>
      <h2>{t('command.language')}</h2>
      {select}
    </section>
  ) : (
    <div className="hide-tiny">{select}</div>
  );
};
