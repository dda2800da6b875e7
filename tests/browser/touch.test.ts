import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cameraAt, onScreen, takePath } from './support/lens';
import { counter, devtools, goTo, open, PHONE, pictureName, settled, useBrowser, type Opened } from './support/page';
import { words } from './support/words';

type Finger = readonly [number, number];
const NEAR_BACK = [0, 60, -100] as const;

describe('fingers', () => {
  useBrowser();
  let opened: Opened;
  let raw: CDPSession;
  beforeAll(async () => {
    opened = await open({ viewport: PHONE, context: { hasTouch: true, isMobile: true }, picture: 'unseen' });
    raw = await devtools(opened.page);
  });
  afterAll(() => opened.close());
  beforeEach(() => goTo(opened.page, 'v=1&camera=back'));

  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...fingers: Finger[]): Promise<unknown> =>
    raw.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });
  /** Fingers go from one place to another in steps, then lift. */
  const gesture = async (from: Finger[], to: Finger[], steps = 5): Promise<void> => {
    await touch('touchStart', ...from);
    for (let i = 1; i <= steps; i += 1) {
      await touch('touchMove', ...from.map(([x, y], f): Finger => [x + ((to[f]![0] - x) * i) / steps, y + ((to[f]![1] - y) * i) / steps]));
    }
    await touch('touchEnd');
    await settled(opened.page);
  };
  const lensDistance = async (): Promise<number> => Math.abs((await cameraAt(opened.page))[2]);

  it('one finger turns', async () => {
    const { page } = opened;
    const before = await onScreen(page, NEAR_BACK);
    await gesture([[150, 250]], [[240, 250]]);
    const after = await onScreen(page, NEAR_BACK);
    expect(after.x).toBeGreaterThan(before.x + 5);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('two fingers that part come closer, that meet step back, that go together pan', async () => {
    const { page } = opened;
    const start = await lensDistance();
    await gesture([[170, 250], [220, 250]], [[100, 250], [290, 250]]);
    const near = await lensDistance();
    expect(near).toBeLessThan(start * 0.85);
    await gesture([[80, 250], [310, 250]], [[170, 250], [220, 250]]);
    expect(await lensDistance()).toBeGreaterThan(near * 1.2);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await goTo(page, 'v=1&camera=back');
    const before = await onScreen(page, NEAR_BACK);
    await gesture([[150, 250], [210, 250]], [[190, 250], [250, 250]]);
    const after = await onScreen(page, NEAR_BACK);
    expect(after.x).toBeGreaterThan(before.x + 15);
  });

  it('a tap chooses what is under it, and the chip leads to its card', async () => {
    const { page } = opened;
    const { x, y } = await onScreen(page, [90, -20, -95]);
    const box = (await page.locator('canvas').boundingBox())!;
    await touch('touchStart', [box.x + x, box.y + y]);
    await touch('touchEnd');
    await expect.poll(() => pictureName(page)).toMatch(/left gluteus maximus lit/);
    await page.getByRole('button', { name: new RegExp(words.stage.about) }).click();
    await expect.poll(() => page.getByRole('region', { name: words.card.label }).isVisible()).toBe(true);
    // Only the panel moves: header and picture keep their places.
    expect((await page.locator('.header').boundingBox())?.y).toBe(0);
  });

  it('a view chosen by its button is eased to, outside the body all the way', async () => {
    const { page } = opened;
    await takePath(page);
    const { frames } = await counter(page);
    await page.getByRole('button', { name: words.view.group }).click();
    await page.getByRole('group', { name: words.view.group }).getByRole('button', { name: words.view.left, exact: true }).click();
    await settled(page);
    await expect.poll(() => pictureName(page)).toBe('Pelvis from the left');
    expect((await counter(page)).frames - frames).toBeGreaterThan(2);
    const path = await takePath(page);
    const radii = path.map(([x, y, z]) => Math.hypot(x, y - 90, z + 10));
    expect(Math.min(...radii)).toBeGreaterThan(Math.max(...radii) * 0.95);
    expect(opened.errors).toEqual([]);
  });
});
