import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEEPEST_PEEL } from '@/state/peel';
import { counter, framesIn, goTo, open, settled, SMALL_DESKTOP, STILL, useBrowser, type Opened } from './support/page';
import { differing, luminance, mean, pixelAt, takePicture } from './support/pixels';

/** Boxes of the names on the picture, and where the free part of it ends. */
const namesOf = (opened: Opened) =>
  opened.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.scene-name')]
      .filter((chip) => chip.style.display !== 'none')
      .map((chip) => ({ text: chip.textContent ?? '', box: chip.getBoundingClientRect().toJSON() as DOMRect })),
  );

describe('how it looks', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL, viewport: SMALL_DESKTOP });
  });
  afterAll(() => opened.close());

  it('stands in the middle of what the panels leave free', async () => {
    const { page } = opened;
    await goTo(page, 'v=1&camera=back&skin=0');
    const picture = await takePicture(page);
    await goTo(page, 'v=1&camera=back&skin=0&hide=sacrum');
    const without = await takePicture(page);
    const xs = differing(picture, without).map(({ x }) => x);
    const dock = (await page.locator('#controls').boundingBox())!;
    const middle = (dock.x + dock.width + SMALL_DESKTOP.width) / 2;
    // The sacrum stands in the midline; seen straight from behind it tells where the body is.
    expect(Math.abs(mean(xs) - middle)).toBeLessThan(12);
  });

  it('peels by key, one layer at a time, down to the bones and back', async () => {
    const { page } = opened;
    await goTo(page, '');
    await page.locator('canvas').focus();
    const slider = page.locator('.look-peel input');
    const said: (string | null)[] = [];
    for (let stop = Number(await slider.inputValue()); stop <= DEEPEST_PEEL; stop += 1) {
      said.push(await slider.getAttribute('aria-valuetext'));
      await page.keyboard.press('d');
    }
    expect(new Set(said).size).toBe(said.length);
    expect(await slider.inputValue()).toBe(String(DEEPEST_PEEL));
    expect(said.at(-1)).toContain('Bones');
    await page.keyboard.press('Shift+D');
    expect(await slider.getAttribute('aria-valuetext')).toBe(said.at(-2));
  });

  it('names parts without one name over another, the same way each time, in plain words or Latin', async () => {
    const { page } = opened;
    await goTo(page, 'v=1&labels=parts,landmarks&camera=back');
    await expect.poll(async () => (await namesOf(opened)).map(({ text }) => text)).toContain('Sit bone');
    await settled(page);
    const names = await namesOf(opened);
    expect(names.length).toBeGreaterThan(8);
    names.forEach(({ box: a }, i) =>
      names.slice(i + 1).forEach(({ box: b }) => {
        expect(a.x + a.width <= b.x + 0.5 || b.x + b.width <= a.x + 0.5 || a.y + a.height <= b.y + 0.5 || b.y + b.height <= a.y + 0.5).toBe(true);
      }),
    );
    // What stands in front of the body is not named from behind.
    expect(names.map(({ text }) => text)).not.toContain('Front hip point');
    await goTo(page, 'v=1&labels=parts,landmarks&camera=left');
    await goTo(page, 'v=1&labels=parts,landmarks&camera=back');
    expect(await namesOf(opened)).toEqual(names);
    await goTo(page, 'v=1&labels=parts&names=latin&camera=back');
    await expect.poll(async () => (await namesOf(opened)).map(({ text }) => text)).toContain('musculus gluteus maximus');
  });

  it('cuts the body open, and fills the cut with the colour of bone and muscle', async () => {
    const { page } = opened;
    await goTo(page, 'v=1&cut=coronal&cutAt=-20&camera=back&skin=0');
    const cut = await takePicture(page);
    await goTo(page, 'v=1&camera=back&skin=0');
    const whole = await takePicture(page);
    const faces = differing(cut, whole).map(({ x, y }) => pixelAt(cut, x, y));
    const near = (r: number, g: number, b: number): number => faces.filter((c) => Math.abs(c.r - r) + Math.abs(c.g - g) + Math.abs(c.b - b) < 70).length;
    expect(near(0xe3, 0xcf, 0xa6)).toBeGreaterThan(3000);
    expect(near(0x8f, 0x3f, 0x39)).toBeGreaterThan(3000);
  });

  it('turns dark and shows bone bright as an X-ray', async () => {
    const { page } = opened;
    await goTo(page, 'v=1&xray=on&camera=back');
    const picture = await takePicture(page);
    const middle = differing(picture, { ...picture, data: new Uint8Array(picture.data.length) }, 240).length;
    expect(luminance(pixelAt(picture, 1200, 300))).toBeLessThan(40);
    expect(middle).toBeGreaterThan(2000);
  });

  it('cuts fascia too: what fades by coverage is still drawn', async () => {
    const { page, errors } = opened;
    const cut = 'v=1&cut=sagittal&cutAt=20&camera=back&skin=0';
    await goTo(page, cut);
    const without = await takePicture(page);
    await goTo(page, `${cut}&deep=thoracolumbar_fascia_L`);
    expect(differing(await takePicture(page), without).length).toBeGreaterThan(500);
    expect(errors).toEqual([]);
  });

  it.each(['labels=parts,landmarks', 'cut=axial&cutAt=40&camera=top', 'xray=on', 'attach=on', 'fibres=on'])('draws nothing at rest: %s', async (look) => {
    await goTo(opened.page, `v=1&${look}`);
    expect((await counter(opened.page)).frames).toBeGreaterThan(0);
    expect(await framesIn(opened.page, 1500)).toBe(0);
    expect(opened.errors).toEqual([]);
  });
});
