import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOLD_TIME } from '@/state/course';
import { goTo, link, open, STILL, useBrowser, type Opened } from './support/page';
import { fill, words } from './support/words';

interface Stop {
  readonly name: string;
  readonly ringed: boolean;
}

describe('by keyboard alone', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL, picture: 'unseen' });
  });
  afterAll(() => opened.close());

  /** What has the focus, and whether it shows. */
  const here = (): Promise<Stop> =>
    opened.page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return { name: 'body', ringed: true };
      const drawn = element.matches('input[type=radio]') ? (element.closest('label') ?? element) : element;
      const ring = (of: Element): boolean => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(of);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      };
      // A panel that scrolls is a stop as well; it is not all that stands in it.
      const own = element.matches('button, summary, a, h2') ? element.textContent : '';
      const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? own;
      return { name: `${element.tagName.toLowerCase()} ${label?.trim() ?? ''}`, ringed: ring(element) || ring(drawn) };
    });
  /** Presses Tab until something called this has the focus. */
  const tabTo = async (name: string | RegExp, most = 160): Promise<void> => {
    for (let i = 0; i < most; i += 1) {
      await opened.page.keyboard.press('Tab');
      const stop = await here();
      if (typeof name === 'string' ? stop.name.includes(name) : name.test(stop.name)) return;
    }
    throw new Error(`Tab never came to ${String(name)}`);
  };

  it('Tab comes to every control that can be seen, shows where it is, and is never caught', async () => {
    const { page } = opened;
    await goTo(page, 'v=1&select=gluteus_medius_L&hide=sacrum');
    const wanted = await page.evaluate(() => {
      const can = [...document.querySelectorAll<HTMLElement>('button, select, input, summary, a[href], canvas')].filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
      );
      can.forEach((element, i) => (element.dataset.stop = String(i)));
      // Radio buttons of one name are one stop.
      return can.filter((element) => !element.matches('input[type=radio]:not(:checked)')).map(({ dataset }) => dataset.stop!);
    });
    const met = new Set<string>();
    const unringed: string[] = [];
    for (let i = 0; i < wanted.length + 40; i += 1) {
      await page.keyboard.press('Tab');
      const stop = await here();
      if (!stop.ringed) unringed.push(stop.name);
      const at = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop);
      if (at !== undefined) met.add(at);
    }
    const missed = wanted.filter((stop) => !met.has(stop));
    const names = await page.evaluate((stops) => stops.map((stop) => document.querySelector(`[data-stop="${stop}"]`)?.outerHTML.slice(0, 120)), missed);
    expect(names).toEqual([]);
    expect(unringed).toEqual([]);
  });

  it('the first stop skips to the controls', async () => {
    const { page } = opened;
    await page.reload();
    await page.waitForSelector('html[data-scene="ready"]');
    await page.keyboard.press('Tab');
    expect((await here()).name).toContain(words.skip);
    await page.keyboard.press('Enter');
    expect((await here()).name).toContain(words.tab.body);
  });

  it('from a muscle to its pain, to one leg, to the tour and to help, without a mouse', async () => {
    const { page } = opened;
    await goTo(page, '');
    const toTabs = async (name: string): Promise<void> => {
      await page.locator('canvas').focus();
      await tabTo(/^button (Body|Pain|Stand|Learn)/);
      while (!(await here()).name.includes(name)) await page.keyboard.press('ArrowRight');
    };
    await page.keyboard.press('.');
    expect((await link(page)).get('select')).not.toBeNull();
    // Told to a screen reader as well, once it stands.
    await expect.poll(() => page.locator('main > [aria-live]').textContent()).toContain(' lit');
    await page.keyboard.press('h');
    expect((await link(page)).get('hide')).not.toBeNull();
    await page.keyboard.press('a');
    expect((await link(page)).get('hide')).toBeNull();

    await toTabs(words.tab.pain);
    await tabTo(/left Gluteus medius, all parts/i);
    await page.keyboard.press(' ');
    expect((await link(page)).get('pain')).toBe('gmed_composite.L');

    await toTabs(words.tab.stand);
    await tabTo(words.command.oneLeg);
    await page.keyboard.press('Enter');
    await tabTo(words.stand.strength);
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowLeft');
    const standing = await link(page);
    expect([Number(standing.get('time')), standing.get('strength')]).toEqual([HOLD_TIME, '85']);

    await toTabs(words.tab.learn);
    await tabTo(fill(words.command.tourStart, { title: '' }).trim());
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await here()).name).toMatch(/^h2 /);
    await tabTo(words.command.tourNext);
    await page.keyboard.press('Enter');
    expect((await link(page)).get('tour')).toMatch(/\.2$/);
    await page.keyboard.press('Escape');
    expect((await link(page)).get('tour')).toBeNull();
  });

  it('a sheet takes the focus, keeps it, closes on Escape and gives it back', async () => {
    const { page } = opened;
    await page.locator('canvas').focus();
    await page.keyboard.press('r');
    await expect.poll(() => page.getByRole('dialog', { name: words.command.redFlags }).count()).toBe(1);
    for (let i = 0; i < 8; i += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
    await page.keyboard.press('?');
    await expect.poll(() => page.getByRole('dialog', { name: words.command.help }).locator('kbd').count()).toBeGreaterThan(15);
    await page.keyboard.press('Escape');
    expect(opened.errors).toEqual([]);
  });
});
