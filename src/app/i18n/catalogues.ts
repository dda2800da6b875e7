import type { Resource, ResourceKey } from 'i18next';
import redflags from '#assets/locales/en/redflags.json';
import ui from '#assets/locales/en/ui.json';

/** Namespaces (one file each in `assets/locales/<lang>/`) that every page needs; components name the others they use. */
export const NAMESPACES = ['ui', 'redflags'] as const;
/** Words of the panels and sheets that are fetched when they are first opened. */
export const ROOMS = 'rooms';
/** Names of structures: fetched beside the scene, which is the first to need them. */
export const STRUCTURE_WORDS = 'structures';
export const FALLBACK_LANGUAGE = 'en';

/** Languages there is a complete folder for, English first: written in when the page is built (`scripts/lib/languages.mjs`). */
export const LANGUAGES: readonly string[] = __LANGUAGES__;

/**
 * The English a visitor needs whatever fails comes with the page: buttons, when to get help. The rest of English (names,
 * patterns, tours, evidence) and all other languages are fetched when something first asks for them.
 */
export const bundledWords = (): Resource => ({ [FALLBACK_LANGUAGE]: { ui, redflags } });

/** Fetches the words of one namespace; an absent file is an empty one (English then shows through). */
export const loadWords = async (lang: string, namespace: string): Promise<ResourceKey> => {
  const { wordsOf } = await import('./onRequest');
  return (await wordsOf(lang, namespace)) ?? {};
};
