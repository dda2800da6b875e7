/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { fontLicence } from './scripts/lib/font-licence.mjs';
import { completeLanguages } from './scripts/lib/languages.mjs';
import { offline } from './scripts/lib/offline.mjs';
import { packedModels } from './scripts/lib/packed-models.mjs';
import { shellInOneChunk } from './scripts/lib/shell-chunk.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Test files share a process, and with it the modules they all import: importing them anew for each file took longer than the tests. */
const together = { isolate: false, maxWorkers: Math.max(2, availableParallelism()) };

export default defineConfig({
  // Relative addresses: dist/ works from any sub-path of any static host.
  base: './',
  plugins: [
    react(),
    offline(),
    fontLicence(),
    packedModels(),
  ],
  resolve: { alias: { '@': at('./src'), '#assets': at('./assets') } },
  define: { __LANGUAGES__: JSON.stringify(completeLanguages(at('./assets/locales'))) },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Licences of what is in the page ask to travel with it.
    license: { fileName: 'licences.md' },
    rolldownOptions: { output: { codeSplitting: shellInOneChunk(at('./src/main.tsx')) } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          ...together,
          include: ['tests/{unit,scene,fidelity}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'budgets', environment: 'node', ...together, include: ['tests/budgets/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/support/serve.ts'],
          ...together,
          // A page waits as often as it draws: one more than there are cores keeps them busy.
          maxWorkers: together.maxWorkers + 1,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Drawing in software may keep a busy machine for seconds.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
