import type { FormatterModule } from 'i18next';
import { useTranslation } from 'react-i18next';

const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (lang: string, places: number | undefined): Intl.NumberFormat => {
  const key = `${lang} ${places}`;
  const known = formats.get(key);
  if (known) return known;
  // The texts write Latin digits in every language (roots, doses, emergency numbers), so Arabic does here too.
  const made = new Intl.NumberFormat(lang, { numberingSystem: 'latn', minimumFractionDigits: places, maximumFractionDigits: places ?? 3 });
  formats.set(key, made);
  return made;
};

/**
 * A number as the page shows it: the decimal sign of the language, a true minus (U+2212), and no "−0".
 * Links, files and the command line keep the dot.
 * @param lang language tag of the page
 * @param places digits after the decimal sign, always written; as many as needed (at most three) without it
 */
export const sayNumber = (lang: string, value: number, places?: number): string =>
  formatOf(lang, places)
    .format(Number(value.toFixed(places ?? 3)) + 0)
    .replace('-', '−');

/** `sayNumber` in the language of the page. */
export const useNumber = (): ((value: number, places?: number) => string) => {
  const { i18n } = useTranslation();
  const lang = i18n.resolvedLanguage ?? i18n.language;
  return (value, places) => sayNumber(lang, value, places);
};

/** Writes every bare number that a text takes in as `sayNumber` does: i18next asks for it with `alwaysFormat`. */
export const numberFormatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, lang) => (typeof value === 'number' ? sayNumber(lang ?? 'en', value) : (value as string)),
};
