import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/app/i18n/catalogues';
import { TOURS } from '@/education/tours';
import { axeWatch } from './support/axe';
import { cramped, overflow, spilled, unreachable } from './support/layout';
import { goTo, open, STILL, useBrowser } from './support/page';

const NARROW = { width: 320, height: 640 };
const FULL = 'v=1&select=quadratus_lumborum_L&pain=gmed_composite.L&stance=left&time=4&strength=5&cane=15&load=5&do=clamshell,side_leg_lift';

const commands = (page: Page) => page.locator('.visit-menu button');

// Words are what a language changes: these pages have no picture, which the other tests look at in plenty.
describe.each(LANGUAGES)('in %s, on a narrow phone', (lang) => {
  useBrowser();

  it('every panel, sheet, tour step and the hand-out fits, is written that way round, and axe finds nothing', async () => {
    const { page, errors, close } = await open({ link: `?lang=${lang}#${FULL}`, viewport: NARROW, context: STILL, picture: 'none' });
    await expect.poll(() => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([lang, lang === 'ar' ? 'rtl' : 'ltr']);
    const { look, found } = await axeWatch(page);
    /** What has not changed since the first view is not asked again; `access` asks it of the whole page in every state. */
    const check = async (state: string, within?: string): Promise<void> => {
      for (const problem of [...(await overflow(page)), ...(await spilled(page)), ...(await cramped(page)), ...(state === 'menu' ? [] : await unreachable(page))]) found.push(`${state}: ${problem}`);
      await look(state, within);
    };
    await check('first view');
    for (let tab = 0; tab < 4; tab += 1) {
      await page.locator('.tabs [role=tab]').nth(tab).click();
      await expect.poll(() => page.getByRole('tabpanel').locator('button, input').count()).toBeGreaterThan(0);
      // What is folded away counts as well.
      await page.getByRole('tabpanel').evaluate((panel) => {
        for (const folded of panel.querySelectorAll('details')) folded.open = true;
      });
      await check(`tab ${tab}`, '.tabs, [role=tabpanel]');
    }
    await page.locator('.help-button').click();
    await check('when to get help', 'dialog[open]');
    await page.keyboard.press('Escape');
    // What opens a sheet: explaining, exercises, display, help and the list of the session; the others show the hand-out, present, or keep the view.
    for (const at of [0, 1, 3, 4, 7]) {
      await page.locator('.header [popovertarget]').click();
      if (at === 0) await check('menu', '.visit-menu');
      await commands(page).nth(at).click();
      await page.locator('dialog[open] :is(button, input, li)').first().waitFor();
      await check(`sheet ${at}`, 'dialog[open]');
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }
    for (const { id, steps } of TOURS) {
      for (const step of steps.keys()) {
        await goTo(page, `v=1&tour=${id}.${step + 1}`);
        await page.locator('.tour-card').waitFor();
        const overflows = [...(await overflow(page)), ...(await spilled(page))];
        if (overflows.length > 0 || step === 0) await check(`tour ${id} ${step + 1}`, '.tour-card');
      }
    }
    await page.goto(`${page.url().split(/[?#]/)[0]}?lang=${lang}&view=handout#${FULL}`);
    await page.locator('.handout-sheet').waitFor();
    const handout = await axeWatch(page);
    handout.found.push(...(await spilled(page)));
    await handout.look('hand-out');
    expect([...found, ...handout.found]).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
