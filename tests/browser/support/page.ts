import { chromium, type Browser, type BrowserContextOptions, type CDPSession, type Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { installGlCounter } from '../../../scripts/lib/gl-counter.mjs';
import { withoutPixels, withoutSmoothing, withoutWebGl } from './context';
import { installLensSpy } from './lens';

export const DESKTOP = { width: 1280, height: 720 };
/** The smallest screen on which the panels stand beside the picture: a third fewer pixels to fill. */
export const SMALL_DESKTOP = { width: 1120, height: 560 };
export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 1024, height: 768 };
/** For people who ask for less motion the camera jumps: tests that read pixels wait for nothing. */
export const STILL: BrowserContextOptions = { reducedMotion: 'reduce' };

/** One Chromium for all files that run in this process. Playwright stops it when the process ends. */
let browser: Browser | undefined;

/**
 * Makes Chromium ready for a test file, and closes at the end what the file left open. Call at the top of a file.
 * Chromium itself goes on for the next file: the first picture of a fresh one takes 10 s of processor time, most of it for
 * building shaders, and a later one 3 s. Profiles are fresh all the same: each page opens in a context of its own.
 */
export function useBrowser(): void {
  beforeAll(async () => {
    if (browser?.isConnected()) return;
    const { executablePath, args, env } = inject('chromium');
    browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } as Record<string, string> });
  });
  afterAll(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
}

export interface Opened {
  page: Page;
  /** Console errors and uncaught exceptions since the page opened. */
  errors: string[];
  /** Addresses of all requests. */
  requests: string[];
  close: () => Promise<void>;
}

export interface OpenOptions {
  /** Query and fragment, e.g. `#v=1&camera=back`. */
  link?: string;
  viewport?: { width: number; height: number };
  context?: BrowserContextOptions;
  /**
   * What this test needs to see. `smooth`: edges as people see them, at twice the cost. `unseen`: all is drawn, and the pixels stay
   * blank, for tests of what surrounds the picture and of when it is drawn. `none`: a browser without WebGL, for tests of words
   * alone. Default `plain`.
   */
  picture?: 'smooth' | 'plain' | 'unseen' | 'none';
  /** Runs on the page before it navigates: routes, init scripts. */
  before?: (page: Page) => Promise<unknown>;
  /** Wait for the first full frame (default), or for this value of `data-scene`. */
  until?: 'ready' | 'failed' | 'none';
}

/** Opens the built app with a fresh profile. Frames, draw calls and the camera are counted from outside. */
export async function open(options: OpenOptions = {}): Promise<Opened> {
  if (!browser) throw new Error('useBrowser() was not called');
  const context = await browser.newContext({ viewport: options.viewport ?? DESKTOP, locale: 'en-GB', serviceWorkers: 'block', ...options.context });
  const page = await context.newPage();
  // A machine that does much else takes its time; a page that hangs is caught all the same.
  page.setDefaultTimeout(90_000);
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  const { picture = 'plain' } = options;
  // On the context: windows that the page opens are seen the same way.
  if (picture === 'unseen') await context.addInitScript(withoutPixels);
  await context.addInitScript(installGlCounter);
  await context.addInitScript(installLensSpy);
  if (picture === 'plain') await context.addInitScript(withoutSmoothing);
  if (picture === 'none') await context.addInitScript(withoutWebGl);
  await options.before?.(page);
  await page.goto(`${inject('address')}${options.link ?? ''}`);
  const until = options.until ?? (picture === 'none' ? 'failed' : 'ready');
  if (until !== 'none') await awaitScene(page, until);
  if (until === 'ready') await settled(page);
  return { page, errors, requests, close: () => context.close() };
}

export const awaitScene = async (page: Page, value: string): Promise<void> => {
  await page.waitForSelector(`html[data-scene="${value}"]`, { timeout: 90_000 });
};

interface CounterWindow {
  glCounter: { draws: number; frames: number; lastFrame: { draws: number; triangles: number } };
}
export const counter = (page: Page): Promise<CounterWindow['glCounter']> => page.evaluate(() => structuredClone((window as unknown as CounterWindow).glCounter));

/** Waits until nothing more is drawn: the compositor has taken the last frame and asked for none after it. */
export const settled = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    const { glCounter } = window as unknown as CounterWindow;
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const later = () => new Promise((resolve) => setTimeout(resolve, 120));
    let before = -1;
    while (before !== glCounter.frames) {
      before = glCounter.frames;
      await nextFrame();
      await nextFrame();
      await later();
      await nextFrame();
    }
  });
};

/** Frames drawn in `ms` milliseconds of doing nothing. */
export const framesIn = async (page: Page, ms: number): Promise<number> => {
  const before = (await counter(page)).frames;
  await page.waitForTimeout(ms);
  return (await counter(page)).frames - before;
};

/** Longer than the page waits before it writes the address, ms. Timers of one page go off in order, however busy the machine. */
const ADDRESS_WRITTEN = 420;
const addressWritten = (page: Page): Promise<void> => page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), ADDRESS_WRITTEN);

/** Goes to another state as a reader does who edits the address, and waits until its picture stands. */
export const goTo = async (page: Page, fragment: string): Promise<void> => {
  // An address that has not caught up yet may already read as the one asked for, and then nothing would happen.
  if ((await page.evaluate(() => location.hash.slice(1))) === fragment) await addressWritten(page);
  await page.evaluate((text) => {
    location.hash = text;
  }, fragment);
  await settled(page);
};

/** The address bar, read once it has caught up with the state. */
export const link = async (page: Page): Promise<URLSearchParams> => {
  await addressWritten(page);
  const text = await page.evaluate(() => location.search + location.hash);
  const [query = '', fragment = ''] = text.split('#');
  return new URLSearchParams([...new URLSearchParams(query), ...new URLSearchParams(fragment)]);
};

/** What the page says the picture shows. */
export const pictureName = async (page: Page): Promise<string> => (await page.locator('canvas').getAttribute('aria-label')) ?? '';

/** Raw access to the browser, for what Playwright has no words for. */
export const devtools = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);
