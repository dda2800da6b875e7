// Builds dist/ when a source is newer than it, so that a second start is quick.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runBin } from './steps.mjs';

// Parts of the build stand in scripts/lib.
const SOURCES = ['src', 'assets', 'public', 'scripts/lib', 'index.html', 'vite.config.ts', 'package-lock.json'];

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), info.mtimeMs);
};

/** @returns whether dist/ is there and up to date */
export function ensureBuilt() {
  const built = join(root, 'dist', 'index.html');
  const latest = Math.max(...SOURCES.map((path) => newest(join(root, path))));
  if (existsSync(built) && statSync(built).mtimeMs > latest) return true;
  return runBin('vite', ['build', '--logLevel', 'warn']);
}
