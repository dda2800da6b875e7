// `npm start`: installs what is missing, builds when something changed, serves, prints the address.
import './lib/node-version.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

ensureInstalled();
console.log('Preparing Stance …');
if (!ensureBuilt()) process.exit(1);
const { preview } = await import('vite');
// strictPort false: the next free port is taken when the usual one is in use.
const server = await preview({ root, logLevel: 'warn', preview: { port: Number(process.env.PORT ?? 4173), strictPort: false, host: process.env.HOST ?? 'localhost' } });
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/';
console.log(`\n  Stance is at ${address}\n  Press Ctrl+C to stop.\n`);
