import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/app/i18n/catalogues';
import { TOURS } from '@/education/tours';
import { texts } from '../unit/education/support/locale';
import { axeWatch } from './support/axe';
import { cramped, overflow, spilled, unreachable } from './support/layout';
import { goTo, open, STILL, useBrowser } from './support/page';

const NARROW = { width: 320, height: 640 };
const FULL = 'v=1&select=quadratus_lumborum_L&pain=gmed_composite.L&stance=left&time=4&strength=5&cane=15&load=5&do=clamshell,side_leg_lift';

/** Commands of the menu that open a sheet. The others show the hand-out, start presenting or keep the view. */
const SHEETS = ['explain', 'exercises', 'display', 'help', 'session'] as const;
const labelOf = (lang: string, command: (typeof SHEETS)[number]): string => texts(lang, 'ui').find(({ key }) => key === `ui:command.${command}`)!.value;

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
    const sheet = async (name: string): Promise<void> => {
      await page.locator('dialog[open] .sheet-content :is(button, input, li, p)').first().waitFor();
      await check(name, 'dialog[open]');
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    };
    await page.locator('.search-button').click();
    await page.locator('.search-field').waitFor();
    await sheet('search');
    for (const name of SHEETS) {
      await page.locator('.header [popovertarget]').click();
      if (name === 'explain') await check('menu', '.visit-menu');
      await page.locator('.visit-menu').getByRole('button', { name: labelOf(lang, name), exact: true }).click();
      await sheet(name);
    }
    for (const { id, steps } of TOURS) {
      for (const step of steps.keys()) {
        // The first by its link, the others as a reader comes to them: a key is quicker than an address.
        if (step === 0) await goTo(page, `v=1&tour=${id}.1`);
        else await page.keyboard.press('n');
        await page.locator('.tour-card header p', { hasText: new RegExp(`\\b${step + 1}\\b`) }).waitFor();
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
