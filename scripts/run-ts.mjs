// Runs a TypeScript command-line module (one that exports `main(arguments)`): node scripts/run-ts.mjs src/some/cli.ts [arguments]
import { resolve } from 'node:path';
import './lib/node-version.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { withModule } from './lib/ts-runner.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node scripts/run-ts.mjs FILE.ts [arguments]');
  process.exit(2);
}
ensureInstalled();
process.argv = [process.argv[0], resolve(entry), ...rest];
try {
  process.exitCode = await withModule(entry, async (module) => (await module.main?.(rest)) ?? 0);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
