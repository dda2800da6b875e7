import type { ResourceKey } from 'i18next';

// Which file holds which words: kept out of the page itself, because it grows with every language.
const files = import.meta.glob<ResourceKey>(['#assets/locales/*/*.json', '!**/en/ui.json', '!**/en/redflags.json'], { import: 'default' });

/** `…/locales/<lang>/<namespace>.json` → `<lang>/<namespace>` */
const placeOf = (path: string): string => path.split('/').slice(-2).join('/').replace(/\.json$/, '');

const loaders = new Map(Object.entries(files).map(([path, load]) => [placeOf(path), load]));

/** Words of one namespace in one language, or `undefined` where there is no such file. */
export const wordsOf = async (lang: string, namespace: string): Promise<ResourceKey | undefined> => loaders.get(`${lang}/${namespace}`)?.();
