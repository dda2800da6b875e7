import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOLD_TIME } from '@/state/course';
import { counter, framesIn, goTo, open, SMALL_DESKTOP, settled, useBrowser, type Opened } from './support/page';
import { words } from './support/words';

const MODES: [string, string][] = [
  ['as first seen', ''],
  ['with a muscle lit', 'v=1&select=gluteus_medius_L'],
  ['with heat', 'v=1&skin=75&pain=gmed_composite.L'],
  ['on one weak leg', `v=1&stance=right&time=${HOLD_TIME}&strength=5&select=gluteus_medius_R`],
  ['in a tour', 'v=1&tour=hip-and-back.2'],
];

describe('at rest', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    // Motion allowed: easing and playing must come to an end by themselves.
    opened = await open({ viewport: SMALL_DESKTOP, picture: 'unseen' });
  });
  afterAll(() => opened.close());

  it.each(MODES)('nothing is drawn in two seconds: %s', async (_, fragment) => {
    await goTo(opened.page, fragment);
    expect(await framesIn(opened.page, 2000)).toBe(0);
  });

  it('nothing is drawn while a sheet is open, or while the mouse passes over the page', async () => {
    const { page } = opened;
    await goTo(page, 'v=1&camera=back');
    await page.getByRole('button', { name: words.command.redFlags, exact: true }).click();
    await settled(page);
    expect(await framesIn(page, 2000)).toBe(0);
    await page.keyboard.press('Escape');
    await settled(page);
    // With reduced motion a part met is lit at once; otherwise it is lit over some frames, the more the faster the machine.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await settled(page);
    const { frames } = await counter(page);
    for (let x = 400; x < 1000; x += 60) await page.mouse.move(x, 300);
    await settled(page);
    // At most a frame per part met, and one when it is left.
    expect((await counter(page)).frames - frames).toBeLessThanOrEqual(20);
    expect(await framesIn(page, 1000)).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    for (let x = 400; x < 1000; x += 60) await page.mouse.move(x, 300);
    await settled(page);
    expect(await framesIn(page, 1000)).toBe(0);
  });

  it('draws again as soon as something changes', async () => {
    const { page } = opened;
    const { frames } = await counter(page);
    await page.locator('canvas').focus();
    await page.keyboard.press('ArrowLeft');
    await settled(page);
    expect((await counter(page)).frames).toBeGreaterThan(frames);
    expect(opened.errors).toEqual([]);
  });
});
