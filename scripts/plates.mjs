// `node scripts/plates.mjs`: draws every pain pattern from behind, in front and from the right, from the built app, onto one sheet
// (docs/pictures/patterns.webp) to be looked at beside the words.
import './lib/node-version.mjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

ensureInstalled();
if (!ensureBuilt()) process.exit(1);
const { chromium } = await import('playwright');
const { findChromium } = await import('./lib/chromium.mjs');
const { serveDist } = await import('./lib/serve-dist.mjs');

const { patterns } = JSON.parse(readFileSync(join(root, 'src/pain/data/patterns.json'), 'utf8'));
const words = JSON.parse(readFileSync(join(root, 'assets/locales/en/pain.json'), 'utf8')).patterns;
const TILE = { width: 300, height: 480 };
const COLUMNS = 5;
const AZIMUTHS = [180, 0, -90];

/** How much of the body a pattern needs: distance and height looked at, mm. */
const frameOf = ({ zones }) => {
  const drawn = zones.filter(({ intensity }) => intensity > 0).map(({ region }) => region);
  if (drawn.some((region) => /^(?:leg|ankle|foot|knee)_/.test(region))) return [1900, -380];
  return drawn.some((region) => region.startsWith('thigh_')) ? [1350, -90] : [900, 60];
};

/** The picture alone, over the whole window. */
const ONLY_PICTURE = `
  .shell { grid-template: 'stage' minmax(0, 1fr) / minmax(0, 1fr) !important; padding: 0 !important }
  .header, .dock, .words, .stage > :not(.scene-host) { display: none !important }
  .stage { grid-area: stage !important; margin: 0 !important }`;

const found = await findChromium();
const site = await serveDist();
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } });
const context = await browser.newContext({ viewport: TILE, reducedMotion: 'reduce', bypassCSP: true });
const page = await context.newPage();
await page.goto(`${site.address}#v=1&skin=100`);
await page.waitForSelector('html[data-scene="ready"]', { timeout: 120_000 });
await page.addStyleTag({ content: ONLY_PICTURE });

const plates = [];
for (const pattern of patterns) {
  const [distance, height] = frameOf(pattern);
  const tiles = [];
  for (const azimuth of AZIMUTHS) {
    await page.evaluate((hash) => (location.hash = hash), `v=1&skin=100&pain=${pattern.id}.R&camera=${azimuth},0,${distance},0,${height},0`);
    await page.waitForTimeout(700);
    tiles.push((await page.locator('canvas').screenshot({ animations: 'disabled' })).toString('base64'));
  }
  plates.push({ name: words[pattern.id].name, tiles });
}

const sheet = await context.newPage();
const bytes = await sheet.evaluate(
  async ([list, tile, columns]) => {
    const [width, height, caption] = [tile.width * 3 * 0.5 + 12, tile.height * 0.5 + 34, 26];
    const canvas = new OffscreenCanvas(width * columns, height * Math.ceil(list.length / columns));
    const context2d = canvas.getContext('2d');
    context2d.fillStyle = '#fbf8f2';
    context2d.fillRect(0, 0, canvas.width, canvas.height);
    context2d.font = '17px sans-serif';
    for (const [i, { name, tiles }] of list.entries()) {
      const [x, y] = [(i % columns) * width, Math.floor(i / columns) * height];
      context2d.fillStyle = '#2a2521';
      context2d.fillText(name, x + 6, y + 19);
      for (const [k, data] of tiles.entries()) {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        context2d.drawImage(image, x + k * tile.width * 0.5, y + caption, tile.width * 0.5, tile.height * 0.5);
      }
    }
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  },
  [plates, TILE, COLUMNS],
);
mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
writeFileSync(join(root, 'docs', 'pictures', 'patterns.webp'), Buffer.from(bytes));
await browser.close();
await site.close();
