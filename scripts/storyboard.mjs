// `node scripts/storyboard.mjs`: walks the ten-minute session on the real page in Chromium, and writes docs/storyboard.md with a picture of each moment.
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
const { besideEachOther } = await import('./storyboard/picture.mjs');
const { FRAMES } = await import('./storyboard/frames.mjs');

const TABLET = { width: 1024, height: 768 };
const PHONE = { width: 390, height: 844 };
const found = await findChromium();
const site = await serveDist();
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } });
// The policy of the page forbids fetching data addresses, which joining the pictures needs. Without motion a picture never falls between two poses.
const context = await browser.newContext({ viewport: TABLET, bypassCSP: true, reducedMotion: 'reduce', serviceWorkers: 'block' });
context.setDefaultTimeout(120_000);
const ready = (window) => window.waitForSelector('html[data-scene="ready"]', { timeout: 300_000 });

const page = await context.newPage();
await page.goto(`${site.address}#v=1`);
await ready(page);
const hint = page.getByRole('button', { name: 'Got it', exact: true });
if (await hint.isVisible()) await hint.click();

let patient = null;
/** Pictures of the phone: from the link, and once more without a network. */
const phone = [];
const openPatient = async () => {
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open their window', exact: true }).click();
  patient = await opened;
  await patient.setViewportSize(TABLET);
  await ready(patient);
  await page.bringToFront();
};
/** The link of the hand-out, as the code on it opens: on a phone, on the page, then with the network cut. */
const openPhone = async () => {
  const link = (await page.locator('.handout-link').textContent()).trim();
  const own = await browser.newContext({ viewport: PHONE, bypassCSP: true, reducedMotion: 'reduce', hasTouch: true });
  const hand = await own.newPage();
  const show = async () => {
    await ready(hand);
    await hand.waitForTimeout(2500);
    const first = hand.getByRole('button', { name: 'Got it', exact: true });
    if (await first.isVisible()) await first.click();
    phone.push(await hand.screenshot());
  };
  await hand.goto(link);
  await show();
  await hand.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await own.setOffline(true);
  await hand.reload();
  await show();
};

const folder = join(root, 'docs', 'pictures', 'storyboard');
mkdirSync(folder, { recursive: true });
const press = async (frame, number) => {
  await frame.go({ page, openPatient, openPhone }).catch(async (error) => {
    if (process.env.STORYBOARD_TROUBLE) await page.screenshot({ path: process.env.STORYBOARD_TROUBLE });
    throw error;
  });
  await page.waitForTimeout(2500);
  const windows = phone.length > 0 ? [] : frame.both && patient ? [page, patient] : [page];
  const shots = [...phone];
  for (const window of windows) shots.push(await window.screenshot());
  const name = `${String(number).padStart(2, '0')}-${frame.name}.webp`;
  const bytes = await besideEachOther(page, shots);
  writeFileSync(join(folder, name), bytes);
  console.log(`docs/pictures/storyboard/${name} ${Math.round(bytes.length / 1024)} kB`);
  return `## ${frame.at}\n\n![${frame.sees.replaceAll(/[*“”]/g, '')}](pictures/storyboard/${name})\n\n| the physiotherapist | the patient sees | the patient can say back |\n|---|---|---|\n| ${frame.does} | ${frame.sees} | ${frame.says} |\n`;
};

const HEAD = `# Storyboard: the ten minutes\n\nA physiotherapist, a patient, a tablet and a second screen. Recorded from the built page by \`node scripts/storyboard.mjs\`, which presses what is\nwritten here; this file is written by it. On the left the tablet, on the right the window that the patient sees. What the patient can say\nback is what the physiotherapist listens for, not a test of the patient.\n\n`;
const parts = [];
for (const [i, frame] of FRAMES.entries()) parts.push(await press(frame, i + 1));
writeFileSync(join(root, 'docs', 'storyboard.md'), `${HEAD}${parts.join('\n')}`);
await browser.close();
await site.close();
