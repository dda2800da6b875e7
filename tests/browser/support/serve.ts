import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { serveDist } from '../../../scripts/lib/serve-dist.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    address: string;
    chromium: { executablePath: string; args: string[]; env: Record<string, string> };
  }
}

/** Not the root of the site: an address that only works there fails every test. */
const SUB_PATH = '/some/folder/';

/**
 * Serves the built page once for all browser tests, as a plain static host would, and finds the browser they share.
 * `STANCE_DIST` names another build folder than `dist/`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveDist(resolve(process.env.STANCE_DIST ?? 'dist'), SUB_PATH);
  project.provide('address', site.address);
  project.provide('chromium', await findChromium());
  return () => site.close();
}
