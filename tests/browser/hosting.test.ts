import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { devtools, open, useBrowser } from './support/page';

/** Largest first load, bytes as transferred: words, code, style, fonts and body. */
const FIRST_LOAD = 1_200_000;
/** Tiny, and small on purpose: these tests ask whether the page stands, not how it looks. */
const SMALL = { width: 480, height: 360 };

/** The least a static host does: files by name, no compression, hardly a type known. */
const plainHost = async (folder: string): Promise<{ address: string; close: () => void }> => {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    readFile(join(folder, path === '/' ? 'index.html' : path)).then(
      (body) => response.writeHead(200, { 'content-type': types[extname(path === '/' ? '.html' : path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
};

describe('on any static host', () => {
  useBrowser();

  it('stands in a folder of a site, asks for nothing outside it, and costs at most 1.2 MB to open', async () => {
    const received: Record<string, number> = {};
    const { page, requests, errors, close } = await open({
      viewport: SMALL,
      before: async (fresh) => {
        const raw = await devtools(fresh);
        const kinds = new Map<string, string>();
        raw.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
        raw.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
          const kind = kinds.get(requestId) ?? 'Other';
          received[kind] = (received[kind] ?? 0) + encodedDataLength;
        });
        await raw.send('Network.enable');
      },
    });
    await page.waitForLoadState('networkidle');
    const total = Object.values(received).reduce((sum, bytes) => sum + bytes, 0);
    console.warn(`first load: ${total} bytes`, received);
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThanOrEqual(FIRST_LOAD);
    const home = inject('address');
    expect(new URL(home).pathname.split('/').length).toBeGreaterThan(3);
    expect(requests.filter((url) => !url.startsWith(home) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('stands at the root of a host that knows no compression and no media types', async () => {
    const host = await plainHost(process.env.STANCE_DIST ?? 'dist');
    const { page, errors, close } = await open({ viewport: SMALL, until: 'none' });
    await page.goto(`${host.address}index.html?from=mail#v=1&camera=front`);
    await page.waitForSelector('html[data-scene="ready"]', { timeout: 60_000 });
    expect(await page.locator('canvas').getAttribute('aria-label')).toBe('Pelvis from the front');
    expect(errors).toEqual([]);
    await close();
    host.close();
  });
});
