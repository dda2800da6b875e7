import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isKnownProvenance } from '@/education/evidence/register';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = ['src/anatomy', 'src/pain', 'src/biomechanics'];

const filesUnder = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending)).map((name) => join(folder, name))
    : [];

/** Zones and numbers whose data say "memory, unverified" carry that grade instead of an id. */
const IS_GRADE = /^memory, unverified$/;

/**
 * Ids that a data table gives as provenance: strings under `source`, `sources`, `evidence` and `specimens[].id`.
 * A file may declare its own `sources` as a map; then its keys are the ids.
 */
function provenance(value: unknown, name: string, found: Set<string>): Set<string> {
  if (typeof value === 'string') {
    if (['source', 'sources', 'evidence', 'specimen'].includes(name) && !IS_GRADE.test(value)) found.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) provenance(item, name, found);
  } else if (typeof value === 'object' && value !== null) {
    if (name === 'sources') {
      for (const key of Object.keys(value)) found.add(key);
    } else if (name === 'specimens') {
      if ('id' in value && typeof value.id === 'string') found.add(value.id);
    } else {
      for (const [key, inner] of Object.entries(value)) provenance(inner, key, found);
    }
  }
  return found;
}

const tables = FOLDERS.flatMap((folder) => filesUnder(join(ROOT, folder), '.json'));
const modules = FOLDERS.flatMap((folder) => filesUnder(join(ROOT, folder), '.ts'));

describe('data tables', () => {
  it.each(tables.map((file) => [relative(ROOT, file), file] as const))('%s names only sources that the register knows', (_, file) => {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const ids = file.endsWith('sources.json') ? new Set(Object.keys(data as object)) : provenance(data, '', new Set());
    expect([...ids].filter((id) => !isKnownProvenance(id))).toEqual([]);
  });

  it('of shapes say where their numbers come from', () => {
    const silent = tables
      .filter((file) => file.includes('/sites/'))
      .filter((file) => provenance(JSON.parse(readFileSync(file, 'utf8')), '', new Set()).size === 0);
    expect(silent).toEqual([]);
  });
});

describe('modules', () => {
  const named = modules.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const inComments = [...text.matchAll(/(?:evidence|source) ids? `([^`]+)`/g)].map((match) => match[1]!);
    const inCode = [...text.matchAll(/\b(?:evidence|source): '([^']+)'/g)].map((match) => match[1]!);
    return [...inComments, ...inCode].map((id) => [relative(ROOT, file), id] as const);
  });

  it('name at least the ontology ids of the catalogue', () => expect(named.map(([, id]) => id)).toContain('ids.uberon-fma'));

  it.each(named)('%s: %s is known', (_, id) => expect(isKnownProvenance(id)).toBe(true));
});
