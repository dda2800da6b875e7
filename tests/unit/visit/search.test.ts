import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain, prepare, slips } from '@/app/search/fuzzy';
import { rank } from '@/app/search/rank';
import { searchEntries } from '@/app/search/entries';
import { COMMAND_IDS, commandOf } from '@/state/commands';
import { INITIAL_STATE } from '@/state/initialState';
import { findStructure } from '@/anatomy/catalogue';

describe('words', () => {
  it('are compared without accents, signs and case, in every script', () => {
    expect(plain('Músculo  del-lado (L)')).toBe('musculo del lado l');
    expect(plain('العَضَلة')).toBe(plain('العضله'));
    expect(plain('أُلْيَة')).toBe(plain('اليه'));
    expect(plain('آلام الإلـــية')).toBe(plain('الام الاليه'));
    expect(plain('مستوى')).toBe(plain('مستوي'));
  });

  it.each([
    ['gluteus', 'gluteus', 0],
    ['glutues', 'gluteus', 1],
    ['glutus', 'gluteus', 1],
    ['piriformus', 'piriformis', 1],
    ['quadrats', 'quadratus', 1],
    ['hipp', 'hip', 1],
    ['glut', 'gluteus', 0],
  ])('%s is %s with %i slips', (typed, word, count) => expect(slips(typed, word, 2)).toBe(count));

  it('that differ more do not count', () => expect(slips('spleen', 'gluteus', 2)).toBe(Infinity));
});

/** The words of a language as the page reads them: `namespace:path`, with English behind. */
const sayIn = (lang: string) => {
  const files = new Map<string, unknown>();
  const file = (code: string, namespace: string): unknown => {
    const path = new URL(`../../../assets/locales/${code}/${namespace}.json`, import.meta.url);
    const key = `${code}/${namespace}`;
    if (!files.has(key)) {
      try {
        files.set(key, JSON.parse(readFileSync(path, 'utf8')));
      } catch {
        files.set(key, {});
      }
    }
    return files.get(key);
  };
  const find = (tree: unknown, path: string): string | undefined => {
    const value = path.split('.').reduce<unknown>((at, name) => (typeof at === 'object' && at ? (at as Record<string, unknown>)[name] : undefined), tree);
    return typeof value === 'string' ? value : undefined;
  };
  return (key: string, values: Record<string, unknown> = {}): string => {
    const [namespace = '', path = ''] = key.split(':');
    const spaces = namespace === 'ui' ? ['ui', 'rooms'] : [namespace];
    const text = [lang, 'en'].flatMap((code) => spaces.map((space) => find(file(code, space), path))).find((found) => found !== undefined);
    return (text ?? String(values.defaultValue ?? key)).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
};

const entriesIn = (lang: string) => {
  const t = sayIn(lang);
  const nameOf = (id: string, style = 'name'): string => {
    const structure = findStructure(id)!;
    return t(`ui:side.${structure.side}.of`, { name: t(`structures:${structure.kind}.${style === 'inline' ? 'clinical' : style}`) });
  };
  const labelOf = (id: (typeof COMMAND_IDS)[number], arg: unknown): string => {
    const { labelKey } = commandOf(id);
    const key = typeof labelKey === 'string' ? labelKey : labelKey(INITIAL_STATE, arg);
    return t(key.includes(':') ? key : `ui:${key}`);
  };
  return searchEntries(t, nameOf, labelOf).map((entry) => ({ entry, words: prepare(entry) }));
};

const best = (entries: ReturnType<typeof entriesIn>, query: string, count = 3): string[] =>
  entries
    .map(({ entry, words }) => ({ id: entry.id, score: rank(query, entry.kind, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ id }) => id);

describe('finding', () => {
  const english = entriesIn('en');

  it('knows every entry by one id', () => expect(new Set(english.map(({ entry }) => entry.id)).size).toBe(english.length));

  it.each([
    ['gluteus medius left', 'structure.gluteus_medius_L'],
    ['glutues medus', 'structure.gluteus_medius_L'],
    ['glute max', 'structure.gluteus_maximus_L'],
    ['QL', 'structure.quadratus_lumborum_L'],
    ['sciatica', 'pattern.root_L4.L'],
    ['dimple', 'pattern.sij.L'],
    ['print', 'action.page.view.handout'],
    ['emergency', 'action.sheet.open.red-flags'],
    ['dark', 'action.sheet.open.display'],
    ['trendelenburg', 'action.stand.oneLeg.'],
    ['clam', 'exercise.clamshell'],
    ['standing on one leg', 'tour.one-leg'],
  ])('"%s" finds %s', (query, id) => expect(best(english, query)).toContain(id));

  it('finds nothing for nothing and for other things', () => {
    expect(best(english, '   ')).toEqual([]);
    expect(best(english, 'xylophone')).toEqual([]);
  });

  it.each([
    ['es', 'gluteo medio', 'structure.gluteus_medius_L'],
    ['es', 'nalga', 'structure.gluteus_maximus_L'],
    // With and without the article, hamzas and vowel signs, and by the names that clinics use.
    ['ar', 'الألوية المتوسطة', 'structure.gluteus_medius_L'],
    ['ar', 'الويه متوسطه', 'structure.gluteus_medius_L'],
    ['ar', 'العَضَلة المربّعة القَطَنية', 'structure.quadratus_lumborum_L'],
    ['ar', 'مربعة قطنية', 'structure.quadratus_lumborum_L'],
    ['ar', 'عرق النسا', 'pattern.root_L4.L'],
    ['ar', 'طوارئ', 'action.sheet.open.red-flags'],
    ['ar', 'طباعه', 'action.page.view.handout'],
    ['ar', 'الكمثريه', 'structure.piriformis_L'],
    ['ar', 'gluteus medius', 'structure.gluteus_medius_L'],
    ['ar', 'وقوف على ساق واحدة', 'tour.one-leg'],
    ['de', 'mittlerer gesassmuskel', 'structure.gluteus_medius_L'],
    ['de', 'Bandscheibe unter L4', 'structure.disc_below_L4'],
    ['de', 'Notruf', 'action.sheet.open.red-flags'],
  ])('in %s "%s" finds %s', (lang, query, id) => expect(best(entriesIn(lang), query, 6)).toContain(id));
});
