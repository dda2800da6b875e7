import type { Locator } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FIRST_STRUCTURES } from '@/anatomy/catalogue';
import { onScreen } from './support/lens';
import { goTo, link, open, pictureName, settled, SMALL_DESKTOP, STILL, useBrowser, type Opened } from './support/page';
import { differing, innermost, pixelAt, redness, takePicture, type Picture, type Spot } from './support/pixels';
import { clinicalName, fill, plainName, words, wordsOf } from './support/words';

const BACK = 'v=1&camera=back';
const MEDIUS = plainName('gluteus_medius', 'L');
/** A point on the body's axis that all views look at, mm. */
const AXIS = [0, 90, -10] as const;
const anyCase = (text: string): RegExp => new RegExp(text, 'i');

describe('parts of the body', () => {
  useBrowser();
  let opened: Opened;
  /** A pixel well inside the left gluteus medius, from the pixel of the body's axis. */
  let medius: Spot;
  let neutral: Picture;
  let row: Locator;
  beforeAll(async () => {
    opened = await open({ link: `#${BACK}`, context: STILL, viewport: SMALL_DESKTOP });
    const { page } = opened;
    neutral = await takePicture(page);
    await goTo(page, `${BACK}&hide=gluteus_medius_L`);
    const at = innermost(differing(neutral, await takePicture(page), 60));
    const axis = await onScreen(page, AXIS);
    medius = { x: at.x - axis.x, y: at.y - axis.y };
    row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: new RegExp(`^${MEDIUS}`, 'i') }) });
  });
  afterAll(() => opened.close());
  beforeEach(() => goTo(opened.page, BACK));

  /** Where the muscle is now: the picture moves over when the card opens beside it. `-1` for its mirror on the other side. */
  const mediusNow = async (across: 1 | -1 = 1): Promise<Spot> => {
    const axis = await onScreen(opened.page, AXIS);
    return { x: Math.round(axis.x + across * medius.x), y: Math.round(axis.y + medius.y) };
  };
  const pointAt = async (spot: Spot): Promise<void> => {
    await opened.page.mouse.move(spot.x + 1, spot.y);
    await opened.page.mouse.move(spot.x, spot.y);
  };
  const hoverName = (): Promise<string> => opened.page.locator('.hover-name').innerText({ timeout: 5000 }).catch(() => '');
  const clickAt = async (spot: Spot): Promise<void> => {
    await pointAt(spot);
    await opened.page.mouse.down();
    await opened.page.mouse.up();
    await settled(opened.page);
  };
  const lit = async (): Promise<string | null> => (await link(opened.page)).get('select');

  it('names what the pointer is on, and nothing over the ground', async () => {
    await pointAt(await mediusNow());
    await expect.poll(hoverName).toMatch(anyCase(MEDIUS));
    await opened.page.mouse.move(1000, 600);
    await expect.poll(() => opened.page.locator('.hover-name').count()).toBe(0);
  });

  it('a click lights it, the others recede, and the name of the picture says so', async () => {
    const { page } = opened;
    await clickAt(await mediusNow());
    expect(await lit()).toBe('gluteus_medius_L');
    expect(await pictureName(page)).toMatch(/left gluteus medius lit/);
    await page.mouse.move(1000, 600);
    await settled(page);
    const after = await takePicture(page);
    const changed = differing(neutral, after, 12);
    expect(changed.length).toBeGreaterThan(2000);
    // Its own pixels stand out in colour against the same muscle of the other side, which was its mirror before.
    const [own, mirror] = [await mediusNow(), await mediusNow(-1)];
    expect(redness(pixelAt(after, own.x, own.y))).toBeGreaterThan(redness(pixelAt(after, mirror.x, mirror.y)) + 15);
    await page.keyboard.press('Escape');
    expect(await lit()).toBeNull();
  });

  it('a drag that ends on it chooses nothing', async () => {
    const { page } = opened;
    const { x, y } = await mediusNow();
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.up();
    await settled(page);
    expect(await lit()).toBeNull();
  });

  it('Enter in the list chooses as well, and the card says what it is, what it does and where it is fixed', async () => {
    const { page } = opened;
    await row.getByRole('button', { name: anyCase(`^${MEDIUS}`) }).focus();
    await page.keyboard.press('Enter');
    expect(await lit()).toBe('gluteus_medius_L');
    const card = page.getByRole('region', { name: words.card.label });
    const text = await card.innerText();
    const { function: does, origin, insertion } = wordsOf('gluteus_medius');
    for (const part of [MEDIUS, clinicalName('gluteus_medius'), 'musculus gluteus medius', does, origin, insertion]) expect(text.toLowerCase()).toContain(part.toLowerCase());
    await card.locator('summary', { hasText: words.sources.title_other.split(' ')[0]! }).click();
    await expect.poll(() => card.locator('.claim').count()).toBeGreaterThan(0);
    await card.getByRole('button', { name: words.command.clearSelection }).click();
    await expect.poll(() => card.count()).toBe(0);
  });

  it('what is hidden is gone from the picture, cannot be met by the pointer, is counted and comes back at one press', async () => {
    const { page } = opened;
    await row.getByRole('button', { name: fill(words.command.hide, { name: MEDIUS }) }).click();
    await settled(page);
    await page.mouse.move(1000, 600);
    await settled(page);
    expect(differing(neutral, await takePicture(page), 60).length).toBeGreaterThan(500);
    await clickAt(await mediusNow());
    expect(await lit()).not.toBe('gluteus_medius_L');
    expect(await hoverName()).not.toMatch(anyCase(MEDIUS));
    await page.getByRole('button', { name: fill(words.stage.hiddenCount_one, { count: 1 }) }).click();
    expect((await link(page)).get('hide')).toBeNull();
    await clickAt(await mediusNow());
    expect(await lit()).toBe('gluteus_medius_L');
  });

  it('one part can be shown alone, and the rest comes back', async () => {
    const { page } = opened;
    await clickAt(await mediusNow());
    const card = page.getByRole('region', { name: words.card.label });
    await card.getByRole('button', { name: words.command.isolateShort }).click();
    await settled(page);
    expect((await link(page)).get('hide')?.split(',')).toHaveLength(FIRST_STRUCTURES.length - 1);
    expect(await pictureName(page)).toContain(fill(words.picture.hidden_other, { count: FIRST_STRUCTURES.length - 1 }));
    const alone = await takePicture(page);
    expect(differing(neutral, alone, 60).length).toBeGreaterThan(20_000);
    await page.getByRole('button', { name: fill(words.stage.hiddenCount_other, { count: FIRST_STRUCTURES.length - 1 }) }).click();
    expect((await link(page)).get('hide')).toBeNull();
  });

  it('what is seen through yields to what lies behind it', async () => {
    const { page } = opened;
    await row.getByRole('button', { name: fill(words.command.ghost, { name: MEDIUS }) }).click();
    await settled(page);
    expect((await link(page)).get('ghost')).toBe('gluteus_medius_L');
    await clickAt(await mediusNow());
    expect(['hip_bone_L', 'gluteus_minimus_L']).toContain(await lit());
    await page.keyboard.press('Escape');
    await row.getByRole('button', { name: fill(words.command.unghost, { name: MEDIUS }) }).click();
    expect((await link(page)).get('ghost')).toBeNull();
    expect(opened.errors).toEqual([]);
  });
});
