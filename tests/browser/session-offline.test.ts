import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { awaitScene, open, STILL, useBrowser } from './support/page';
import { words } from './support/words';

/** The worker is in charge and holds what the page is made of. */
const workerReady = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((a, b) => a + b, 0)), { timeout: 60_000 })
    .toBeGreaterThan(30);
};

describe('offline', () => {
  useBrowser();

  it('after one visit the page works without the network: the body, another language, a hand-out', async () => {
    const { page, errors, requests, close } = await open({ context: { ...STILL, serviceWorkers: 'allow' }, picture: 'unseen' });
    await workerReady(page);
    const home = page.url().split(/[?#]/)[0]!;
    expect(requests.filter((address) => !address.startsWith(new URL(home).origin) && !/^(blob|data):/.test(address))).toEqual([]);
    await page.context().setOffline(true);
    await page.reload();
    await awaitScene(page, 'ready');
    await page.goto(`${home}?lang=es#v=1&camera=back`);
    await awaitScene(page, 'ready');
    await expect.poll(() => page.getByRole('tab').first().textContent()).toBe('Cuerpo');
    await page.goto(`${home}?view=handout#v=1&do=clamshell`);
    await page.locator('.handout-picture img').waitFor({ timeout: 60_000 });
    expect(errors).toEqual([]);
    await close();
  });

  it('can be installed: a manifest with relative addresses and icons that are there', async () => {
    const { page, close } = await open({ context: STILL, picture: 'none', until: 'none' });
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const base = page.url();
    const manifest = (await (await page.request.get(new URL(address!, base).href)).json()) as { start_url: string; scope: string; icons: { src: string }[] };
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
    for (const { src } of manifest.icons) expect((await page.request.get(new URL(src, new URL(address!, base)).href)).status()).toBe(200);
    await close();
  });

  it('a visit in progress is taken over by the page that comes after an update', async () => {
    const { page, errors, close } = await open({ context: STILL, picture: 'unseen' });
    await page.evaluate(() => {
      const session = JSON.stringify({ format: 'stance-session', version: 1, note: 'kept', views: [{ name: 'From behind', link: 'v=1&camera=back' }] });
      sessionStorage.setItem('stance-handover', JSON.stringify({ session, replay: 0, drawing: '' }));
    });
    await page.reload();
    await awaitScene(page, 'ready');
    await expect.poll(() => page.locator('.tour-card h2').textContent()).toBe('From behind');
    expect(await page.evaluate(() => sessionStorage.getItem('stance-handover'))).toBeNull();
    await page.getByRole('button', { name: words.command.leaveReplay }).first().click();
    expect(errors).toEqual([]);
    await close();
  });
});
