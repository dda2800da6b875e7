import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { numberFormatter, sayNumber } from '@/app/words/numbers';
import { allTexts, languages } from '../education/support/locale';
import { registerTexts } from '../education/support/register';

const NBSP = '\u00a0';
const LRM = '\u200e';
/** The decimal sign of each language; Arabic is written with Latin digits here, as its texts are. */
const DECIMAL: Readonly<Record<string, string>> = { en: '.', es: ',', de: ',', ar: '.' };
const UNIT = String.raw`(?:%|mm|cm|kg|MB|N m|N·m|×|مم|سم|كغ)(?![\p{L}])`;

describe.each(languages())('a number in %s', (lang) => {
  const sign = DECIMAL[lang]!;

  it('has the decimal sign of the language, in Latin digits', () => {
    expect(sayNumber(lang, 1.42)).toBe(`1${sign}42`);
    expect(sayNumber(lang, 2, 1)).toBe(`2${sign}0`);
    expect(sayNumber(lang, 170)).toBe('170');
    expect(sayNumber(lang, 1.005, 0)).toBe('1');
  });

  it('has a true minus, and none before nought', () => {
    expect(sayNumber(lang, -36.7, 1).replace(LRM, '')).toBe(`−36${sign}7`);
    expect(sayNumber(lang, -0.04, 1)).toBe(`0${sign}0`);
    expect(sayNumber(lang, -0)).toBe('0');
  });

  it('is written so by every text that takes one in', async () => {
    const words = i18next.createInstance();
    await words.use(numberFormatter).init({
      lng: lang,
      resources: { [lang]: { ui: { degrees: '{{value}}°', named: '{{name}}', parts_one: '{{count}} part', parts_few: '{{count}} parts', parts_many: '{{count}} parts', parts_two: '{{count}} parts', parts_zero: '{{count}} parts', parts_other: '{{count}} parts' } } },
      defaultNS: 'ui',
      interpolation: { escapeValue: false, alwaysFormat: true },
    });
    expect(words.t('degrees', { value: 2.5 })).toBe(`2${sign}5°`);
    expect(words.t('degrees', { value: -3 }).replace(LRM, '')).toBe('−3°');
    expect(words.t('named', { name: 'L4-1.5' })).toBe('L4-1.5');
    expect(words.t('parts', { count: 12 })).toBe('12 parts');
  });

  const written = [...allTexts(lang).map(({ key, value }) => [key, value] as const), ...(lang === 'en' ? registerTexts() : [])];
  const breaking = (pattern: RegExp): string[] => written.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);

  it('stands in a text with its own decimal sign', () => {
    // A licence and a version keep their dot.
    const numbers = written.map(([key, text]) => [key, text.replaceAll(/(?:CC BY(?:-SA)?|EUPL) \d\.\d|\d{1,3}(?:[.,]000|\.357|,357)/g, '')] as const);
    const other = sign === ',' ? /\d\.\d/ : /\d,\d/;
    expect(numbers.filter(([, text]) => other.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('is not parted from its unit, and has no hyphen for a minus', () => {
    expect(breaking(new RegExp(String.raw`(?:\}\}|\d) ${UNIT}`, 'u'))).toEqual([]);
    expect(breaking(/(?<![\p{L}\d.])-\d/u)).toEqual([]);
    expect(written.some(([, text]) => text.includes(`}}${NBSP}`))).toBe(true);
  });
});

it('nothing on the page writes a number past the language', () => {
  const app = new URL('../../../src/app', import.meta.url).pathname;
  const filesUnder = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : []));
  // Places in a drawing, and values that are compared before they are said.
  const NOT_WORDS = ['dock/stand/chartShape.ts', 'present/Overlay.tsx', 'sheets/method/NowInNumbers.tsx', 'words/numbers.ts'];
  const found = filesUnder(app).filter((file) => /\.toFixed\(|\.toPrecision\(|toLocaleString\(/.test(readFileSync(file, 'utf8')));
  expect(found.map((file) => file.slice(app.length + 1)).toSorted()).toEqual(NOT_WORDS);
});
