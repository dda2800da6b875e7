import type { TestProject } from 'vitest/node';
import { preview } from 'vite';
import { findChromium } from '../../../scripts/lib/chromium.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    address: string;
    chromium: { executablePath: string; args: string[]; env: Record<string, string> };
  }
}

/** Serves dist/ once for all browser tests and finds the browser they share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ logLevel: 'error', preview: { port: 4390, strictPort: false, host: '127.0.0.1' } });
  project.provide('address', server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4390/');
  project.provide('chromium', await findChromium());
  return () => server.close();
}
