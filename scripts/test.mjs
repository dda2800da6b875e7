// `npm test`: types, lint, unit and scene tests, build, size budgets, then real-Chromium tests. One command, one verdict.
import './lib/node-version.mjs';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { runBin } from './lib/steps.mjs';
import { pagesInOrder } from './lint/house.mjs';

ensureInstalled();
const only = process.argv.slice(2);
const report = (name) => join(root, 'node_modules', '.cache', `stance-${name}.json`);
const vitest = (project) => {
  rmSync(report(project), { force: true });
  return runBin('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`]);
};
const STEPS = [
  ['types', () => runBin('tsc', ['--noEmit'])],
  ['lint', () => runBin('oxlint', ['--type-aware', '--deny-warnings', 'src', 'tests', 'scripts']) && pagesInOrder()],
  ['unit', () => vitest('unit')],
  ['build', ensureBuilt],
  ['budgets', () => vitest('budgets')],
  ['browser', () => vitest('browser')],
];

const results = [];
for (const [name, run] of STEPS) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n── ${name}`);
  const from = performance.now();
  const ok = run();
  const seconds = (performance.now() - from) / 1000;
  results.push({ name, ok, seconds });
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
}

let passed = 0;
let failed = 0;
for (const { name, ok } of results) {
  try {
    const counts = JSON.parse(readFileSync(report(name), 'utf8'));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    if (!ok && counts.numFailedTests === 0) failed += 1;
  } catch {
    if (ok) passed += 1;
    else failed += 1;
  }
}
console.log('');
for (const { name, ok, seconds } of results) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
console.log(`\n${passed} passed, ${failed} failed (${Math.floor(total / 60)} min ${Math.round(total % 60)} s)`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
