import { resolve } from 'node:path';
import { root } from './root.mjs';

/**
 * Loads a TypeScript module with the app's aliases and hands it to `use`; closes the loader afterwards.
 * @template T
 * @param {string} entry path of the module
 * @param {(module: any) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withModule(entry, use) {
  const { createServer, createServerModuleRunner } = await import('vite');
  const server = await createServer({
    root,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  try {
    return await use(await runner.import(resolve(entry)));
  } finally {
    await runner.close();
    await server.close();
  }
}
