import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pain from '#assets/locales/en/pain.json';
import { patternsOfZone } from '@/pain';
import { onScreen } from './support/lens';
import { counter, framesIn, goTo, link, open, settled, STILL, useBrowser, type Opened } from './support/page';
import { differing, takePicture } from './support/pixels';
import { words } from './support/words';

const { places, compare } = pain.page;

describe('places, comparison and links', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ link: '#v=1&camera=back', context: STILL });
    await opened.page.getByRole('tab', { name: words.tab.pain }).click();
  });
  afterAll(() => opened.close());
  const task = (name: string) => opened.page.getByRole('radio', { name, exact: true }).click();

  it('a place lists every structure drawn there, in one order, without a number', async () => {
    const { page } = opened;
    await task(words.command.painTask.places);
    await page.getByLabel(places.label).selectOption('sij');
    const answers = page.getByRole('region', { name: places.answers });
    const rows = await answers.locator('.pattern-name').allInnerTexts();
    expect(rows).toEqual(patternsOfZone('sij').map(({ id }) => pain.patterns[id as keyof typeof pain.patterns].name));
    expect(await answers.locator('li').allInnerTexts().then((texts) => texts.join(' '))).not.toMatch(/\d|%|likely|match|score/i);
    expect((await link(page)).get('place')).toBe('sij.R');
    const toggle = answers.getByRole('button', { name: /Piriformis$/ });
    await toggle.click();
    expect((await link(page)).get('pain')).toBe('piriformis.R');
    await toggle.click();
  });

  it('the order is the same after choosing by another way: a tap on the skin', async () => {
    const { page } = opened;
    const spot = await onScreen(page, [-100, 24, -133]);
    const box = (await page.locator('canvas').boundingBox())!;
    await page.mouse.click(box.x + spot.x, box.y + spot.y);
    expect((await link(page)).get('place')).toBe('buttock_mid.R');
    // It asked about a place and chose no muscle.
    expect((await link(page)).get('select')).toBeNull();
  });

  it('asking about the area between the legs opens the page on getting help', async () => {
    const { page } = opened;
    await page.getByLabel(places.label).selectOption('cleft');
    await expect.poll(() => page.getByRole('dialog', { name: words.command.redFlags }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByLabel(places.label).selectOption('');
  });

  it('two patterns stand side by side, each alone in its half, with the same words in one table', async () => {
    const { page } = opened;
    await task(words.command.painTask.compare);
    await page.getByRole('button', { name: compare.set.beltLine }).click();
    await settled(page);
    const cells = page.getByRole('list', { name: compare.grid }).getByRole('listitem');
    expect(await cells.count()).toBe(4);
    expect((await link(page)).get('beside')).toBe('gmed_composite.R,ql_sup1.R,sij.R,facet_low.R');
    const table = page.getByRole('table', { name: compare.words });
    expect(await table.locator('tbody').count()).toBe(6);
    for (const body of await table.locator('tbody').all()) expect(await body.locator('th[scope=row]').count()).toBe(4);
    expect(await table.innerText()).not.toMatch(/%|likely|match|score/i);
    const compared = await takePicture(page);
    await page.getByRole('button', { name: words.command.compareEnd }).first().click();
    await settled(page);
    expect(differing(compared, await takePicture(page)).length).toBeGreaterThan(20_000);
    expect((await link(page)).get('beside')).toBeNull();
  });

  it('nerve roots on both sides open the page on getting help', async () => {
    const { page } = opened;
    await goTo(page, 'v=1&camera=back&pain=root_L5.R,root_L5.L');
    await expect.poll(() => page.getByRole('dialog', { name: words.command.redFlags }).count()).toBe(1);
    await page.keyboard.press('Escape');
  });

  it('a marker and lines are one more draw, and at rest nothing is drawn', async () => {
    const { page } = opened;
    await goTo(page, 'v=1&camera=back&pain=gmed_composite.R');
    const without = (await counter(page)).lastFrame.draws;
    await goTo(page, 'v=1&camera=back&pain=gmed_trp1.R');
    expect((await counter(page)).lastFrame.draws).toBe(without + 1);
    expect(await framesIn(page, 1500)).toBe(0);
    expect(opened.errors).toEqual([]);
  });

  it('colours of the heat can be chosen, in the bar as on the skin', async () => {
    const { page } = opened;
    await task(words.command.painTask.patterns);
    const warm = await takePicture(page);
    await page.getByRole('radio', { name: words.command.heatColours.greyscale }).click();
    await settled(page);
    const grey = await takePicture(page);
    expect(differing(warm, grey).length).toBeGreaterThan(3000);
    expect((await link(page)).get('colours')).toBe('greyscale');
    const bar = await page.locator('.ramp-bar').first().evaluate((element) => getComputedStyle(element).backgroundImage);
    for (const [, r, , b] of bar.matchAll(/rgb\((\d+), (\d+), (\d+)\)/g)) expect(Math.abs(Number(r) - Number(b))).toBeLessThan(8);
  });
});
