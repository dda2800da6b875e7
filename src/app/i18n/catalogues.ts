import type { Resource, ResourceKey } from 'i18next';

/** Namespaces (one file each in `assets/locales/<lang>/`) that every page needs; components name the others they use. */
export const NAMESPACES = ['ui', 'structures', 'redflags'] as const;
/** Words of the panels and sheets that are fetched when they are first opened. */
export const ROOMS = 'rooms';
export const FALLBACK_LANGUAGE = 'en';

/**
 * The English a visitor needs whatever fails comes with the page: buttons, names, when to get help. The rest of English (patterns,
 * tours, evidence) and all other languages are fetched when something first asks for them.
 */
const bundled = import.meta.glob<ResourceKey>(
  ['#assets/locales/en/ui.json', '#assets/locales/en/structures.json', '#assets/locales/en/redflags.json'],
  { eager: true, import: 'default' },
);
const onRequest = import.meta.glob<ResourceKey>(
  ['#assets/locales/*/*.json', '!**/en/ui.json', '!**/en/structures.json', '!**/en/redflags.json'],
  { import: 'default' },
);

/** `…/locales/<lang>/<namespace>.json` → [lang, namespace] */
const placeOf = (path: string): [string, string] => {
  const parts = path.split('/');
  return [parts.at(-2) ?? '', (parts.at(-1) ?? '').replace(/\.json$/, '')];
};

/** A language is offered once it can say all of this; a half-translated folder stays out of sight. */
const COMPLETE = ['ui', ROOMS, 'structures', 'redflags', 'tours', 'pain'];

/** Languages there is a complete folder for, English first. Adding a language is adding a folder. */
export const LANGUAGES: readonly string[] = [
  FALLBACK_LANGUAGE,
  ...new Set(
    Object.keys(onRequest)
      .map((path) => placeOf(path)[0])
      .filter((lang) => lang !== FALLBACK_LANGUAGE && COMPLETE.every((name) => Object.keys(onRequest).some((path) => path.endsWith(`/${lang}/${name}.json`)))),
  ),
];

const loaders = new Map(Object.entries(onRequest).map(([path, load]) => [placeOf(path).join('/'), load]));

/** The words that came with the page. */
export const bundledWords = (): Resource => {
  const resource: Resource = {};
  for (const [path, words] of Object.entries(bundled)) {
    const [lang, namespace] = placeOf(path);
    (resource[lang] ??= {})[namespace] = words;
  }
  return resource;
};

/** Fetches the words of one namespace; an absent file is an empty one (English then shows through). */
export const loadWords = async (lang: string, namespace: string): Promise<ResourceKey> => (await loaders.get(`${lang}/${namespace}`)?.()) ?? {};
