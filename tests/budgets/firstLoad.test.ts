import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

/** The built page; `STANCE_DIST` names another folder. */
const DIST = resolve(process.env.STANCE_DIST ?? 'dist');

// Targets, bytes as a plain host sends them (gzip). Sizes are verdicts; times never are.
const SHELL = 130_000;
const MODEL = 600_000;
const MODELS = 1_600_000;
const FIRST_LOAD = 1_200_000;
const STILL_PICTURE = 120_000;

/** The body is packed already, in its own file, so that it costs the same on a host that compresses nothing. */
const shrinks = (path: string): boolean => !/\.(woff2|webp|png|glb)$/.test(path);
/** Bytes of a file as transferred, headers not counted. */
const transferred = (path: string): number => {
  const raw = readFileSync(path);
  return shrinks(path) ? gzipSync(raw).length : raw.length;
};
const total = (paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + transferred(path), 0);

/** Files that a module pulls in before it runs: its static imports, and theirs. */
const withImports = (entry: string, found = new Set<string>()): Set<string> => {
  if (found.has(entry)) return found;
  found.add(entry);
  const code = readFileSync(entry, 'utf8');
  for (const [, path] of code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^"'`;()]*?from\s*)?["'](\.[^"']+\.js)["']/g)) {
    const file = join(dirname(entry), path!);
    if (existsSync(file)) withImports(file, found);
  }
  return found;
};

/** What index.html names: the entry, what is fetched along with it, and the styles. */
const namedByPage = (): { scripts: string[]; styles: string[] } => {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const addresses = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, address]) => join(DIST, address!));
  return { scripts: addresses(/(?:src|href)="(\.\/[^"]+\.js)"/g), styles: addresses(/href="(\.\/[^"]+\.css)"/g) };
};

const assets = (pattern: RegExp): string[] =>
  readdirSync(join(DIST, 'assets'))
    .filter((name) => pattern.test(name))
    .map((name) => join(DIST, 'assets', name));

/** The body as first seen; deeper layers (`anatomy-deep`) follow when someone asks for them. */
const FIRST_MODEL = /^anatomy-(?!deep-).*\.glb$/;

describe('what a visitor downloads', () => {
  let shell: Set<string>;
  beforeAll(() => {
    const { scripts, styles } = namedByPage();
    if (scripts.length === 0 || styles.length === 0) throw new Error('index.html names no script or no style');
    shell = new Set([join(DIST, 'index.html'), ...styles, ...scripts.flatMap((script) => [...withImports(script)])]);
  });

  it('the page stands after at most 130 kB, before the scene is fetched', () => {
    const bytes = total(shell);
    console.warn(`shell: ${bytes} bytes in ${shell.size} files`);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(SHELL);
  });

  it('the page waits not for three.js', () => {
    const heavy = [...shell].filter((path) => path.endsWith('.js') && /WebGLRenderer|gl_Position/.test(readFileSync(path, 'utf8')));
    expect(heavy).toEqual([]);
  });

  it('the body costs at most 600 kB', () => {
    const models = assets(FIRST_MODEL);
    expect(models).toHaveLength(1);
    const bytes = total(models);
    console.warn(`anatomy.glb: ${bytes} bytes`);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(MODEL);
  });

  it('all structures together cost at most 1.6 MB', () => {
    const models = assets(/^anatomy-.*\.glb$/);
    expect(models).toHaveLength(2);
    const bytes = total(models);
    console.warn(`both models: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(MODELS);
  });

  it('page, scene, body and letters together cost at most 1.2 MB', () => {
    const scene = assets(/^mount-.*\.js$/).flatMap((path) => [...withImports(path)]);
    expect(scene.length).toBeGreaterThan(0);
    const later = assets(/^contents-.*\.js$/).flatMap((path) => [...withImports(path)]);
    // Both cuts of the letters, although most pages need one.
    const everything = new Set([...shell, ...scene, ...later, ...assets(FIRST_MODEL), ...assets(/\.(woff2|svg)$/)]);
    const bytes = total(everything);
    console.warn(`first load: ${bytes} bytes in ${everything.size} files`);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD);
  });

  it('the still picture is light, and no map of the source is shipped', () => {
    const [poster, ...others] = assets(/^poster-.*\.webp$/);
    expect(others).toEqual([]);
    expect(transferred(poster!)).toBeLessThanOrEqual(STILL_PICTURE);
    expect(assets(/\.map$/)).toEqual([]);
  });
});
