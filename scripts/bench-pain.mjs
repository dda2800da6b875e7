// `node scripts/bench-pain.mjs`: what pain on the page costs on this machine, as JSON. Figures are reports, never verdicts.
import './lib/node-version.mjs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { withModule } from './lib/ts-runner.mjs';

ensureInstalled();
if (!ensureBuilt()) process.exit(1);
const { chromium } = await import('playwright');
const { findChromium } = await import('./lib/chromium.mjs');
const { serveDist } = await import('./lib/serve-dist.mjs');

const sorted = (values) => values.toSorted((a, b) => a - b);
const at = (values, share) => Math.round(sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] * 100) / 100;
const spread = (values) => ({ median: at(values, 0.5), p95: at(values, 0.95) });
const timed = (run) => {
  const from = performance.now();
  run();
  return performance.now() - from;
};

const skin = await withModule(join(root, 'src/pain/cli/readSkin.ts'), ({ readSkin }) => readSkin(join(root, 'assets/anatomy.glb')));
const pure = await withModule(join(root, 'src/pain/index.ts'), ({ PATTERNS, blendHeat, createSkinZones, coverDab, createCoverLayer }) => {
  const zones = createSkinZones(skin.positions, skin.normals);
  const heat = new Float32Array(zones.vertexCount);
  const all = PATTERNS.flatMap(({ id }) => ['L', 'R'].map((side) => ({ pattern: id, side })));
  const first = timed(() => blendHeat(all, zones, heat));
  const layer = createCoverLayer(zones.vertexCount);
  const canvas = { zones, normals: skin.normals };
  const ink = { erase: false, intensity: 5, quality: 'ache' };
  return {
    skinVertices: zones.vertexCount,
    blendAll25BothSidesMs: spread(Array.from({ length: 60 }, () => timed(() => blendHeat(all, zones, heat)))),
    blendFirstTimeMs: Math.round(first),
    brushDabMs: spread(Array.from({ length: 200 }, (_, i) => timed(() => coverDab(canvas, layer, [100, i - 100, -135], [0, 0, -1], 30, ink)))),
  };
});

const found = await findChromium();
const site = await serveDist();
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } });
const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })).newPage();
await page.goto(`${site.address}#v=1&camera=back&skin=100`);
await page.waitForSelector('html[data-scene="ready"]', { timeout: 120_000 });
await page.waitForTimeout(3000);
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
const scriptMs = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;

// All script from the press until the picture rests: state, React, blending, upload, and handing the frame to the driver.
await page.getByRole('tab', { name: 'Pain' }).click();
await page.waitForTimeout(1500);
const switches = [];
const buttons = page.locator('details[open] .pattern-sides button');
for (let i = 0; i < 12; i += 1) {
  const before = await scriptMs();
  await buttons.nth(i % (await buttons.count())).click();
  await page.waitForTimeout(600);
  switches.push((await scriptMs()) - before);
}

await page.locator('canvas').focus();
await page.keyboard.press('x');
await page.getByRole('radio', { name: 'My drawing' }).check({ force: true });
await page.waitForTimeout(2000);
// Time of the listeners alone, per pointer event.
await page.evaluate(() => {
  window.strokeMs = [];
  const canvas = document.querySelector('canvas');
  let from = 0;
  addEventListener('pointermove', () => (from = performance.now()), { capture: true });
  canvas.addEventListener('pointermove', () => window.strokeMs.push(performance.now() - from));
});
const box = await page.locator('canvas').boundingBox();
const [x, y] = [box.x + box.width * 0.62, box.y + box.height * 0.42];
for (let stroke = 0; stroke < 4; stroke += 1) {
  await page.mouse.move(x, y + stroke * 20);
  await page.mouse.down();
  await page.mouse.move(x + 70, y + stroke * 20 + 30, { steps: 30 });
  await page.mouse.up();
}
const strokes = await page.evaluate(() => window.strokeMs);
await browser.close();
await site.close();

console.log(
  JSON.stringify(
    {
      machine: { cores: cpus().length, cpu: cpus()[0]?.model, node: process.versions.node, rendering: 'software (SwiftShader)' },
      ...pure,
      patternSwitchScriptMs: spread(switches),
      brushEventMs: { events: strokes.length, ...spread(strokes) },
    },
    null,
    2,
  ),
);
