import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CAMERA_LIMITS } from '@/state/cameraLimits';
import { VIEW_NAMES } from '@/state/views';
import { cameraAt, onScreen, takePath } from './support/lens';
import { goTo, link, open, pictureName, settled, STILL, useBrowser, type Opened } from './support/page';
import { random as seeded } from '../support/random';
import { readSkinShape } from './support/skinShape';
import { words } from './support/words';

/** A spot of the picture that no panel covers. */
const SPOT = { x: 640, y: 330 };
/** Points on the body: at the back of the sacrum, near the lens when seen from behind. */
const NEAR_BACK = [0, 60, -100] as const;
const FRONTS = ['Pelvis from the front', 'Pelvis from behind', 'Pelvis from the left', 'Pelvis from the right', 'Pelvis from behind, left', 'Pelvis from above'];
const distance = (a: readonly number[], b: readonly number[] = [0, 90, -10]): number => Math.hypot(...a.map((x, i) => x - b[i]!));

describe('looking around', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL, picture: 'unseen' });
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await goTo(opened.page, 'v=1&camera=back');
    await opened.page.mouse.move(SPOT.x, SPOT.y);
  });

  const drag = async (dx: number, dy: number, button: 'left' | 'right' = 'left'): Promise<void> => {
    const { mouse } = opened.page;
    await mouse.move(SPOT.x, SPOT.y);
    await mouse.down({ button });
    await mouse.move(SPOT.x + dx / 2, SPOT.y + dy / 2);
    await mouse.move(SPOT.x + dx, SPOT.y + dy);
    await mouse.up({ button });
    await settled(opened.page);
  };

  it('turns with the hand, and the address follows', async () => {
    const { page } = opened;
    const before = await onScreen(page, NEAR_BACK);
    await drag(120, 40);
    const after = await onScreen(page, NEAR_BACK);
    expect(after.x).toBeGreaterThan(before.x + 10);
    expect(after.y).toBeGreaterThan(before.y + 3);
    expect((await link(page)).get('camera')).toMatch(/^-?\d+(\.\d)?,-?\d/);
    expect(await pictureName(page)).toMatch(/^Pelvis from behind, (left|right)|^Pelvis from behind/);
  });

  it('moves sideways with the right button and with Shift', async () => {
    const { page } = opened;
    for (const shift of [false, true]) {
      await goTo(page, 'v=1&camera=back');
      const before = await onScreen(page, NEAR_BACK);
      const from = await cameraAt(page);
      if (shift) await page.keyboard.down('Shift');
      await drag(-60, 0, shift ? 'left' : 'right');
      if (shift) await page.keyboard.up('Shift');
      const after = await onScreen(page, NEAR_BACK);
      expect(after.x).toBeLessThan(before.x - 20);
      const to = await cameraAt(page);
      // A pan does not turn: the lens keeps its distance from the plane it looks at.
      expect(Math.abs(to[2] - from[2])).toBeLessThan(1);
    }
  });

  it('zooms with the wheel between its limits', async () => {
    const { page } = opened;
    for (let i = 0; i < 5; i += 1) await page.mouse.wheel(0, -4000);
    await settled(page);
    const near = distance(await cameraAt(page));
    for (let i = 0; i < 5; i += 1) await page.mouse.wheel(0, 4000);
    await settled(page);
    const far = distance(await cameraAt(page));
    expect(near).toBeGreaterThanOrEqual(CAMERA_LIMITS.minDistance - 200);
    expect(near).toBeLessThan(700);
    expect(far).toBeLessThanOrEqual(CAMERA_LIMITS.maxDistance + 1);
    expect(far).toBeGreaterThan(CAMERA_LIMITS.maxDistance * 0.9);
  });

  it('goes to the six views by key and by button, and back to the first', async () => {
    const { page } = opened;
    await page.locator('canvas').focus();
    for (const [i, name] of FRONTS.entries()) {
      await page.keyboard.press(String(i + 1));
      await expect.poll(() => pictureName(page)).toBe(name);
    }
    const buttons = page.getByRole('group', { name: words.view.group });
    for (const [i, view] of VIEW_NAMES.entries()) {
      const button = buttons.getByRole('button', { name: words.view[view], exact: true });
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      await expect.poll(() => pictureName(page)).toBe(FRONTS[i]);
    }
    await page.locator('canvas').focus();
    await page.keyboard.press('0');
    expect((await link(page)).get('camera')).toBeNull();
    await buttons.getByRole('button', { name: words.view.front, exact: true }).click();
    await buttons.getByRole('button', { name: words.command.resetView }).click();
    expect((await link(page)).get('camera')).toBeNull();
  });

  it('turns and zooms by arrow keys and signs, the same as by buttons', async () => {
    const { page } = opened;
    const moves = [
      ['ArrowLeft', words.command.orbit.left],
      ['ArrowRight', words.command.orbit.right],
      ['ArrowUp', words.command.orbit.up],
      ['ArrowDown', words.command.orbit.down],
      ['+', words.command.zoomIn],
      ['-', words.command.zoomOut],
    ] as const;
    const seen = new Set<string>();
    for (const [key, label] of moves) {
      await goTo(page, 'v=1&camera=back');
      await page.locator('canvas').focus();
      await page.keyboard.press(key);
      const byKey = (await link(page)).get('camera');
      await goTo(page, 'v=1&camera=back');
      await page.getByRole('button', { name: label, exact: true }).click();
      const byButton = (await link(page)).get('camera');
      expect(byButton).toBe(byKey);
      expect(byKey).not.toBe('back');
      seen.add(String(byKey));
    }
    expect(seen.size).toBe(moves.length);
  });

  it('never puts the lens into the body, however it is pushed', async () => {
    const { page } = opened;
    const seed = Date.now() % 1e6;
    const random = seeded(seed);
    const between = (low: number, high: number): number => low + (high - low) * random();
    await takePath(page);
    for (let i = 0; i < 20; i += 1) {
      await page.mouse.move(between(420, 1200), between(90, 600));
      const kind = random();
      if (kind < 0.45) await page.mouse.wheel(0, between(-1500, 500));
      else {
        const button = kind < 0.75 ? 'right' : 'left';
        await page.mouse.down({ button });
        await page.mouse.move(between(420, 1200), between(90, 600), { steps: 2 });
        await page.mouse.up({ button });
      }
    }
    await settled(page);
    const path = [...(await takePath(page)), await cameraAt(page)];
    expect(path.length).toBeGreaterThan(10);
    const skin = await readSkinShape();
    for (const place of path) {
      expect(skin.inside(place), `inside the body at ${place.join(', ')} (seed ${seed})`).toBe(false);
      expect(skin.clearance(place), `too close at ${place.join(', ')} (seed ${seed})`).toBeGreaterThan(20);
    }
    expect(opened.errors).toEqual([]);
  });
});
