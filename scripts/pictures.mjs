// `npm run pictures`: draws the pictures of the documentation, and the still picture of the page, from the built app.
import './lib/node-version.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

ensureInstalled();
if (!ensureBuilt()) process.exit(1);
const { chromium } = await import('playwright');
const { findChromium } = await import('./lib/chromium.mjs');
const { serveDist } = await import('./lib/serve-dist.mjs');

const DESKTOP = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
const TABLET = { width: 1024, height: 768 };
const BEHIND = 'camera=180,0,1900,0,0,-10&skin=15';
const WEAK = 'stance=right&time=3.5&strength=5&compensation=20';

/**
 * Name, link, size, and the tab of the panel to open.
 * @type {[string, string, { width: number, height: number }, string?][]}
 */
const PICTURES = [
  ['heat', 'v=1&camera=back&select=gluteus_medius_L&pain=gmed_composite.L', DESKTOP, 'Pain'],
  ['weak-one-leg', `v=1&camera=180,0,1900,0,-60,0&skin=40&${WEAK}`, DESKTOP, 'Stand'],
  ['standing-forces', `v=1&${BEHIND}&stance=right&time=4&strength=30&lines=plumb,level,forces,levers`, DESKTOP, 'Stand'],
  ['standing-compare', `v=1&${BEHIND}&stance=right&time=4&strength=20&compensation=20&lines=level&compare=full-strength`, DESKTOP, 'Stand'],
  ['standing-cane', 'v=1&camera=180,0,2900,0,-60,0&skin=40&stance=left&time=4&strength=40&cane=15&lines=forces&compare=unaided', DESKTOP, 'Stand'],
  ['standing-pose', 'v=1&pose=side_leg_lift&time=4&camera=-160,12,2600,0,0,0&skin=15', DESKTOP, 'Stand'],
  ['phone', 'v=1&camera=back&pain=gmed_composite.R', PHONE, 'Pain'],
  ['tablet', `v=1&camera=180,0,1500,0,20,0&${WEAK}`, TABLET, 'Stand'],
];

const found = await findChromium();
const site = await serveDist();
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } });

/** PNG bytes to WebP, by the browser's own encoder. */
const toWebp = async (page, png, quality) => {
  const bytes = await page.evaluate(
    async ([data, q]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d').drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: q });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [png.toString('base64'), quality],
  );
  return Buffer.from(bytes);
};

const settled = async (page) => {
  await page.waitForSelector('html[data-scene="ready"]', { timeout: 120_000 });
  await page.waitForTimeout(3500);
};

const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const only = process.argv.slice(2);
for (const [name, link, viewport, tab] of PICTURES) {
  if (only.length > 0 && !only.includes(name)) continue;
  // The policy of the page forbids fetching data addresses, which the encoder above needs.
  const context = await browser.newContext({ viewport, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${site.address}#${link}`);
  if (tab) await page.getByRole('tab', { name: tab, exact: true }).click();
  await settled(page);
  // First hints belong to a first visit, not to a page of documentation.
  const hint = page.getByRole('button', { name: 'Got it', exact: true });
  if (await hint.isVisible()) await hint.click();
  writeFileSync(join(folder, `${name}.webp`), await toWebp(page, await page.screenshot(), 0.82));
  await context.close();
  console.log(`docs/pictures/${name}.webp`);
}
if (only.length === 0 || only.includes('poster')) {
  const context = await browser.newContext({ viewport: { width: 900, height: 1800 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${site.address}#v=1`);
  await settled(page);
  // Only the picture: on a tall window the stage lies above the panel, so the canvas has a box of its own.
  await page.addStyleTag({ content: '#root * { visibility: hidden } canvas { visibility: visible !important }' });
  const clip = await page.locator('canvas').boundingBox();
  writeFileSync(join(root, 'assets', 'poster.webp'), await toWebp(page, await page.screenshot({ clip }), 0.8));
  await context.close();
  console.log('assets/poster.webp');
}
await browser.close();
await site.close();
