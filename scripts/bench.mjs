// `npm run bench [-- --minutes 10]`: measures the built page in a real Chromium and prints one JSON. Times are reports, never verdicts.
import './lib/node-version.mjs';
import { cpus } from 'node:os';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

ensureInstalled();
const minutesAt = process.argv.indexOf('--minutes');
const minutes = minutesAt > 0 ? Number(process.argv[minutesAt + 1]) : 10;
if (!ensureBuilt()) process.exit(1);

const { chromium } = await import('playwright');
const { findChromium } = await import('./lib/chromium.mjs');
const { installGlCounter } = await import('./lib/gl-counter.mjs');
const { serveDist } = await import('./lib/serve-dist.mjs');
const { benchSolver } = await import('./lib/bench-solver.mjs');

const found = await findChromium();
const site = await serveDist();
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
const settle = async () => {
  for (let tries = 0; tries < 60; tries += 1) if ((await framesIn(400)) === 0) return;
};

await page.goto(site.address);
await page.waitForSelector('html[data-scene="ready"]', { timeout: 120_000 });
await settle();
const bytes = { ...site.sent, total: Object.values(site.sent).reduce((a, b) => a + b, 0) };
const loaded = await page.evaluate(() => ({ readyMs: Math.round(window.readyAt), at: performance.now() }));
const firstView = (await counter()).lastFrame;
const idle = { neutral: await framesIn(2000) };

const press = async (...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
await page.locator('canvas').focus();
const orbit = [];
for (let i = 0; i < 24; i += 1) {
  const from = performance.now();
  const before = (await counter()).frames;
  await press('ArrowRight');
  while ((await counter()).frames === before) await wait(1);
  orbit.push(performance.now() - from);
}
await settle();
orbit.sort((a, b) => a - b);
await press('o');
await settle();
idle.oneLeg = await framesIn(2000);
await press('o');

const heap = [await heapMegabytes()];
const until = Date.now() + minutes * 60_000;
const ROUND = [['1'], ['ArrowRight', 'ArrowRight'], ['2'], ['o'], ['+', '+'], ['-', '-'], ['Tab', 'Tab'], ['o'], ['3'], [' '], ['5']];
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
const longTasks = await page.evaluate((at) => window.longTasks.filter(([start]) => start > at).map(([, duration]) => Math.round(duration)), loaded.at);
await browser.close();
await site.close();

console.log(
  JSON.stringify(
    {
      machine: { cores: cpus().length, cpu: cpus()[0]?.model, node: process.versions.node, rendering: 'software (SwiftShader)' },
      bytes,
      firstFullFrameMs: loaded.readyMs,
      firstView: { drawCalls: firstView.draws, triangles: Math.round(firstView.triangles) },
      orbitKeyToFrameMs: { p50: Math.round(orbit[12]), p95: Math.round(orbit[22]) },
      idleFramesIn2s: idle,
      solver: await benchSolver(),
      heapMegabytes: { start: heap[0], after: heap[1], minutes, rounds },
      longTasksAfterLoadMs: { count: longTasks.length, longest: Math.max(0, ...longTasks) },
    },
    null,
    2,
  ),
);
