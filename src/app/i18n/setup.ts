import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { AppStore } from '@/state/store';
import { numberFormatter } from '../words/numbers';
import { bundledWords, FALLBACK_LANGUAGE, LANGUAGES, loadWords, NAMESPACES, ROOMS, STRUCTURE_WORDS } from './catalogues';

/** i18next asks for what did not come with the page; vite's chunks answer. */
const chunks: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (lang, namespace, done) => {
    loadWords(lang, namespace).then(
      (words) => done(null, words),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

/** Settles when the words of panels and sheets have come, or failed to. */
let roomWords: Promise<void> = Promise.resolve();
export const whenRoomsSpeak = (): Promise<void> => roomWords;

const applyToDocument = (words: i18n, lang: string): void => {
  document.documentElement.lang = lang;
  document.documentElement.dir = words.dir(lang);
};

/** Fetches what a script that runs from right to left needs besides words. Without it the page still mirrors: only icons and letters are plainer. */
const prepare = async (words: i18n, lang: string): Promise<void> => {
  if (words.dir(lang) === 'rtl') await import('../styles/rtl.css').catch(() => undefined);
};

/**
 * Starts the words: English at once, any other language when the store asks for it. `lang` and `dir` of the document follow.
 * @returns the i18n instance, ready for English
 */
export const startWords = (store: AppStore): i18n => {
  const words = i18next.createInstance();
  void words
    .use(chunks)
    .use(numberFormatter)
    .use(initReactI18next)
    .init({
      resources: bundledWords(),
      partialBundledLanguages: true,
      ns: [...NAMESPACES],
      defaultNS: 'ui',
      // Words of panels and sheets stand apart, so that the page need not wait for them; a key not in `ui` is looked up there.
      fallbackNS: ROOMS,
      lng: FALLBACK_LANGUAGE,
      fallbackLng: FALLBACK_LANGUAGE,
      supportedLngs: [...LANGUAGES],
      load: 'currentOnly',
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
      initAsync: false,
      react: { useSuspense: false, bindI18nStore: 'added' },
    });
  roomWords = words.loadNamespaces([ROOMS, STRUCTURE_WORDS]);
  applyToDocument(words, FALLBACK_LANGUAGE);
  // Before any component hears of the change: what measures the page then measures it the right way round.
  words.on('languageChanged', (lang) => applyToDocument(words, words.resolvedLanguage ?? lang));
  store.subscribe(
    (state) => state.lang,
    (lang) => void prepare(words, lang).then(() => (store.getState().lang === lang ? words.changeLanguage(lang) : undefined)),
    { fireImmediately: store.getState().lang !== FALLBACK_LANGUAGE },
  );
  return words;
};
