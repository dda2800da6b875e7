import { describe, expect, it } from 'vitest';
import { axeWatch } from './support/axe';
import { DESKTOP, goTo, open, PHONE, STILL, useBrowser } from './support/page';
import { words } from './support/words';

const FULL = 'v=1&camera=back&select=gluteus_medius_L&hide=sacrum&pain=gmed_composite.L&stance=left&time=2.5&nonsense=1&do=clamshell';
/** What the header and its menu open, and what is there once it is open. */
const VISIT = [
  [words.command.session, '.session'],
  [words.command.exercises, '.exercise'],
  [words.command.explain, '.explain'],
  [words.command.display, '.choice'],
] as const;

describe.each([
  ['a desktop in the light', DESKTOP, 'light'],
  ['a phone in a dim room', PHONE, 'dark'],
] as const)('for everyone, on %s', (_, viewport, colorScheme) => {
  useBrowser();

  it('axe finds nothing against any panel, card, tour, sheet or part of a visit', async () => {
    const { page, errors, close } = await open({ viewport, context: { ...STILL, colorScheme }, picture: 'unseen' });
    const { look, found } = await axeWatch(page);
    await look('first view');
    await goTo(page, FULL);
    for (const tab of [words.tab.body, words.tab.pain, words.tab.stand, words.tab.learn]) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await expect.poll(() => page.getByRole('tabpanel').locator('button, input').count()).toBeGreaterThan(0);
      await look(tab);
    }
    for (const sheet of [words.command.evidence, words.command.method, words.command.credits, words.command.help]) {
      await page.getByRole('tabpanel').getByRole('button', { name: sheet, exact: true }).click();
      await expect.poll(() => page.getByRole('dialog').locator('li, dt').count()).toBeGreaterThan(0);
      await look(sheet);
      await page.getByRole('dialog').getByRole('button', { name: words.command.close, exact: true }).click();
    }
    await page.getByRole('button', { name: words.command.redFlags, exact: true }).click();
    await look(words.command.redFlags);
    await page.keyboard.press('Escape');
    const fromMenu = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await page.locator('.visit-menu').getByRole('button', { name, exact: true }).click();
    };
    await page.locator('.search-button').click();
    await page.locator('.search-field').waitFor();
    await look('search');
    await page.getByRole('dialog').getByRole('button', { name: words.command.close, exact: true }).click();
    for (const [name, until] of VISIT) {
      await fromMenu(name);
      await page.locator(`dialog ${until}`).first().waitFor();
      await look(name);
      await page.getByRole('dialog').getByRole('button', { name: words.command.close, exact: true }).click();
    }
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await look('menu');
    await page.locator('.visit-menu').getByRole('button', { name: words.command.present, exact: true }).click();
    await page.locator('.present-bar').waitFor();
    await look('presenting');
    await page.locator('.present-bar').getByRole('button', { name: words.command.endPresenting }).first().click();
    await goTo(page, 'v=1&tour=hip-and-back.1');
    await expect.poll(() => page.getByRole('button', { name: words.command.tourNext, exact: true }).count()).toBe(1);
    await look('tour');
    await page.keyboard.press('Escape');
    await goTo(page, FULL);
    await fromMenu(words.command.handout);
    await page.locator('.handout-sheet').waitFor();
    await look('hand-out');
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
