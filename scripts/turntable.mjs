// `node scripts/turntable.mjs`: draws the body layer by layer from eight sides, from the built app, onto one sheet
// (docs/pictures/turntable.webp), to be looked at beside an atlas.
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

const both = (...kinds) => kinds.flatMap((kind) => [`${kind}_L`, `${kind}_R`]).join(',');
const [MAX, MED, QL] = ['gluteus_maximus', 'gluteus_medius', 'quadratus_lumborum'];
const BACK = ['longissimus_thoracis', 'iliocostalis_lumborum', 'multifidus'];
const SHEETS = ['gluteal_aponeurosis', 'iliotibial_tract', 'thoracolumbar_fascia', 'tensor_fasciae_latae'];
const STRINGS = ['iliolumbar_ligament', 'sacroiliac_ligaments', 'sacrotuberous_ligament', 'sacrospinous_ligament', 'sciatic_nerve', 'superior_gluteal_nerve'];
/** One row of the sheet each: what is shown, as the link says it. */
const STATES = [
  `skin=0&hide=${both(MAX, MED, QL)}`,
  `skin=0&hide=${both(MAX, MED)}&deep=${both('gluteus_minimus')}`,
  `skin=0&hide=${both(MAX)}`,
  'skin=0',
  `skin=0&deep=${both(...SHEETS, ...BACK)}`,
  'skin=30',
  `skin=0&hide=${both(MAX, MED, QL)}&deep=${both(...STRINGS)}`,
];
const AZIMUTHS = [0, 45, 90, 135, 180, -135, -90, -45];
const TILE = { width: 300, height: 560 };
const SHRINK = 0.6;

/** The picture alone, over the whole window. */
const ONLY_PICTURE = `
  .shell { grid-template: 'stage' minmax(0, 1fr) / minmax(0, 1fr) !important; padding: 0 !important }
  .header, .dock, .words, .stage > :not(.scene-host) { display: none !important }
  .stage { grid-area: stage !important; margin: 0 !important }`;

const found = await findChromium();
const site = await serveDist(process.argv[2]);
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } });
const context = await browser.newContext({ viewport: TILE, reducedMotion: 'reduce', bypassCSP: true });
const page = await context.newPage();
await page.goto(`${site.address}#v=1&skin=0`);
await page.waitForSelector('html[data-scene="ready"]', { timeout: 120_000 });
await page.addStyleTag({ content: ONLY_PICTURE });

const tiles = [];
for (const state of STATES) {
  for (const azimuth of AZIMUTHS) {
    await page.evaluate((hash) => (location.hash = hash), `v=1&${state}&camera=${azimuth},4,1010,0,-75,-10`);
    await page.waitForTimeout(azimuth === AZIMUTHS[0] ? 2500 : 900);
    tiles.push((await page.screenshot({ animations: 'disabled', timeout: 120_000 })).toString('base64'));
  }
}

const sheet = await context.newPage();
const bytes = await sheet.evaluate(
  async ([list, tile, columns, shrink]) => {
    const [width, height] = [tile.width * shrink, tile.height * shrink];
    const canvas = new OffscreenCanvas(width * columns, height * Math.ceil(list.length / columns));
    const context2d = canvas.getContext('2d');
    context2d.imageSmoothingQuality = 'high';
    for (const [i, data] of list.entries()) {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      context2d.drawImage(image, (i % columns) * width, Math.floor(i / columns) * height, width, height);
    }
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.78 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  },
  [tiles, TILE, AZIMUTHS.length, SHRINK],
);
mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
writeFileSync(join(root, 'docs', 'pictures', 'turntable.webp'), Buffer.from(bytes));
console.log(`docs/pictures/turntable.webp: ${(bytes.length / 1000).toFixed(0)} kB`);
await browser.close();
await site.close();
