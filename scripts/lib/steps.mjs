import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Runs an installed command; returns whether it succeeded. */
export function runBin(name, args, env = {}) {
  const done = spawnSync(bin(name), args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  return done.status === 0;
}
