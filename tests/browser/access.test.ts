import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { DESKTOP, goTo, open, PHONE, STILL, useBrowser } from './support/page';
import { words } from './support/words';

/** Violations that axe finds in what is on screen now, one line each. */
const violations = async (page: Page): Promise<string[]> => {
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'], rules: { region: { enabled: true } } }),
  );
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => String(target)).join(', ')})`);
};

const FULL = 'v=1&camera=back&select=gluteus_medius_L&hide=sacrum&pain=gmed_composite.L&stance=left&time=2.5&nonsense=1';

describe.each([
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
] as const)('for everyone, on %s', (_, viewport) => {
  useBrowser();

  it('axe finds nothing against any panel, card, tour or sheet', async () => {
    const { page, errors, close } = await open({ viewport, context: STILL });
    await page.evaluate(axe.source);
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      for (const problem of await violations(page)) found.push(`${state}: ${problem}`);
    };
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
    await goTo(page, 'v=1&tour=hip-and-back.1');
    await expect.poll(() => page.getByRole('button', { name: words.command.tourNext, exact: true }).count()).toBe(1);
    await look('tour');
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
