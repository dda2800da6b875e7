import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The built page; `STANCE_DIST` names another folder. */
const DIST = resolve(process.env.STANCE_DIST ?? 'dist');
const shipped = (name: string): string => (existsSync(join(DIST, name)) ? readFileSync(join(DIST, name), 'utf8') : '');

/** Packages whose code is in the page. */
const IN_PAGE = ['react', 'react-dom', 'three', '@react-three/fiber', 'camera-controls', 'three-mesh-bvh', 'i18next', 'react-i18next', 'lucide-react', 'zustand', 'uqr'];

describe('licences travel with the page', () => {
  it.each(IN_PAGE)('%s is in licences.md', (name) => {
    expect(shipped('licences.md')).toMatch(new RegExp(`^## ${name} - \\d`, 'm'));
  });

  it('the text of the MIT and of the ISC licence is there', () => {
    expect(shipped('licences.md')).toContain('Permission is hereby granted, free of charge');
    expect(shipped('licences.md')).toMatch(/Permission to use, copy, modify, and\/or distribute this software/);
  });

  it('the letters have theirs beside them', () => {
    expect(shipped('licence-font.txt')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
