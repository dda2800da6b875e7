import { describe, expect, it } from 'vitest';
import { madeCertain } from './support/language';
import { languages, namespaces, placeholders, texts } from './support/locale';

const translations = languages().filter((language) => language !== 'en');
/** Languages have plural forms of their own: `title_one` and `title_many` are the same text. */
const PLURAL = /_(zero|one|two|few|many|other)$/;
const singular = (key: string): string => key.replace(PLURAL, '');
/** Forms that stand for one number or two may write it as a word, or leave it to the noun. */
const SAYS_ITS_NUMBER = new Set(['zero', 'one', 'two']);
/** Forms of large round numbers only (a million in Spanish): nothing here is counted so far. */
const FORMS = (language: string): string[] =>
  [...new Set(Array.from({ length: 200 }, (_, n) => new Intl.PluralRules(language).select(n)))].toSorted();
const keysOf = (language: string, namespace: string): Map<string, string> => new Map(texts(language, namespace).map(({ key, value }) => [singular(key), value]));

const files = translations.flatMap((language) => namespaces('en').map((namespace) => ({ language, namespace })));

it('there is a translation', () => expect(translations.length).toBeGreaterThan(0));

describe.each(files)('$language/$namespace', ({ language, namespace }) => {
  const english = keysOf('en', namespace);
  const translated = namespaces(language).includes(namespace) ? keysOf(language, namespace) : new Map<string, string>();

  it('has no key that English does not have', () => {
    expect([...translated.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('lacks no key that English has', () => {
    expect([...english.keys()].filter((key) => !translated.has(key))).toEqual([]);
  });

  it('has the placeholders of the English text, and is nowhere empty', () => {
    const every = namespaces(language).includes(namespace) ? texts(language, namespace) : [];
    const wrong = every.filter(({ key, value }) => {
      const form = PLURAL.exec(key)?.[1];
      const found = placeholders(value);
      const asked = placeholders(english.get(singular(key)) ?? '');
      const free = form !== undefined && SAYS_ITS_NUMBER.has(form) && !found.includes('count');
      return value.trim() === '' || found.join() !== asked.filter((name) => !(free && name === 'count')).join();
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('has every plural form that its numbers need', () => {
    const counted = new Set(texts('en', namespace).filter(({ key }) => PLURAL.test(key)).map(({ key }) => singular(key)));
    const own = namespaces(language).includes(namespace) ? texts(language, namespace).map(({ key }) => key) : [];
    const lacking = [...counted].filter((key) => own.some((one) => singular(one) === key)).flatMap((key) => FORMS(language).map((form) => `${key}_${form}`));
    expect(lacking.filter((key) => !own.includes(key))).toEqual([]);
  });
});

describe.each(translations)('%s', (language) => {
  it('says in its own words that no clinician has reviewed it', () => {
    const mark = keysOf(language, 'redflags').get('redflags:review');
    expect(mark).toBeTruthy();
    expect(mark).not.toBe(keysOf('en', 'redflags').get('redflags:review'));
  });

  it('says of standing what English says of the standing and of the free side', () => {
    const sided = (own: ReadonlyMap<string, string>): [string, string][] =>
      [...own].filter(([key]) => key.startsWith('rooms:readout.')).map(([key, value]) => [key, placeholders(value).filter((name) => name === 'stance' || name === 'swing').join()] as [string, string]).toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(sided(keysOf(language, 'rooms'))).toEqual(sided(keysOf('en', 'rooms')));
  });

  it.each(['tours', 'pain', 'parts', 'structures', 'explain', 'redflags', 'handout'])('%s says for certain nothing that English says may or can be', (namespace) => {
    const own = keysOf(language, namespace);
    const certain = [...keysOf('en', namespace)].filter(([key, text]) => madeCertain(text, own.get(key) ?? '', language));
    expect(certain.map(([key]) => `${key}: ${own.get(key)}`)).toEqual([]);
  });

  it('keeps the sides of the English tours', () => {
    const sides: Readonly<Record<string, { readonly left: RegExp; readonly right: RegExp }>> = {
      es: { left: /izquierd/gi, right: /derech[ao]/gi },
      de: { left: /link/gi, right: /recht/gi },
      ar: { left: /يسر|يسار/g, right: /يمن|يمين/g },
    };
    const words = sides[language];
    const tours = words ? texts(language, 'tours') : [];
    const english = keysOf('en', 'tours');
    const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    const swapped = tours.filter(({ key, value }) => {
      const original = english.get(key) ?? '';
      return (['left', 'right'] as const).some((side) => (count(original, new RegExp(`\\b${side}\\b`, 'gi')) > 0) !== (count(value, words?.[side] ?? /$^/g) > 0));
    });
    expect(swapped.map(({ key }) => key)).toEqual([]);
  });
});
