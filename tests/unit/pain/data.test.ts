import { describe, expect, it } from 'vitest';
import words from '#assets/locales/en/pain.json';
import { patternProblems } from '@/pain/checkData';
import { findPattern, legendFor, mayPrintPercent, PATTERNS, patternsOfZone, SOURCES, ZONE_IDS, ZONES, type Pattern } from '@/pain';

const text = words as unknown as {
  patterns: Record<string, Record<string, string>>;
  zones: Record<string, { name: string; plain: string }>;
};
const lookUp = (key: string): unknown => key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], words);
const changed = (id: string, change: (pattern: Pattern) => Partial<Pattern>): Pattern[] =>
  PATTERNS.map((pattern) => (pattern.id === id ? { ...pattern, ...change(pattern) } : pattern));

describe('pattern data', () => {
  it('holds all patterns and zones', () => {
    expect(PATTERNS.length).toBe(25);
    expect(ZONES.map((zone) => zone.id)).toEqual([...ZONE_IDS]);
    expect(ZONE_IDS.length).toBe(33);
    expect(Object.fromEntries(['muscle', 'joint', 'tendon', 'nerve'].map((g) => [g, PATTERNS.filter((p) => p.group === g).length]))).toEqual({
      muscle: 18, joint: 3, tendon: 1, nerve: 3,
    });
  });

  it('has no entry that cannot be defended', () => {
    expect(patternProblems(PATTERNS)).toEqual([]);
  });

  it('refuses a pattern without source, an unknown zone, an upgraded memory, an invented count', () => {
    const zone = (id: string, change: object): Pattern[] => changed(id, (p) => ({ zones: [{ ...p.zones[0]!, ...change }, ...p.zones.slice(1)] }));
    expect(patternProblems(changed('piriformis', () => ({ sources: [] })))).toEqual(['piriformis: no source']);
    expect(patternProblems(changed('piriformis', () => ({ sources: ['NOBODY24'] as never })))).toEqual(['piriformis: unknown source NOBODY24']);
    expect(patternProblems(zone('piriformis', { region: 'left_ear' }))).toEqual(['piriformis/left_ear: not a zone']);
    expect(patternProblems(zone('piriformis', { intensity: 1.2 }))).toHaveLength(1);
    expect(patternProblems(zone('gmed_trp3', { evidence: undefined }))).toEqual(['gmed_trp3/crest_post: memory and its evidence disagree']);
    expect(patternProblems(zone('gmed_trp1', { kind: 'measured' }))).toEqual(['gmed_trp1/crest_post: counted, but no study with its n']);
    expect(patternProblems(zone('hip_joint', { intensity: 0.8 }))).toEqual(['hip_joint/buttock_mid: shade and percentage differ']);
    expect(patternProblems([...PATTERNS, PATTERNS[0]!])).toEqual(['gmed_trp1: listed twice']);
  });

  it('every zone has a source, and every source says how it was read', () => {
    for (const zone of ZONES) expect(SOURCES).toHaveProperty([zone.source]);
    for (const source of Object.values(SOURCES)) expect(source.cite.length * source.how.length).toBeGreaterThan(0);
  });

  it('prints a percentage only where people were counted and the count was read', () => {
    const printed = PATTERNS.flatMap((p) => p.zones.filter(mayPrintPercent).map((z) => `${p.id}/${z.region}`));
    expect(printed.filter((id) => !id.startsWith('hip_joint'))).toEqual(['sij/groin']);
    expect(printed.length).toBe(13);
    for (const zone of findPattern('sij')!.zones.filter((z) => z.verified === 'memory')) expect(mayPrintPercent(zone)).toBe(false);
  });

  it('shows the front point of gluteus medius on both sides where the text says so', () => {
    const both = PATTERNS.flatMap((p) => p.zones.filter((z) => z.sides === 'both').map((z) => `${p.id}/${z.region}`));
    expect(both).toEqual(['gmed_trp3/lumbosacral', 'gmed_trp3/sacrum']);
  });

  it('lists the patterns of a zone in one fixed order, without those that leave it free', () => {
    const ids = patternsOfZone('coccyx').map((p) => p.id);
    expect(ids).toEqual(['gmed_composite', 'gmax_trp3', 'multifidus']);
    for (const zone of ZONE_IDS) {
      const order = patternsOfZone(zone).map((p) => PATTERNS.indexOf(p));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
    expect(patternsOfZone('lumbosacral').map((p) => p.id)).not.toContain('hip_joint');
  });
});

describe('English words of the patterns', () => {
  it('exist for every pattern and zone, and for nothing else', () => {
    expect(Object.keys(text.patterns)).toEqual(PATTERNS.map((p) => p.id));
    expect(Object.keys(text.zones)).toEqual([...ZONE_IDS]);
    for (const pattern of PATTERNS) {
      const entry = text.patterns[pattern.id]!;
      for (const key of ['name', 'words', 'status', 'clinical']) expect(entry[key]).toBeTruthy();
      expect('conflict' in entry).toBe(pattern.conflict);
      expect('site' in entry).toBe(pattern.triggerPoint !== undefined);
      expect(['numb', 'weakness', 'reflex'].every((key) => entry[key])).toBe(pattern.group === 'nerve');
    }
  });

  it('say "memory, unverified" wherever any of the pattern is only remembered, and not elsewhere', () => {
    for (const pattern of PATTERNS) {
      const remembered = pattern.zones.some((zone) => zone.verified === 'memory');
      expect(text.patterns[pattern.id]!.status!.includes('memory, unverified')).toBe(remembered);
      expect(pattern.status.endsWith('memory')).toBe(remembered);
    }
  });

  it('exist for every key that a legend can ask for', () => {
    const missing: string[] = [];
    for (const pattern of PATTERNS) {
      const legend = legendFor([{ pattern: pattern.id, side: 'L' }]);
      const rows = legend.patterns.flatMap((p) => p.rows);
      const phrases = [legend.caveat, ...legend.levels.map((l) => l.meaning), ...legend.patterns.flatMap((p) => [p.name, p.status, p.conflict]), ...rows.flatMap((r) => [r.meaning, r.evidence])];
      missing.push(...phrases.flatMap((phrase) => (phrase && typeof lookUp(phrase.key) !== 'string' ? [phrase.key] : [])));
    }
    expect(missing).toEqual([]);
  });

  it('use none of the words that frighten', () => {
    const banned = /\b(damage\w*|degenerat\w*|torn|ruptur\w*|slipped|crumbl\w*|unstable|weak back|out of place|misalign\w*|pinched|trapped|worn|never|must not|designed for|number one|suffer\w*)\b/i;
    const strings: string[] = [];
    const walk = (node: unknown): void => {
      if (typeof node === 'string') strings.push(node);
      else if (node && typeof node === 'object') Object.values(node).forEach(walk);
    };
    walk(words);
    expect(strings.filter((s) => banned.test(s))).toEqual([]);
  });
});
