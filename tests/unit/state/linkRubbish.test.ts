import { describe, expect, it } from 'vitest';
import { URL_KEYS } from '@/state/destiny';
import { decodeLink, encodeLink, keepKnown } from '@/state/link';
import { FIELDS } from '@/state/link/fields';
import { MOST_PROBLEMS } from '@/state/link/problems';
import { INITIAL_STATE } from '@/state/initialState';
import { pick, randomState, seeded, seedOfRun } from './support/random';

const PARAMS = URL_KEYS.map((key) => FIELDS[key].param);
const ODD = ['', 'NaN', 'Infinity', '-Infinity', '1e308', '1e-9', '-0', '0x10', '９', ' 5', '5 ', '%', '%ZZ', '%00', '\u202e', '__proto__', 'constructor', 'null', 'undefined', '[object Object]', ',,,,', '1,2,3', '🦴', '999999999999999999999'];

/** A link that is partly right, partly anything: characters, odd values, cut and repeated pieces. */
const rubbish = (random: () => number): string => {
  const anyText = (): string => Array.from({ length: Math.floor(random() * 30) }, () => String.fromCharCode(Math.floor(random() * 0x3000))).join('');
  const value = (): string => (random() < 0.5 ? pick(random, ODD) : random() < 0.5 ? anyText() : `${(random() - 0.5) * 10 ** Math.floor(random() * 12)}`);
  const key = (): string => (random() < 0.8 ? pick(random, [...PARAMS, 'v']) : random() < 0.5 ? pick(random, ODD) : anyText());
  const pieces = Array.from({ length: Math.floor(random() * 8) }, () => `${key()}${pick(random, ['=', '', '=='])}${value()}`);
  const { hash } = encodeLink(randomState(random));
  const honest = random() < 0.3 ? hash.slice(1, Math.floor(random() * hash.length)) : '';
  return `${pick(random, ['', '?', '#', '?#', '##'])}${[...pieces, honest].join(pick(random, ['&', '&&', '&#', ';']))}`;
};

describe('rubbish in a link', () => {
  it('never throws and never lets in a value the page could not have written (12 000 random links)', () => {
    const seed = seedOfRun();
    console.warn(`link fuzz: STANCE_SEED=${seed}`);
    const random = seeded(seed);
    for (let run = 0; run < 12_000; run += 1) {
      const link = rubbish(random);
      const { state, problems } = decodeLink(link);
      expect(problems.length).toBeLessThanOrEqual(MOST_PROBLEMS + 1);
      // What was let in survives a trip through the codec unchanged: it is on the grid and inside the limits.
      const full = { ...INITIAL_STATE, ...state };
      const { search, hash } = encodeLink(full);
      expect({ link, ...INITIAL_STATE, ...decodeLink(search + hash).state }).toEqual({ link, ...full });
    }
  });

  it.each(['NaN', 'Infinity', '1e9', '-1', '101', '4', '0x20', '', '99999999999999999999', ' 40'])('refuses strength=%s and names it', (text) => {
    const { state, problems } = decodeLink(`#v=1&stance=left&strength=${encodeURIComponent(text)}`);
    expect(state).toEqual({ stanceSide: 'left' });
    expect(problems).toMatchObject([{ reason: 'bad-value', key: 'strength' }]);
  });

  it('keeps the good items of a list', () => {
    const { state, problems } = decodeLink('#v=1&hide=skin,liver,femur_L,skin');
    expect(state.hidden).toEqual(['femur_L', 'skin']);
    expect(problems).toEqual([{ reason: 'bad-value', key: 'hide', value: 'liver' }]);
  });

  it('reads what it knows of a newer version and says so', () => {
    const { state, problems } = decodeLink('#v=7&select=sacrum&ray=on');
    expect(state).toEqual({ selection: 'sacrum' });
    expect(problems).toEqual([{ reason: 'newer-version', key: 'v', value: '7' }, { reason: 'unknown-key', key: 'ray' }]);
  });

  it('reads a megabyte in reasonable time and applies what is valid', () => {
    for (const filler of ['x'.repeat(2 ** 20), 'a=1&'.repeat(2 ** 18), '&'.repeat(2 ** 20), `hide=${'skin,'.repeat(2 ** 18)}`, '%'.repeat(2 ** 20)]) {
      const started = performance.now();
      const { state, problems } = decodeLink(`#v=1&stance=left&${filler}`);
      expect(state.stanceSide).toBe('left');
      expect(problems.length).toBeLessThanOrEqual(MOST_PROBLEMS + 1);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  it('does not select what it hides', () => {
    expect(decodeLink('#select=skin&hide=skin').state).toEqual({ selection: null, hidden: ['skin'] });
  });

  it('cuts and cleans what a notice would show', () => {
    const [problem] = decodeLink(`#${'k'.repeat(500)}\u202e=1`).problems;
    expect(problem?.key).toHaveLength(32);
    expect(decodeLink('#a\u202eb=1').problems[0]?.key).toBe('a�b');
  });

  it('asks the build what it holds, at once or later', () => {
    const known = { hasPattern: (id: string) => id === 'gmed_composite', hasZone: (id: string, side: string) => id === 'crest_post' && side !== 'M', tourSteps: (id: string) => (id === 'hip-and-back' ? 3 : 0), hasLanguage: (tag: string) => tag === 'en' };
    const link = '#lang=de&pain=gmed_composite.L,nothing.R&beside=gmed_composite.R,none.L&place=crest_post.M&tour=hip-and-back.4';
    const { state, problems } = decodeLink(link, known);
    expect(state).toEqual({ patterns: [{ pattern: 'gmed_composite', side: 'L' }], compared: [{ pattern: 'gmed_composite', side: 'R' }] });
    expect(problems.map(({ key, value }) => `${key}=${value}`)).toEqual(['pain=nothing.R', 'beside=none.L', 'place=crest_post.M', 'tour=hip-and-back.4', 'lang=de']);
    const early = { ...INITIAL_STATE, ...decodeLink(link).state };
    expect(keepKnown(early, known).state).toEqual({ patterns: [{ pattern: 'gmed_composite', side: 'L' }], compared: [{ pattern: 'gmed_composite', side: 'R' }], chosenZone: null, tour: null });
  });
});
