import { describe, expect, it } from 'vitest';
import { allTexts } from './support/locale';
import { STRUCTURES } from '@/anatomy/catalogue';
import { ANATOMY_CLAIMS } from '@/education/evidence/claims/anatomy';
import { CARE_CLAIMS } from '@/education/evidence/claims/care';
import { EXERCISE_CLAIMS } from '@/education/evidence/claims/exercises';
import { HELP_CLAIMS } from '@/education/evidence/claims/help';
import { PAIN_CLAIMS } from '@/education/evidence/claims/pain';
import { PATTERN_CLAIMS } from '@/education/evidence/claims/patterns';
import { STANCE_CLAIMS } from '@/education/evidence/claims/stance';
import { EVIDENCE_IDS } from '@/education/evidence/claims';
import { findEvidence, findSource, isSourceId, sourceIdOf } from '@/education/evidence/register';
import { ANATOMY_SOURCES } from '@/education/evidence/sources/anatomy';
import { BIOMECHANICS_SOURCES } from '@/education/evidence/sources/biomechanics';
import { CLINICAL_SOURCES } from '@/education/evidence/sources/clinical';
import { evidenceForStructure } from '@/education/evidence/structures';
import { evidenceForText, TEXT_EVIDENCE } from '@/education/evidence/textEvidence';
import { PATTERNS } from '@/pain/patterns';
import { GRADES, READ_LEVELS, type ReadLevel } from '@/education/evidence/types';

const strength = (read: ReadLevel): number => READ_LEVELS.length - READ_LEVELS.indexOf(read);
const sourceTables = [CLINICAL_SOURCES, BIOMECHANICS_SOURCES, ANATOMY_SOURCES];
const claimTables = [ANATOMY_CLAIMS, STANCE_CLAIMS, PAIN_CLAIMS, PATTERN_CLAIMS, CARE_CLAIMS, EXERCISE_CLAIMS, HELP_CLAIMS];

describe('sources', () => {
  it('have keys that are unique across the tables', () => {
    const keys = sourceTables.flatMap((table) => Object.keys(table));
    expect(keys).toHaveLength(new Set(keys).size);
  });

  it.each(sourceTables.flatMap((table) => Object.keys(table)))('%s says what it is and how it was read', (key) => {
    const source = findSource(key)!;
    expect(source.citation.length).toBeGreaterThan(10);
    expect(READ_LEVELS).toContain(source.read);
  });

  it.each(['BodyParts3D', 'visible-human-male', 'visible-human-female', 'libhip', 'UBERON', 'BP3D', 'MyoSim', 'Rajagopal2016'])('%s names its licence', (key) => {
    expect(findSource(key)?.licence).toBeTruthy();
  });

  it('are found in the style of any data table, and only by their own key', () => {
    expect(findSource('panjabi-1992')).toBe(ANATOMY_SOURCES.Panjabi1992);
    expect(findSource('ARTICLE-004')).toBe(CLINICAL_SOURCES['article-004']);
    expect(findSource('panjabi')).toBeUndefined();
    const plain = sourceTables.flatMap((table) => Object.keys(table)).map((key) => key.toLowerCase().replace(/[^a-z0-9]/g, ''));
    expect(plain).toHaveLength(new Set(plain).size);
  });
});

describe('claims', () => {
  it('have ids that are unique across the tables', () => {
    const ids = claimTables.flatMap((table) => Object.keys(table));
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it.each(EVIDENCE_IDS)('%s is complete and no stronger than its sources', (id) => {
    const evidence = findEvidence(id)!;
    expect(evidence.claim).toMatch(/\.$/);
    expect(GRADES).toContain(evidence.grade);
    expect(evidence.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(evidence.cited).toHaveLength(evidence.sources.length);
    expect(evidence.sources.filter((key) => !isSourceId(key))).toEqual([]);
    if (evidence.grade === 'design-choice') return;
    expect(evidence.sources.length).toBeGreaterThan(0);
    const best = Math.max(...evidence.cited.map(({ source }) => strength(source.read)));
    expect(strength(evidence.read)).toBeLessThanOrEqual(best);
  });

  it('recalled from memory are graded so, or say which part is', () => {
    const all = EVIDENCE_IDS.map((id) => findEvidence(id)!);
    const silent = all.filter(({ read, grade, caveat }) => read === 'memory' && grade !== 'memory-unverified' && !caveat?.includes('memory'));
    const upgraded = all.filter(({ read, grade }) => grade === 'memory-unverified' && read !== 'memory');
    expect([...silent, ...upgraded].map(({ id }) => id)).toEqual([]);
  });

  it('are not found under unknown ids', () => {
    expect(findEvidence('no.such')).toBeUndefined();
    expect(findEvidence('toString')).toBeUndefined();
  });
});

describe('texts', () => {
  /** Frames, labels and statements about this page itself: nothing about the body. */
  const NOT_MEDICAL = /^redflags:(?:title|review|call\.(?:unknown|check)|(?:now|today|soon|otherwise)\.label)$|^exercises:(?:title|emg|condition|muscle|load)\b/;
  const MEDICAL = /^(?:structures|tours|redflags|exercises):|^pain:(?:patterns|zones)\./;
  const medical = allTexts('en').filter(({ key }) => MEDICAL.test(key) && !NOT_MEDICAL.test(key));

  it.each(medical.map(({ key }) => key))('%s has evidence', (key) => {
    expect(evidenceForText(key).length).toBeGreaterThan(0);
  });

  it('point at claims that exist', () => {
    const broken = [...TEXT_EVIDENCE].flatMap(([key, ids]) => ids.filter((id) => !findEvidence(id)).map((id) => `${key}: ${id}`));
    expect(broken).toEqual([]);
  });
});

describe('pain patterns', () => {
  it.each(PATTERNS.map((pattern) => [pattern.id, pattern] as const))('%s has a claim with the same sources, read no better', (id, pattern) => {
    const evidence = findEvidence(`pattern.${id}`)!;
    expect(evidence.sources).toEqual(pattern.sources.map(sourceIdOf));
    const fromMemory = pattern.status === 'memory' || pattern.status === 'part-memory';
    expect(evidence.read === 'memory').toBe(fromMemory);
    expect(evidence.grade === 'memory-unverified').toBe(pattern.status === 'memory');
  });
});

describe('structures', () => {
  const present = new Set(allTexts('en').map(({ key }) => key));
  it.each([...new Set(STRUCTURES.map(({ kind }) => kind))])('%s has a name, words and evidence', (kind) => {
    expect(evidenceForStructure(kind).length).toBeGreaterThan(2);
    const { tissue } = STRUCTURES.find((structure) => structure.kind === kind)!;
    const parts = ['name', 'clinical', 'function', 'clinician', ...(tissue === 'muscle' ? ['origin', 'insertion'] : ['joins'])];
    expect(parts.filter((part) => !present.has(`structures:${kind}.${part}`))).toEqual([]);
  });

  it('gives nothing for an unknown kind', () => expect(evidenceForStructure('no_such')).toEqual([]));
});
