import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOLD_TIME } from '@/state/course';
import { STROKE_COLOURS } from '@/state/strokeColours';
import { counter, framesIn, goTo, link, open, PHONE, settled, SMALL_DESKTOP, STILL, useBrowser, type Opened } from './support/page';
import { differing, pixelAt, takePicture, type Picture } from './support/pixels';
import { words } from './support/words';

const VIEW = 'camera=180,0,2600,0,90,-10&skin=0&work=off';
const ALL = 'lines=plumb,level,forces,levers';
const weak = (side: 'left' | 'right'): string => `v=1&${VIEW}&stance=${side}&time=${HOLD_TIME}&strength=10&compensation=0`;

const colour = (hex: string): readonly number[] => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));

/** Pixels of exactly this stroke colour, as they stand on screen. */
const pixelsOfColour = (picture: Picture, hex: string): { x: number; y: number }[] => {
  const [r, g, b] = colour(hex) as [number, number, number];
  const found: { x: number; y: number }[] = [];
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const at = pixelAt(picture, x, y);
      if (Math.abs(at.r - r) + Math.abs(at.g - g) + Math.abs(at.b - b) < 12) found.push({ x, y });
    }
  }
  return found;
};

describe('overlays', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL, viewport: SMALL_DESKTOP });
    await opened.page.getByRole('tab', { name: words.tab.stand }).click();
  });
  afterAll(() => opened.close());
  const label = (kind: string) => opened.page.locator(`.scene-label[data-kind="${kind}"]`);

  it.each([
    ['left', 'right'],
    ['right', 'left'],
  ] as const)('standing %s: the level line falls to the %s, in pixels and in words', async (stance, swing) => {
    const { page } = opened;
    await goTo(page, `${weak(stance)}&lines=level`);
    const line = pixelsOfColour(await takePicture(page), STROKE_COLOURS.level);
    expect(line.length).toBeGreaterThan(100);
    // From behind the subject's left is on the left of the screen. The free end of the line is the lowest of its pixels.
    const lowest = line.reduce((a, b) => (b.y > a.y ? b : a));
    const middle = line.reduce((sum, { x }) => sum + x, 0) / line.length;
    expect(Math.sign(lowest.x - middle)).toBe(swing === 'left' ? -1 : 1);
    await expect.poll(() => label('level').innerText()).toMatch(new RegExp(`${swing} side 1\\d\\.\\d° lower`));
  });

  it('name the forces and their size, and no two names cover one another', async () => {
    const { page } = opened;
    await goTo(page, `${weak('right')}&${ALL}`);
    await expect.poll(() => label('hip-contact').innerText()).toMatch(/[2-4]\.\d\s× body weight/);
    for (const force of ['body-weight', 'abductors', 'hip-contact'] as const) {
      expect(pixelsOfColour(await takePicture(page), STROKE_COLOURS[force]).length, `${force} is drawn`).toBeGreaterThan(60);
    }
    const boxes = await page.locator('.scene-label').evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBeGreaterThan(5);
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)));
  });

  it('cost one draw call, and none at rest', async () => {
    const { page } = opened;
    await goTo(page, weak('right'));
    const bare = (await counter(page)).lastFrame.draws;
    await goTo(page, `${weak('right')}&${ALL}`);
    expect((await counter(page)).lastFrame.draws - bare).toBe(1);
    expect(await framesIn(page, 1500)).toBe(0);
  });

  it.each([
    ['left', 'right'],
    ['right', 'left'],
  ] as const)('standing %s: a cane stands on the %s, one draw call and none at rest', async (stance, hand) => {
    const { page } = opened;
    const bare = `v=1&${VIEW}&stance=${stance}&time=${HOLD_TIME}&lean=0&drop=0`;
    await goTo(page, bare);
    const before = await takePicture(page);
    const { draws } = (await counter(page)).lastFrame;
    await goTo(page, `${bare}&cane=10`);
    const changed = differing(before, await takePicture(page));
    expect((await counter(page)).lastFrame.draws - draws).toBe(1);
    expect(await framesIn(page, 600)).toBe(0);
    // From behind the subject's left is on the left of the screen. No bone is as far out as the cane there.
    // At the height of the thighs; panel and caption, which tell of the cane too, are left out.
    const xs = changed.filter(({ x, y }) => x > 400 && y > 450 && y < 540).map(({ x }) => x);
    const middle = before.width / 2 + 192;
    const [leftmost, rightmost] = [middle - Math.min(...xs), Math.max(...xs) - middle];
    expect(hand === 'left' ? leftmost - rightmost : rightmost - leftmost).toBeGreaterThan(5);
  });

  it('keep arrows and their numbers on the picture from near by, with the scale beside them', async () => {
    const { page } = opened;
    await goTo(page, `v=1&camera=back&skin=0&stance=right&time=${HOLD_TIME}&strength=5&compensation=0&load=15&lines=forces`);
    await expect.poll(() => label('hip-contact').innerText()).toMatch(/[4-9]\.\d\s× body weight/);
    const canvas = (await page.locator('canvas').boundingBox())!;
    for (const kind of ['hip-contact', 'abductors', 'body-weight'] as const) {
      const box = (await label(kind).boundingBox())!;
      expect(box.y).toBeGreaterThan(canvas.y);
      expect(box.y + box.height).toBeLessThan(canvas.y + canvas.height);
    }
    expect(await page.locator('.scene-scale').innerText()).toBe(words.overlay.bar);
    // The arrow is whole: its tail, at the top, is on the picture and clear of the header.
    const blue = pixelsOfColour(await takePicture(page), STROKE_COLOURS['hip-contact']);
    expect(Math.min(...blue.map(({ y }) => y))).toBeGreaterThan(56);
  });

  it('are switched by check boxes and by keys', async () => {
    const { page } = opened;
    await goTo(page, weak('right'));
    await page.getByRole('checkbox', { name: words.overlay.plumb }).check();
    expect((await link(page)).get('lines')).toBe('plumb');
    await page.locator('canvas').focus();
    await page.keyboard.press('f');
    expect((await link(page)).get('lines')).toBe('plumb,forces');
    await page.keyboard.press('p');
    expect((await link(page)).get('lines')).toBe('forces');
    expect(opened.errors).toEqual([]);
  });
});

describe('overlays on a phone', () => {
  useBrowser();
  it('keep to the picture', async () => {
    const { page, close } = await open({ link: `#${weak('left')}&${ALL}`, viewport: PHONE, context: STILL, picture: 'unseen' });
    await settled(page);
    const canvas = (await page.locator('canvas').boundingBox())!;
    const boxes = await page.locator('.scene-label').evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBeGreaterThan(2);
    for (const box of boxes) expect(box.left >= canvas.x && box.right <= canvas.x + canvas.width).toBe(true);
    await close();
  });
});
