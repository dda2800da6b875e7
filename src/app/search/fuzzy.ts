/** Arabic letters that people write one for the other, and the stroke that only stretches a word. Hamzas fall away with the accents. */
const ARABIC: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ة: 'ه', ـ: '', ک: 'ك', ی: 'ي' };

/** Lower case, without accents and signs: "Iliocostális (L)" → "iliocostalis l", "أُلْيَة" → "اليه". Letters of every script stay. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ٱىةـکی]/g, (letter) => ARABIC[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A plain word, and without the Arabic article, which is written as part of it: "الورك" → "الورك", "ورك". */
const formsOf = (word: string): string[] => {
  const bare = /^[وبفك]?ال(.{3,})$/.exec(word)?.[1] ?? /^لل(.{3,})$/.exec(word)?.[1];
  return bare ? [word, bare] : [word];
};

/** The words of a text in every form that may be typed. */
const wordsOf = (text: string): string[] => plain(text).split(' ').flatMap(formsOf);

/** Slips that a word of this length may have: none in short words, where one letter makes another word. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Fewest slips (a letter wrong, missing, extra, or two swapped) that turn `typed` into a beginning of `word`; more than `most` counts
 * as `Infinity`. Optimal string alignment, one row at a time.
 */
export const slips = (typed: string, word: string, most: number): number => {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      let best = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return Infinity;
    before = row;
    row = next;
  }
  // What is typed may be the beginning of a longer word.
  const least = Math.min(...row);
  return least > most ? Infinity : least;
};

/** How well one typed word fits one word of an entry: 0 not at all, 1 the same word. */
const wordScore = (typed: string, word: string): number => {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.85;
  // People begin with the letter they mean; without this, short words fit everything.
  if (typed[0] !== word[0]) return 0;
  const most = slipsIn(typed.length);
  const count = most === 0 ? Infinity : slips(typed, word, most);
  return Number.isFinite(count) ? 0.7 - 0.15 * count : 0;
};

/** Words of the second kind (aliases, the Latin name) count a little less than those of the name. */
const ASIDE = 0.97;

export interface Searchable {
  readonly name: string;
  readonly also: readonly string[];
}

/** The words of an entry, prepared once. */
export interface Prepared {
  readonly name: readonly string[];
  readonly also: readonly string[];
}

export const prepare = ({ name, also }: Searchable): Prepared => ({ name: wordsOf(name), also: also.flatMap(wordsOf) });

/** How well an entry fits what was typed, 0…1; every typed word must fit some word of it. */
export const fit = (query: string, { name, also }: Prepared): number => {
  const typed = plain(query).split(' ').filter(Boolean);
  if (typed.length === 0) return 0;
  let sum = 0;
  for (const word of typed) {
    const best = Math.max(0, ...formsOf(word).flatMap((form) => [...name.map((own) => wordScore(form, own)), ...also.map((own) => ASIDE * wordScore(form, own))]));
    if (best === 0) return 0;
    sum += best;
  }
  // Of two that fit alike, the shorter name is meant.
  return sum / typed.length - 0.002 * name.length;
};
