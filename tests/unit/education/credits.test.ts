import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CREDITS, ASSET_LICENCE } from '@/education/credits';
import { EVIDENCE_IDS } from '@/education/evidence/claims';
import { findEvidence, findSource } from '@/education/evidence/register';
import { GRADES } from '@/education/evidence/types';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const credits = read('CREDITS.md');
const licence = read('LICENSE');
const evidencePage = read('docs/evidence.md');
const manifest = JSON.parse(read('package.json')) as { dependencies: Record<string, string>; license: string };

/** Package → the name under which it is credited. */
const CREDITED_AS: Readonly<Record<string, string>> = {
  '@fontsource-variable/atkinson-hyperlegible-next': 'Atkinson Hyperlegible Next',
  '@react-three/drei': 'drei',
  '@react-three/fiber': 'React Three Fiber',
  i18next: 'i18next',
  'lucide-react': 'Lucide',
  meshoptimizer: 'meshoptimizer',
  react: 'React',
  'react-dom': 'React DOM',
  'react-i18next': 'react-i18next',
  three: 'three.js',
  'three-mesh-bvh': 'three-mesh-bvh',
  zustand: 'Zustand',
};

describe('credits', () => {
  it.each(CREDITS)('CREDITS.md names $name with its licence', ({ name, licence: own }) => {
    expect(credits).toContain(`| ${name} | ${own} |`);
  });

  it.each(Object.keys(manifest.dependencies))('%s is credited with the licence it declares', (name) => {
    const declared = (JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }).license;
    const credit = CREDITS.find((entry) => entry.name.includes(CREDITED_AS[name] ?? name));
    expect(credit?.licence).toBe(declared);
  });

  it('treats the anatomy as share-alike as long as its first source says so', () => {
    expect(findSource('bodyparts3d')?.licence).toContain(ASSET_LICENCE);
    for (const page of [credits, licence]) expect(page).toContain(ASSET_LICENCE);
    expect(manifest.license).toBe('MIT');
    expect(licence).toContain('MIT License');
  });
});

describe('docs/evidence.md', () => {
  it.each(EVIDENCE_IDS.filter((id) => findEvidence(id)?.read === 'memory'))('lists %s among what a person must check', (id) => {
    expect(evidencePage).toContain(`\`${id}\``);
  });

  it.each(GRADES)('explains the grade %s', (grade) => expect(evidencePage).toContain(`| ${grade} |`));
});
