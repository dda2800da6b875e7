import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, link, open, settled, SMALL_DESKTOP, STILL, useBrowser, type Opened } from './support/page';
import { differing, takePicture } from './support/pixels';
import { fill, plainName, words } from './support/words';

const MEDIUS = plainName('gluteus_medius', 'L');

describe('the link', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ link: '#v=1&camera=back', context: STILL, picture: 'unseen' });
  });
  afterAll(() => opened.close());
  const address = async (page = opened.page): Promise<string> => {
    await link(page);
    return page.evaluate(() => location.search + location.hash);
  };

  it('follows every action, and undo and redo walk the same way back and forth', async () => {
    const { page } = opened;
    const tab = (name: string): Promise<void> => page.getByRole('tab', { name }).click();
    const actions: (() => Promise<unknown>)[] = [
      () => page.getByRole('button', { name: new RegExp(`^${MEDIUS}`, 'i') }).click(),
      () => page.getByRole('button', { name: fill(words.command.ghost, { name: plainName('gluteus_maximus', 'L') }) }).click(),
      () => page.getByRole('button', { name: fill(words.command.hide, { name: plainName('gluteus_maximus', 'R') }) }).click(),
      () => page.getByRole('radio', { name: words.command.skinSolid }).check(),
      () => tab(words.tab.pain).then(() => page.locator('.side-toggle').first().click()),
      () => tab(words.tab.stand).then(() => page.getByRole('radio', { name: words.command.standLeft }).check()),
      () => page.getByRole('button', { name: words.command.oneLeg }).click(),
      () => page.getByRole('slider', { name: words.stand.strength }).press('Home'),
      () => page.getByRole('slider', { name: words.stand.compensation }).press('End'),
      () => page.getByRole('button', { name: words.view.threeQuarter, exact: true }).click(),
    ];
    const trail = [await address()];
    for (const act of actions) {
      await act();
      trail.push(await address());
    }
    expect(new Set(trail).size).toBe(actions.length + 1);
    const undo = page.getByRole('button', { name: words.command.undo }).first();
    for (const earlier of trail.slice(0, -1).toReversed()) {
      await undo.click();
      expect(await address()).toBe(earlier);
    }
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    await page.locator('canvas').focus();
    for (const [i, later] of trail.slice(1).entries()) {
      await page.keyboard.press(i % 2 ? 'Control+y' : 'Control+Shift+z');
      expect(await address()).toBe(later);
    }
    await tab(words.tab.body);
  });

  it('shows the same picture to whoever opens it, to the pixel, in any language', async () => {
    const { page, close } = await open({ link: '#v=1&camera=back', context: STILL, viewport: SMALL_DESKTOP });
    await goTo(page, 'v=1&select=gluteus_medius_R&hide=gluteus_maximus_R&ghost=gluteus_maximus_L&skin=60&pain=gmed_composite.R&stance=right&time=2.5&strength=20&compensation=40&weak=gluteus-medius&camera=160,5,1050,0,90,-10');
    // By hand as well: what a drag leaves behind must be what the link says.
    await page.mouse.move(570, 300);
    await page.mouse.down();
    await page.mouse.move(585, 296, { steps: 2 });
    await page.mouse.up();
    await page.mouse.move(700, 100);
    await settled(page);
    const shared = await address(page);
    const here = await takePicture(page);
    const there = await open({ link: `?lang=es${shared}`, context: STILL, viewport: SMALL_DESKTOP });
    expect(await there.page.locator('html').getAttribute('lang')).toBe('es');
    await there.page.mouse.move(700, 100);
    await settled(there.page);
    const picture = await takePicture(there.page);
    expect(await address(there.page)).toBe(`?lang=es${shared}`);
    expect(there.errors).toEqual([]);
    expect(await there.page.getByRole('list', { name: 'Messages' }).getByRole('listitem').count()).toBe(0);
    await there.close();
    await close();
    expect(differing(here, picture, 6)).toHaveLength(0);
  });

  const HOSTILE: [string, string][] = [
    ['an unknown key', 'v=1&camera=front&colour=pink'],
    ['a wrong type', 'v=1&camera=front&strength=strong'],
    ['not a number', 'v=1&camera=front&time=NaN'],
    ['infinity', 'v=1&camera=front&skin=Infinity'],
    ['a huge number', 'v=1&camera=front&strength=1e308'],
    ['a camera inside the body', 'v=1&camera=front&select=gluteus_medius_L&ghost=nothing_L'],
    ['broken escapes', 'v=1&camera=front&hide=%E0%A4%A&%%%'],
    ['a script', 'v=1&camera=front&select=<img src=x onerror=alert(1)>'],
    ['prototype keys', 'v=1&camera=front&__proto__=1&constructor=2&toString=3'],
    ['a pattern and a tour that are not there', 'v=1&camera=front&pain=nothing_at_all.L&tour=nowhere.1'],
    ['an older scribble', 'camera=front&v=0&zoom=2'],
    ['a megabyte of rubbish', `v=1&camera=front&x=${'rubbish%20&=#'.repeat(80_000)}`],
  ];

  it.each(HOSTILE)('with %s: the rest applies, and a message says what was left out, until it is closed', async (_, fragment) => {
    const { page, errors } = opened;
    await page.evaluate((text) => {
      location.hash = text;
    }, fragment);
    const messages = page.getByRole('list', { name: words.notice.list }).getByRole('listitem');
    await expect.poll(() => messages.count()).toBeGreaterThan(0);
    expect((await messages.allInnerTexts()).join(' ')).toContain(words.notice.linkProblems.split('{{')[0]!.trim());
    expect((await messages.allInnerTexts()).join(' ').length).toBeLessThan(1200);
    await settled(page);
    expect((await link(page)).get('camera')).toBe('front');
    while ((await messages.count()) > 0) await messages.first().getByRole('button', { name: words.command.dismiss }).click();
    expect(await page.locator('html').getAttribute('data-scene')).toBe('ready');
    expect(errors).toEqual([]);
  });

  it('made by a newer version: says so and shows what it can', async () => {
    const { page } = opened;
    await goTo(page, 'v=99&camera=left&hologram=1');
    const messages = page.getByRole('list', { name: words.notice.list });
    await expect.poll(() => messages.innerText()).toContain(words.notice.linkNewer);
    expect((await link(page)).get('camera')).toBe('left');
    expect(opened.errors).toEqual([]);
  });
});
