/** What reading one value gave: a value (perhaps from part of the text), and the pieces that were refused. */
export interface Read<T> {
  readonly value?: T;
  readonly refused: readonly string[];
}

/**
 * How one state key travels in a link.
 * `write` is total; `read` takes any text, never throws, and returns a value only if the app could have written it.
 */
export interface Field<T> {
  /** Name in the link: short, and readable to a person. */
  readonly param: string;
  /** Longest text it may honestly have, characters, where that is more than the common limit. */
  readonly longest?: number;
  write(value: T): string;
  read(text: string): Read<T>;
}

/** A text that was understood. */
export const accept = <T>(value: T): Read<T> => ({ value, refused: [] });
/** A text that was not: it is named in the message about the link. */
export const refuse = (text: string): Read<never> => ({ refused: [text] });

/** Plain decimals only: no exponent, hex, Infinity, NaN or white space, and never more digits than the app writes. */
const DECIMAL = /^-?\d{1,5}(\.\d{1,3})?$/;

/** On the grid of `places` decimals; −0 becomes 0. */
const onGrid = (value: number, places: number): number => Number(value.toFixed(places)) + 0;

/** The number on the grid, or `undefined` when the text is no plain decimal inside [low, high]. */
export const readDecimal = (text: string, low: number, high: number, places: number): number | undefined => {
  if (!DECIMAL.test(text)) return undefined;
  const value = onGrid(Number(text), places);
  return value >= low && value <= high ? value : undefined;
};

/** Shortest decimal with at most `places` places. */
export const writeDecimal = (value: number, places: number): string => String(onGrid(value, places));

/** A field that holds one of a few words. */
export const wordField = <T extends string>(param: string, words: readonly T[]): Field<T> => ({
  param,
  write: (value) => value,
  read: (text) => (words.includes(text as T) ? accept(text as T) : refuse(text)),
});

/** What people type by hand for yes and no, besides what the page writes. */
const ON: ReadonlySet<string> = new Set(['on', '1', 'true', 'yes']);
const OFF: ReadonlySet<string> = new Set(['off', '0', 'false', 'no']);

/** A field that is on or off. */
export const switchField = (param: string): Field<boolean> => ({
  param,
  write: (on) => (on ? 'on' : 'off'),
  read: (text) => (ON.has(text) ? accept(true) : OFF.has(text) ? accept(false) : refuse(text)),
});

/** A field that holds a number inside [low, high], with at most `places` decimal places. */
export const numberField = <T extends number>(param: string, brand: (value: number) => T, [low, high]: readonly [number, number], places: number): Field<T> => ({
  param,
  write: (value) => writeDecimal(value, places),
  read: (text) => {
    const value = readDecimal(text, low, high, places);
    return value === undefined ? refuse(text) : accept(brand(value));
  },
});

/** The same field for a value that may be absent, written as nothing. */
export const optionalField = <T>(field: Field<T>): Field<T | null> => ({
  param: field.param,
  ...(field.longest === undefined ? {} : { longest: field.longest }),
  write: (value) => (value === null ? '' : field.write(value)),
  read: (text) => (text === '' ? accept(null) : field.read(text)),
});

/** A field that holds a share 0…1 as a whole percentage, from `lowest` to `highest` per cent. */
export const percentField = <T extends number>(param: string, brand: (value: number) => T, lowest = 0, highest = 100): Field<T> => ({
  param,
  write: (value) => writeDecimal(value * 100, 0),
  read: (text) => {
    const percent = readDecimal(text, lowest, highest, 0);
    return percent === undefined ? refuse(text) : accept(brand(percent / 100));
  },
});

/** A comma-separated list; bad items are refused one by one, the good ones stay. `normalise` sorts and removes repeats. */
export const listField = <T>(
  param: string,
  write: (item: T) => string,
  read: (text: string) => T | undefined,
  normalise: (items: readonly T[]) => readonly T[],
): Field<readonly T[]> => ({
  param,
  write: (items) => normalise(items).map(write).join(','),
  read: (text) => {
    const items: T[] = [];
    const refused: string[] = [];
    for (const piece of text === '' ? [] : text.split(',')) {
      const item = read(piece);
      if (item === undefined) refused.push(piece);
      else items.push(item);
    }
    return items.length === 0 && refused.length > 0 ? { refused } : { value: normalise(items), refused };
  },
});
