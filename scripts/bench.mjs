// `npm run bench [-- --minutes 10]`: measures the built page in a real Chromium and prints one JSON. Times are reports, never verdicts.
import './lib/node-version.mjs';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

ensureInstalled();
const minutesAt = process.argv.indexOf('--minutes');
const minutes = minutesAt > 0 ? Number(process.argv[minutesAt + 1]) : 10;
if (!process.env.STANCE_DIST && !ensureBuilt()) process.exit(1);

const { chromium } = await import('playwright');
const { findChromium } = await import('./lib/chromium.mjs');
const { installGlCounter } = await import('./lib/gl-counter.mjs');
const { serveDist } = await import('./lib/serve-dist.mjs');
const { benchSolver } = await import('./lib/bench-solver.mjs');

const found = await findChromium();
const folder = process.env.STANCE_DIST ?? join(root, 'dist');
const site = await serveDist(folder);
const browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args, '--js-flags=--expose-gc'], env: { ...process.env, ...found.env } });
const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
await page.addInitScript(installGlCounter);
await page.addInitScript(() => {
  window.longTasks = [];
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map((entry) => [entry.startTime, entry.duration]))).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (document.documentElement.dataset.scene === 'ready') window.readyAt ??= performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-scene'] });
});

const wait = (ms) => page.waitForTimeout(ms);
const counter = () => page.evaluate(() => structuredClone(window.glCounter));
const heapMegabytes = async () => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return Math.round(usedSize / 1e4) / 100;
};
const framesIn = async (ms) => {
  const before = (await counter()).frames;
  await wait(ms);
  return (await counter()).frames - before;
};
/** Waits until the compositor has taken the last frame and none was asked for after it, however slow the machine. */
const settle = () =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let before = -1;
    while (before !== window.glCounter.frames) {
      before = window.glCounter.frames;
      for (let i = 0; i < 3; i += 1) await nextFrame();
      await new Promise((resolve) => setTimeout(resolve, 250));
      await nextFrame();
    }
  });

// Compressed beforehand, as hosts do: the first visitor does not wait for it.
for (const name of readdirSync(join(folder, 'assets'))) await (await fetch(`${site.address}assets/${name}`, { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
await (await fetch(site.address, { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
for (const kind of Object.keys(site.sent)) delete site.sent[kind];

await page.goto(site.address);
await page.waitForSelector('html:is([data-scene="ready"], [data-scene="failed"])', { timeout: 120_000 });
if ((await page.getAttribute('html', 'data-scene')) === 'failed') throw new Error(`the page has no picture: ${await page.locator('.scene-message').innerText()}`);
const sentSoFar = () => ({ ...site.sent, total: Object.values(site.sent).reduce((a, b) => a + b, 0) });
const bytes = sentSoFar();
await settle();
const loaded = await page.evaluate(() => ({ readyMs: Math.round(window.readyAt), at: performance.now() }));
const firstView = (await counter()).lastFrame;

const MODES = {
  neutral: '',
  selected: 'v=1&select=gluteus_medius_L',
  heat: 'v=1&camera=back&skin=75&pain=gmed_composite.L',
  oneLeg: 'v=1&camera=back&stance=right&time=4&strength=5',
  tour: 'v=1&tour=hip-and-back.2',
};
const go = async (fragment) => {
  await page.evaluate((text) => {
    location.hash = text;
  }, fragment);
  await wait(500);
  await settle();
};
const idle = {};
const cost = {};
/** When each part of the run began, so that a long task can be told by what was going on. */
const parts = [];
const part = async (name) => parts.push({ name, at: await page.evaluate(() => performance.now()) });
for (const [mode, fragment] of Object.entries(MODES)) {
  await part(mode);
  await go(fragment);
  idle[mode] = await framesIn(2000);
  const { draws, triangles } = (await counter()).lastFrame;
  cost[mode] = { drawCalls: draws, triangles: Math.round(triangles) };
}
await part('sheet');
await go('');
await page.keyboard.press('r');
await settle();
idle.sheetOpen = await framesIn(2000);
await page.keyboard.press('Escape');

const press = async (...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const percentile = (values, share) => Math.round(values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0);

await part('turning by key');
// From a key to the first frame that answers it.
await page.locator('canvas').focus();
const keyToFrame = [];
for (let i = 0; i < 24; i += 1) {
  const before = (await counter()).frames;
  const from = await page.evaluate(() => performance.now());
  await press('ArrowRight');
  while ((await counter()).frames === before) await wait(1);
  keyToFrame.push((await counter()).times.at(-1) - from);
}
await settle();

await part('turning by hand');
// Time from frame to frame while a hand turns the body.
const startedAt = await page.evaluate(() => performance.now());
await page.mouse.move(560, 330);
await page.mouse.down();
for (let i = 0; i < 60; i += 1) await page.mouse.move(560 + 6 * (i < 30 ? i : 60 - i), 330);
await page.mouse.up();
await settle();
const drawn = (await counter()).times.filter((time) => time > startedAt);
const frameToFrame = drawn.slice(1).map((time, i) => time - drawn[i]);

await part('rounds of use');
const heap = [await heapMegabytes()];
const until = Date.now() + minutes * 60_000;
/** A round of use: views, turns, zoom, choosing, hiding, heat-bearing skin, one leg, playing, and the sheets. */
const ROUND = [['1'], ['ArrowRight', 'ArrowRight'], ['2'], ['.', '.'], ['g'], ['h'], ['a'], ['o'], ['+', '+'], ['-', '-'], ['s'], ['s'], ['s'], ['o'], ['3'], [' '], ['5'], ['r'], ['Escape'], ['Escape']];
let rounds = 0;
while (Date.now() < until) {
  for (const keys of ROUND) {
    await page.locator('canvas').focus();
    await press(...keys);
    await wait(700);
  }
  rounds += 1;
}
await settle();
heap.push(await heapMegabytes());
// What the worker fetched afterwards, so that the page opens without a network.
const bytesLater = sentSoFar().total - bytes.total;
const longTasks = await page.evaluate((at) => window.longTasks.filter(([start]) => start > at).map(([start, duration]) => ({ start, duration: Math.round(duration) })), loaded.at);
const longestDuring = Object.fromEntries(
  parts.map(({ name, at }, i) => {
    const inside = longTasks.filter(({ start }) => start >= at && start < (parts[i + 1]?.at ?? Infinity));
    return [name, Math.max(0, ...inside.map(({ duration }) => duration))];
  }),
);
await browser.close();
await site.close();

console.log(
  JSON.stringify(
    {
      machine: { cores: cpus().length, cpu: cpus()[0]?.model, node: process.versions.node, rendering: 'software (SwiftShader)' },
      bytesAtFirstFrame: bytes,
      bytesLater,
      firstFullFrameMs: loaded.readyMs,
      firstView: { drawCalls: firstView.draws, triangles: Math.round(firstView.triangles) },
      perFrame: cost,
      orbit: {
        keyToFrameMs: { p50: percentile(keyToFrame, 0.5), p95: percentile(keyToFrame, 0.95) },
        frameToFrameMs: { p50: percentile(frameToFrame, 0.5), p95: percentile(frameToFrame, 0.95), frames: frameToFrame.length },
      },
      idleFramesIn2s: idle,
      solver: await benchSolver(),
      heapMegabytes: { start: heap[0], after: heap[1], minutes, rounds },
      longTasksAfterLoadMs: { count: longTasks.length, over200: longTasks.filter(({ duration }) => duration > 200).length, longestDuring },
    },
    null,
    2,
  ),
);
