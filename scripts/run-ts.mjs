// Runs a TypeScript command-line module under Vite's module runner, so that it sees the same aliases as the app.
// Usage: node scripts/run-ts.mjs src/some/cli.ts [arguments]
import { resolve } from 'node:path';
import './lib/node-version.mjs';
import { ensureInstalled } from './lib/install.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node scripts/run-ts.mjs FILE.ts [arguments]');
  process.exit(2);
}
ensureInstalled();
const { createServer, createServerModuleRunner } = await import('vite');
process.argv = [process.argv[0], resolve(entry), ...rest];
const server = await createServer({ logLevel: 'error', server: { middlewareMode: true, hmr: false, watch: null, ws: false }, optimizeDeps: { noDiscovery: true } });
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
let code = 0;
try {
  const module = await runner.import(resolve(entry));
  if (typeof module.main === 'function') code = (await module.main(rest)) ?? 0;
} catch (error) {
  console.error(error);
  code = 1;
} finally {
  await runner.close();
  await server.close();
}
process.exitCode = code;
