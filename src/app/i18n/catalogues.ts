import type { Resource, ResourceKey } from 'i18next';

/** Namespaces: one file each in `assets/locales/<lang>/`. */
export const NAMESPACES = ['ui', 'structures', 'tours', 'redflags', 'pain', 'evidence'] as const;
export type Namespace = (typeof NAMESPACES)[number];
export const FALLBACK_LANGUAGE = 'en';

/**
 * English comes with the page: its words must stand even when nothing else loads. The evidence register is long and only
 * opened on request, so it is fetched like the other languages.
 */
const bundled = import.meta.glob<ResourceKey>(['#assets/locales/en/*.json', '!**/evidence.json'], { eager: true, import: 'default' });
const onRequest = import.meta.glob<ResourceKey>('#assets/locales/*/*.json', { import: 'default' });

/** `…/locales/<lang>/<namespace>.json` → [lang, namespace] */
const placeOf = (path: string): [string, string] => {
  const parts = path.split('/');
  return [parts.at(-2) ?? '', (parts.at(-1) ?? '').replace(/\.json$/, '')];
};

/** Languages there is a folder for, English first. Adding a language is adding a folder. */
export const LANGUAGES: readonly string[] = [
  ...new Set([FALLBACK_LANGUAGE, ...Object.keys(onRequest).map((path) => placeOf(path)[0])]),
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
