// Finds a Chromium that runs headless with WebGL2, or gets one from the npm registry (no other download is needed).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/** Flags that make headless pictures repeatable: software WebGL, fixed colour profile and text rendering, no background traffic. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
  '--mute-audio',
  '--disable-background-networking',
  '--no-first-run',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const playwrightCache = () => {
  const base = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(base)) return [];
  return readdirSync(base)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((name) => [
      join(base, name, 'chrome-linux', 'chrome'),
      join(base, name, 'chrome-linux64', 'chrome'),
      join(base, name, 'chrome-linux', 'headless_shell'),
      join(base, name, 'chrome-headless-shell-linux64', 'chrome-headless-shell'),
    ]);
};

const runs = (path, env = {}) => spawnSync(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0;

/** Unpacks the browser of the npm package `@sparticuz/chromium`, with the system libraries that it brings. */
async function fromNpm() {
  const cache = join(root, 'node_modules', '.cache', 'stance-chromium');
  const answer = join(cache, 'answer.json');
  if (existsSync(answer)) {
    const found = JSON.parse(readFileSync(answer, 'utf8'));
    if (existsSync(found.executablePath)) return found;
  }
  mkdirSync(cache, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV, FONTCONFIG_PATH: process.env.FONTCONFIG_PATH, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH };
  process.env.TMPDIR = mkdtempSync(join(cache, 'unpack-'));
  // The package unpacks its own NSS libraries only where it believes itself on this platform.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  let executablePath;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    executablePath = await chromium.executablePath();
  } catch {
    executablePath = undefined;
  } finally {
    for (const [key, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  }
  if (!executablePath) return undefined;
  const found = { executablePath, env: { LD_LIBRARY_PATH: join(dirname(executablePath), 'al2023', 'lib') } };
  writeFileSync(answer, JSON.stringify(found));
  return found;
}

/**
 * A Chromium that starts here, tried in order: CHROME_BIN, an installed Chrome or Chromium, Playwright's cache, the npm package.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 * @throws when none starts
 */
export async function findChromium() {
  const candidates = [process.env.CHROME_BIN, ...INSTALLED, ...playwrightCache()].filter((path) => path && existsSync(path));
  for (const executablePath of candidates) if (runs(executablePath)) return { executablePath, args: CHROMIUM_FLAGS, env: {} };
  const found = await fromNpm();
  if (found && runs(found.executablePath, found.env)) return { ...found, args: CHROMIUM_FLAGS };
  throw new Error('No Chromium starts here. Install one, or name one in CHROME_BIN.');
}
