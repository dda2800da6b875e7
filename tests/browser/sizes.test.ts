import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cramped, overflow, unreachable } from './support/layout';
import { goTo, open, settled, STILL, useBrowser, type Opened } from './support/page';
import { words } from './support/words';

const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 667, height: 375 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
const TABS = [words.tab.body, words.tab.pain, words.tab.stand, words.tab.learn];
/** As much at once as the page can show: a chosen part, hidden parts, heat, a moving figure and a message. */
const FULL = 'v=1&camera=back&select=quadratus_lumborum_L&hide=sacrum,femur_L&pain=gmed_composite.L&stance=left&time=2.5&strength=5&nonsense=1';

describe('every size of screen', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL, picture: 'unseen' });
  });
  afterAll(() => opened.close());

  it.each(SIZES)('$width × $height: nothing wider than the screen, every control within reach and large enough to touch', async (size) => {
    const { page } = opened;
    await page.setViewportSize(size);
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      for (const problem of [...(await overflow(page)), ...(await unreachable(page)), ...(await cramped(page))]) found.push(`${state}: ${problem}`);
    };
    await goTo(page, '');
    await look('at first');
    await goTo(page, FULL);
    for (const tab of TABS) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      // Panels are fetched when first opened.
      await expect.poll(() => page.getByRole('tabpanel').locator('button, input').count()).toBeGreaterThan(0);
      await look(tab);
    }
    await goTo(page, 'v=1&tour=hip-and-back.3');
    await expect.poll(() => page.locator('.tour-card').count()).toBe(1);
    await look('tour');
    await goTo(page, '');
    await page.getByRole('button', { name: words.command.redFlags, exact: true }).click();
    await look('help');
    await page.keyboard.press('Escape');
    expect(found).toEqual([]);
    // A processor that draws eight million pixels takes its time.
  }, 300_000);

  it('gives the picture room at every size, and draws it there', async () => {
    const { page } = opened;
    for (const { width, height } of [SIZES[0], SIZES[2], SIZES[5]]) {
      await page.setViewportSize({ width, height });
      await settled(page);
      const box = (await page.locator('canvas').boundingBox())!;
      expect(box.width * box.height, `${width} × ${height}`).toBeGreaterThan(0.3 * width * height);
      const sharp = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
      expect(sharp).toBeGreaterThanOrEqual(0.99);
    }
    expect(opened.errors).toEqual([]);
  });
});
