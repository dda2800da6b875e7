import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';

export const DESKTOP = { width: 1280, height: 720 };
export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 1024, height: 768 };

let browser: Browser | undefined;

/** Starts the shared Chromium for a test file, and stops it at the end. Call once at the top of the file. */
export function useBrowser(): void {
  beforeAll(async () => {
    const { executablePath, args, env } = inject('chromium');
    browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } as Record<string, string> });
  });
  afterAll(async () => {
    await browser?.close();
  });
}

export interface Opened {
  page: Page;
  /** Console errors and uncaught exceptions since the page opened. */
  errors: string[];
  /** Addresses of all requests. */
  requests: string[];
  close(): Promise<void>;
}

export interface OpenOptions {
  link?: string;
  viewport?: { width: number; height: number };
  context?: BrowserContextOptions;
  /** Runs on the page before it navigates: routes, init scripts. */
  before?: (page: Page) => Promise<void>;
  /** Wait for the first full frame (default), or for this value of `data-scene`. */
  until?: 'ready' | 'failed' | 'none';
}

/** Opens the built app with a fresh profile. */
export async function open(options: OpenOptions = {}): Promise<Opened> {
  if (!browser) throw new Error('useBrowser() was not called');
  const context = await browser.newContext({ viewport: options.viewport ?? DESKTOP, ...options.context });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await options.before?.(page);
  await page.goto(`${inject('address')}${options.link ?? ''}`);
  const until = options.until ?? 'ready';
  if (until !== 'none') await page.waitForSelector(`html[data-scene="${until}"]`, { timeout: 60_000 });
  return { page, errors, requests, close: () => context.close() };
}
