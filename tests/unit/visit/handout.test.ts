import { describe, expect, it } from 'vitest';
import { codeOf, codePath } from '@/app/visit/code';
import { handoutFacts } from '@/education/handout/facts';
import { findEvidence } from '@/education/evidence/register';
import { visitTexts } from '@/education/evidence/visitTexts';
import { patternEvidence, patternsOfStructure, POSE_EVIDENCE } from '@/education/explain';
import { PATTERNS } from '@/pain/patterns';
import { HOLD_TIME } from '@/state/course';
import { INITIAL_STATE } from '@/state/initialState';
import { allTexts } from '../education/support/locale';
import { readCode } from './readCode';

describe('the three sentences', () => {
  it('speak of the region in general when nothing was chosen', () => {
    expect(handoutFacts(INITIAL_STATE)).toMatchObject({ where: null, felt: null, does: { kind: 'level' } });
  });

  it('follow the state: what is lit, where it is drawn strongest, what the figure does', () => {
    const facts = handoutFacts({ ...INITIAL_STATE, selection: 'gluteus_medius_L', patterns: [{ pattern: 'gmed_composite', side: 'L' }], courseTime: HOLD_TIME });
    expect(facts.where).toBe('gluteus_medius_L');
    expect(facts.felt?.zones[0]).toBe('crest_post');
    expect(facts.felt?.zones.length).toBeLessThanOrEqual(3);
    expect(facts.does).toEqual({ kind: 'stance' });
    expect(handoutFacts({ ...INITIAL_STATE, pose: 'clamshell' }).does).toEqual({ kind: 'pose', pose: 'clamshell' });
  });

  it.each(PATTERNS.map(({ id }) => id))('name no place that the source of %s leaves out', (pattern) => {
    const { felt } = handoutFacts({ ...INITIAL_STATE, patterns: [{ pattern, side: 'L' }] });
    const excluded = PATTERNS.find(({ id }) => id === pattern)!.zones.filter(({ kind }) => kind === 'excluded').map(({ region }) => region);
    expect(felt?.zones.filter((zone) => excluded.includes(zone))).toEqual([]);
  });

  it('rest on claims that exist', () => {
    const facts = handoutFacts({ ...INITIAL_STATE, selection: 'quadratus_lumborum_R', patterns: [{ pattern: 'sij', side: 'R' }] });
    expect(facts.evidence.length).toBeGreaterThan(4);
    expect(facts.evidence.filter((id) => !findEvidence(id))).toEqual([]);
  });
});

describe('texts of hand-out and explain sheet', () => {
  const known = new Map(visitTexts());
  const medical = allTexts('en').filter(({ key }) => /^explain:(?:pose|drawn)|^handout:(?:where|felt|does|dose)/.test(key));

  it.each(medical.map(({ key }) => key))('%s has evidence', (key) => {
    expect(known.get(key)?.length).toBeGreaterThan(0);
    expect(known.get(key)?.filter((id) => !findEvidence(id))).toEqual([]);
  });

  it('has words for every pose and sources for every pattern', () => {
    const keys = new Set(medical.map(({ key }) => key));
    for (const pose of Object.keys(POSE_EVIDENCE)) expect(keys).toContain(`explain:pose.${pose}.plain`);
    for (const { id } of PATTERNS) expect(patternEvidence(id)).toContain(`pattern.${id}`);
    expect(patternsOfStructure('gluteus_medius_R').map(({ id }) => id)).toContain('gmed_composite');
    expect(patternsOfStructure('sacrum')).toEqual([]);
  });
});

describe('a code', () => {
  it('has a quiet zone, its three corner marks, and a path that covers its dark cells', () => {
    const code = codeOf('https://example.org/#v=1&select=gluteus_medius_L')!;
    const dark = (x: number, y: number): boolean | undefined => code.data[y]?.[x];
    expect([0, 1, 2, 3].every((i) => !code.data[i]?.includes(true))).toBe(true);
    for (const [x, y] of [[4, 4], [code.size - 11, 4], [4, code.size - 11]] as const) {
      expect([0, 1, 2, 3, 4, 5, 6].every((i) => dark(x + i, y) && dark(x, y + i))).toBe(true);
      expect(dark(x + 1, y + 1)).toBe(false);
    }
    const cells = [...codePath(code.data).matchAll(/h(\d+)v1/g)].reduce((sum, [, length]) => sum + Number(length), 0);
    expect(cells).toBe(code.data.flat().filter(Boolean).length);
  });

  /** The cells that the path draws, as a phone sees them. */
  const drawn = (path: string, size: number): boolean[][] => {
    const cells = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) cells[Number(y)]!.fill(true, Number(x), Number(x) + Number(length));
    return cells;
  };

  it.each([20, 40, 90, 160, 240, 330, 420, 600, 800, 1000, 1200])('of a link of %i letters is read back from its picture', (length) => {
    const link = 'https://example.org/stance/?lang=ar#v=1&select=gluteus_medius_L&s=Zm9v'.padEnd(length, 'aB3-_x').slice(0, length);
    const code = codeOf(link)!;
    expect(readCode(drawn(codePath(code.data), code.size), 4)).toBe(link);
  });

  it('that is damaged is not read', () => {
    const { data, size } = codeOf('https://example.org/#v=1&select=gluteus_medius_L')!;
    const cells = drawn(codePath(data), size);
    cells[size - 6]![size - 6] = !cells[size - 6]![size - 6];
    expect(() => readCode(cells, 4)).toThrow('a block does not add up');
  });

  it('is refused when it would be too fine to read', () => expect(codeOf('x'.repeat(2500))).toBeNull());
});
