import { describe, expect, it } from 'vitest';
import words from '#assets/locales/en/pain.json';
import { legendFor, PATTERNS, ZONE_IDS } from '@/pain';

const read = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  (key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], words) as string).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
const rows = (pattern: string) => legendFor([{ pattern, side: 'L' }]).patterns[0]!.rows;
const meaning = (pattern: string, zone: string): string => {
  const row = rows(pattern).find((r) => r.zone === zone)!;
  return read(row.meaning.key, row.meaning.values);
};

describe('legend', () => {
  it('says what the redness means, zone by zone', () => {
    expect(meaning('gmed_trp1', 'crest_post')).toBe('drawn as the main area in a teaching atlas');
    expect(meaning('hip_joint', 'buttock_mid')).toBe('felt by 71 of 100 people in one study (n = 51)');
    expect(meaning('hip_joint', 'lumbosacral')).toBe('felt by none of the people in one study (n = 51)');
    expect(meaning('sij', 'groin')).toBe('felt by 44 of 100 people in one study (n = 50)');
    expect(meaning('sij', 'buttock_mid')).not.toMatch(/\d/);
    expect(meaning('gmax_trp2', 'coccyx')).toBe('the source says it is not felt here');
    expect(meaning('root_L5', 'leg_lat')).toBe('listed as a main area in a textbook');
  });

  it('carries the honest caveat', () => {
    const caveat = (pattern: string): string => read(legendFor([{ pattern, side: 'R' }]).caveat.key);
    expect(caveat('gmed_composite')).toContain('from a teaching atlas, not patient counts');
    expect(caveat('ql_sup1')).toContain('from a teaching atlas, not patient counts');
    expect(caveat('hip_joint')).toBe('Shades are counts from one study. Other studies may differ.');
    expect(legendFor([{ pattern: 'hip_joint', side: 'L' }, { pattern: 'ql_sup1', side: 'L' }]).caveat.key).toBe('legend.caveat.mixed');
    expect(caveat('root_L4')).toContain('not patient counts');
  });

  it('lists zones in the order of the body, with their sides and sources', () => {
    for (const pattern of PATTERNS) {
      const list = rows(pattern.id);
      const order = list.map((row) => ZONE_IDS.indexOf(row.zone));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const row of list) expect(row.sources.length).toBeGreaterThan(0);
    }
    expect(rows('gmed_trp3').find((r) => r.zone === 'sacrum')!.sides).toEqual(['L', 'R']);
    expect(rows('gmed_trp3').find((r) => r.zone === 'crest_post')!.sides).toEqual(['L']);
    expect(rows('gmax_trp3').find((r) => r.zone === 'coccyx')!.sides).toEqual(['M']);
    expect(rows('hip_joint')[1]!.sources).toEqual(['LESHER08']);
  });

  it('says "memory, unverified" for what is only remembered', () => {
    for (const row of rows('gmed_trp3')) expect(read(row.evidence.key)).toBe('memory, unverified');
  });

  it('has ticks from pale to red, none for what is not felt, and nothing that ranks', () => {
    const legend = legendFor(PATTERNS.map(({ id }) => ({ pattern: id, side: 'L' as const })));
    const heats = legend.levels.map((l) => l.heat);
    expect(heats).toEqual(heats.toSorted((a, b) => a - b));
    expect(Math.min(...heats)).toBeGreaterThan(0);
    expect(JSON.stringify(legend)).not.toMatch(/score|match|likel|rank|probab/i);
    expect(legend.patterns.map((p) => p.pattern)).toEqual(PATTERNS.map((p) => p.id));
    expect(legendFor([{ pattern: 'no-such', side: 'L' }])).toMatchObject({ patterns: [], levels: [] });
  });
});
