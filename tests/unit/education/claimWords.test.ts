import { describe, expect, it } from 'vitest';
import { madeCertain } from './support/language';
import { languages, namespaces, texts } from './support/locale';
import { registerTexts } from './support/register';

const english = registerTexts();
const translations = languages().filter((language) => language !== 'en');

/** Numbers of a text whatever their separators: `1.42` and `1,42` are the same. */
const numbers = (text: string): string => (text.replaceAll(/(\d)[.,](?=\d)/g, '$1').match(/\d+/g) ?? []).toSorted().join(' ');

/** How each language says what must stay in a statement. */
const SAID: Readonly<Record<string, { readonly memory: RegExp; readonly unverified: RegExp }>> = {
  es: { memory: /de memoria/i, unverified: /sin verificar/i },
  de: { memory: /aus dem Gedächtnis/i, unverified: /ungeprüft/i },
  ar: { memory: /من الذاكرة/, unverified: /غير متحقق/ },
};

it('English has the statements of the register in the register alone', () => {
  expect(namespaces('en')).not.toContain('claims');
  expect(english.size).toBeGreaterThan(300);
});

describe.each(translations)('%s', (language) => {
  const own = new Map(texts(language, 'claims').map(({ key, value }) => [key.slice('claims:'.length), value]));
  const pairs = [...english].map(([key, text]) => ({ key, text, said: own.get(key) ?? '' }));
  const failing = (bad: (pair: (typeof pairs)[number]) => boolean): string[] => pairs.filter(bad).map(({ key, said }) => `${key}: ${said}`);
  const { memory, unverified } = SAID[language]!;

  it('lacks no text of the register, and has none that nothing asks for', () => {
    expect([...english.keys()].filter((key) => !own.get(key)?.trim())).toEqual([]);
    expect([...own.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('leaves no statement in English, and marks no place to be filled', () => {
    expect(failing(({ key, text, said }) => said === text && !key.startsWith('source.'))).toEqual([]);
    expect(failing(({ said }) => /\{\{|\$t\(/.test(said))).toEqual([]);
  });

  it('gives the numbers of the English text', () => {
    expect(failing(({ text, said }) => numbers(said) !== numbers(text))).toEqual([]);
  });

  it('says what is from memory and unverified as plainly as English does', () => {
    expect(failing(({ text, said }) => /\bmemory\b/i.test(text) && !memory.test(said))).toEqual([]);
    expect(failing(({ text, said }) => /\bunverified\b/i.test(text) && !unverified.test(said))).toEqual([]);
  });

  it('claims for certain nothing that English says may or can be', () => {
    expect(failing(({ text, said }) => madeCertain(text, said, language))).toEqual([]);
  });
});
