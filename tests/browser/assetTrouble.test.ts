import { readFileSync } from 'node:fs';
import type { Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import redflags from '#assets/locales/en/redflags.json';
import { awaitScene, link, open, SMALL_DESKTOP, useBrowser, type Opened } from './support/page';
import { takePicture, differing } from './support/pixels';
import { plainName, words } from './support/words';

const whole = readFileSync('assets/anatomy.glb');
const flipped = Buffer.from(whole);
for (let i = 60_000; i < 70_000; i += 1) flipped[i] = flipped[i]! ^ 0xff;
const brokenHeader = Buffer.from(whole);
brokenHeader.write('gltf', 0);
const glb = (body: Buffer) => (route: Route) => route.fulfill({ status: 200, contentType: 'model/gltf-binary', body });

const TROUBLES: [string, (route: Route) => Promise<void>, string][] = [
  ['is missing', (route) => route.fulfill({ status: 404, body: 'not here' }), words.scene.assetMissing],
  ['cannot be fetched', (route) => route.abort('connectionreset'), words.scene.assetMissing],
  ['is cut short', glb(whole.subarray(0, whole.length >> 1)), words.scene.assetCorrupt],
  ['is corrupt inside', glb(flipped), words.scene.assetCorrupt],
  ['is something else', glb(brokenHeader), words.scene.assetCorrupt],
  ['is empty', glb(Buffer.alloc(0)), words.scene.assetCorrupt],
];

describe('the model file', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ link: '#v=1&camera=back&select=gluteus_medius_L', viewport: SMALL_DESKTOP });
  });
  afterAll(() => opened.close());

  it.each(TROUBLES)('%s: a message says so, the page stays up, and trying again brings the picture', async (_, trouble, message) => {
    const { page } = opened;
    await page.route('**/*.glb', trouble);
    await page.reload();
    await awaitScene(page, 'failed');
    expect(await page.getByText(message).isVisible()).toBe(true);
    // The page works meanwhile.
    await page.getByRole('button', { name: new RegExp(`^${plainName('sacrum')}`, 'i') }).click();
    expect(await page.getByRole('region', { name: words.card.label }).count()).toBe(1);
    await page.getByRole('button', { name: words.command.redFlags, exact: true }).click();
    expect(await page.getByRole('dialog').innerText()).toContain(redflags.now.title);
    await page.keyboard.press('Escape');
    // Once more in vain, then with success.
    await page.getByRole('button', { name: words.scene.retry }).click();
    await awaitScene(page, 'failed');
    await page.unroute('**/*.glb');
    await page.getByRole('button', { name: words.scene.retry }).click();
    await awaitScene(page, 'ready');
    await expect.poll(() => page.getByText(message).count()).toBe(0);
    expect((await link(page)).get('select')).toBe('sacrum');
    expect(await page.locator('canvas').count()).toBe(1);
  });

  it('draws the same after trouble as without', async () => {
    const { page } = opened;
    await page.mouse.move(5, 5);
    const after = await takePicture(page);
    await page.reload();
    await awaitScene(page, 'ready');
    expect(differing(after, await takePicture(page), 6)).toHaveLength(0);
  });
});
