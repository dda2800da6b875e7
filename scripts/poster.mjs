// `node scripts/poster.mjs`: photographs the first view of the built page into assets/poster.webp, the still picture for browsers without WebGL2.
import './lib/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

/** Portrait, so that it fills a phone; twice the pixels, so that it stays sharp on a desktop. */
const SIZE = { width: 560, height: 640 };
const QUALITY = 0.82;

ensureInstalled();
if (!ensureBuilt()) process.exit(1);
const { chromium } = await import('playwright');
const { findChromium } = await import('./lib/chromium.mjs');
const { serveDist } = await import('./lib/serve-dist.mjs');

const found = await findChromium();
const site = await serveDist(process.env.STANCE_DIST);
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } });
const page = await (await browser.newContext({ viewport: SIZE, deviceScaleFactor: 2, reducedMotion: 'reduce' })).newPage();
await page.goto(`${site.address}#v=1&camera=back`);
await page.waitForSelector('html[data-scene="ready"]', { timeout: 120_000 });
await page.evaluate(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body * { visibility: hidden !important } .scene-host { position: fixed !important; inset: 0 !important; z-index: 9 } canvas { visibility: visible !important }');
  document.adoptedStyleSheets = [sheet];
});
await page.waitForTimeout(2000);
const png = await page.screenshot();
const webp = await page.evaluate(
  async ([base64, quality]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', quality).split(',')[1];
  },
  [png.toString('base64'), QUALITY],
);
await browser.close();
await site.close();
const bytes = Buffer.from(webp, 'base64');
writeFileSync(join(root, 'assets', 'poster.webp'), bytes);
console.log(`assets/poster.webp: ${bytes.length} bytes`);
