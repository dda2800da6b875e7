import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pain from '#assets/locales/en/pain.json';
import { blendHeat, createSkinZones } from '@/pain';
import { readSkin } from '@/pain/cli/readSkin';
import type { SkinMesh } from '@/pain/measure/skinMesh';
import { onScreen, projection } from './support/lens';
import { goTo, link, open, pictureName, settled, SMALL_DESKTOP, STILL, useBrowser, type Opened } from './support/page';
import { differing, luminance, mean, pixelAt, redness, takePicture, type Picture, type Spot } from './support/pixels';
import { fill, words } from './support/words';

const PATTERN = 'gmed_composite';
const BACK = 'v=1&camera=back&skin=100';
const toggleName = (side: 'L' | 'R'): string => fill(words.pain.toggle, { side: words.side[side].name, name: pain.patterns[PATTERN].name });

describe('pain on the skin', () => {
  useBrowser();
  let opened: Opened;
  let bare: Picture;
  let middle: number;
  beforeAll(async () => {
    opened = await open({ link: `#${BACK}`, context: STILL, viewport: SMALL_DESKTOP });
    bare = await takePicture(opened.page);
    middle = (await onScreen(opened.page, [0, 60, -80])).x;
    await opened.page.getByRole('tab', { name: words.tab.pain }).click();
  });
  afterAll(() => opened.close());

  const heated = (picture: Picture): Spot[] =>
    differing(bare, picture, 30).filter(({ x, y }) => redness(pixelAt(picture, x, y)) > redness(pixelAt(bare, x, y)) + 8);
  const shareOnScreenLeft = (spots: readonly Spot[]): number => spots.filter(({ x }) => x < middle).length / spots.length;

  it('lies on the side of the body that was asked for', async () => {
    const { page } = opened;
    for (const [side, onTheLeft] of [['L', true], ['R', false]] as const) {
      const toggle = page.getByRole('button', { name: toggleName(side) }).first();
      await toggle.click();
      await settled(page);
      expect(await toggle.getAttribute('aria-pressed')).toBe('true');
      expect((await link(page)).get('pain')).toBe(`${PATTERN}.${side}`);
      await expect.poll(() => pictureName(page)).toContain(`, ${words.side[side].name}`);
      const spots = heated(await takePicture(page));
      expect(spots.length).toBeGreaterThan(3000);
      // Seen from behind, the subject's left is on the screen's left. The small of the back is shared, so not all of it is.
      const share = shareOnScreenLeft(spots);
      expect(onTheLeft ? share : 1 - share, `heat of ${side}`).toBeGreaterThan(0.75);
      await toggle.click();
      await settled(page);
    }
    expect(heated(await takePicture(page)).length).toBeLessThan(50);
  });

  it('is mirrored seen from the front', async () => {
    const { page } = opened;
    await goTo(page, 'v=1&camera=35,0,1150,0,90,-10&skin=100');
    bare = await takePicture(page);
    middle = (await onScreen(page, [0, 60, 0])).x;
    await goTo(page, `v=1&camera=35,0,1150,0,90,-10&skin=100&pain=${PATTERN}.L`);
    const spots = heated(await takePicture(page));
    expect(spots.length).toBeGreaterThan(300);
    expect(shareOnScreenLeft(spots)).toBeLessThan(0.1);
    await goTo(page, BACK);
    bare = await takePicture(page);
  });

  it('is darker and redder the more heat the pattern has there', async () => {
    const { page } = opened;
    await goTo(page, `${BACK}&pain=${PATTERN}.L`);
    const picture = await takePicture(page);
    const samples = await samplesOn(page, await readSkin('assets/anatomy.glb'));
    const classes = ([[-1, 0.01], [0.15, 0.32], [0.4, 0.62], [0.75, 1.01]] as const).map(([low, high]) => {
      const colours = samples.filter(({ heat }) => heat > low && heat <= high).map(({ x, y }) => pixelAt(picture, x, y));
      return { count: colours.length, light: mean(colours.map(luminance)), green: mean(colours.map(({ g }) => g)), red: mean(colours.map(redness)) };
    });
    for (const { count } of classes) expect(count).toBeGreaterThan(10);
    for (let i = 1; i < classes.length; i += 1) expect(classes[i]!.light, `step ${i}`).toBeLessThan(classes[i - 1]!.light - 8);
    // Amber first: hue goes from yellowish (green still high) to deep red.
    expect(classes[1]!.red).toBeGreaterThan(classes[0]!.red + 20);
    expect(classes[3]!.green).toBeLessThan(classes[1]!.green - 50);
  });

  it('stands beside a legend that says what redness means and what it does not', async () => {
    const { page } = opened;
    await goTo(page, `${BACK}&pain=${PATTERN}.L`);
    const onPicture = page.getByRole('figure', { name: pain.legend.title });
    await expect.poll(() => onPicture.innerText()).toMatch(/teaching atlas, not patient counts/);
    const panel = page.getByRole('region', { name: pain.legend.title });
    const text = await panel.innerText();
    expect(text).toContain(pain.patterns[PATTERN].words);
    expect(text).toContain(pain.patterns[PATTERN].status);
    expect(text).toContain(pain.legend.note);
    expect(text).not.toMatch(/\d+ ?%|of 100 people/);
    const colours = await onPicture.locator('.ramp-bar').evaluate((bar) => getComputedStyle(bar).backgroundImage.match(/rgb\([^)]*\)/g) ?? []);
    const lights = colours.map((text_) => {
      const [r = 0, g = 0, b = 0] = text_.match(/\d+/g)!.map(Number);
      return luminance({ r, g, b });
    });
    expect(lights.length).toBeGreaterThan(8);
    for (let i = 1; i < lights.length; i += 1) expect(lights[i]).toBeLessThan(lights[i - 1]!);
    await panel.getByRole('button', { name: words.command.clearPatterns }).click();
    expect((await link(page)).get('pain')).toBeNull();
    expect(opened.errors).toEqual([]);
  });
});

/** Skin vertices that face the lens from behind, with their heat and their pixel. */
async function samplesOn(page: Opened['page'], { positions, normals }: SkinMesh): Promise<(Spot & { heat: number })[]> {
  const heat = new Float32Array(positions.length / 3);
  blendHeat([{ pattern: PATTERN, side: 'L' }], createSkinZones(positions, normals), heat);
  const samples: (Spot & { heat: number })[] = [];
  const facing = [...heat.keys()].filter((i) => normals[3 * i + 2]! < -0.9 && Math.abs(positions[3 * i + 1]!) < 220 && Math.abs(positions[3 * i]!) < 170);
  const project = await projection(page);
  for (const i of facing) samples.push({ ...project([positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]), heat: heat[i]! });
  return samples;
}
