import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitScene, goTo, open, pictureName, settled, STILL, useBrowser } from './support/page';
import { words } from './support/words';

/** What somebody could press or open. */
const CONTROLS = 'button, input, select, textarea, a, summary';
const START = 'v=1&select=gluteus_medius_L&camera=back';

/** Starts presenting and opens the patient's window. */
const pair = async (picture: 'unseen' | 'none'): Promise<{ page: Page; patient: Page; errors: string[]; close: () => Promise<void> }> => {
  const { page, errors, close } = await open({ link: `#${START}`, context: STILL, picture });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name: words.command.present, exact: true }).click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Open their window' }).click();
  const patient = await opened;
  patient.on('pageerror', (error) => errors.push(String(error)));
  await awaitScene(patient, picture === 'none' ? 'failed' : 'ready');
  return { page, patient, errors, close };
};

describe('showing to a patient', () => {
  useBrowser();
  let both: Awaited<ReturnType<typeof pair>>;
  beforeAll(async () => {
    both = await pair('unseen');
  });
  afterAll(() => both.close());

  it('gives a window without controls that follows this one', async () => {
    const { page, patient, errors } = both;
    expect(await patient.locator(CONTROLS).count()).toBe(0);
    await expect.poll(() => pictureName(patient)).toContain('from behind');
    await page.bringToFront();
    await page.getByRole('button', { name: words.view.front, exact: true }).click();
    await expect.poll(() => pictureName(patient)).toContain('from the front');
    await page.keyboard.press('Escape');
    await expect.poll(() => pictureName(patient)).not.toContain('gluteus medius');
    await patient.bringToFront();
    await patient.keyboard.press('1');
    await patient.mouse.click(500, 400);
    await patient.waitForTimeout(300);
    expect(await pictureName(patient)).not.toContain('lit');
    expect(errors).toEqual([]);
  });

  it('stands still when frozen, and catches up after', async () => {
    const { page, patient } = both;
    await page.bringToFront();
    await goTo(page, START);
    await expect.poll(() => pictureName(patient)).toContain('from behind');
    await page.getByRole('button', { name: words.command.freeze }).click();
    await page.getByRole('button', { name: words.view.front, exact: true }).click();
    await patient.waitForTimeout(600);
    expect(await pictureName(patient)).toContain('from behind');
    await page.getByRole('button', { name: words.command.freeze }).click();
    await expect.poll(() => pictureName(patient)).toContain('from the front');
  });

  it('shows light and ink in both windows; ink can be wiped', async () => {
    const { page, patient } = both;
    await page.bringToFront();
    await page.getByRole('button', { name: words.command.tool.spotlight, exact: true }).click();
    await page.mouse.move(600, 400);
    await page.mouse.move(610, 410);
    await expect.poll(() => patient.locator('.present-ring').count()).toBe(1);
    await page.getByRole('button', { name: words.command.tool.pen, exact: true }).click();
    await page.mouse.move(560, 330);
    await page.mouse.down();
    for (let i = 0; i < 10; i += 1) await page.mouse.move(560 + 6 * i, 330 + 3 * i);
    await page.mouse.up();
    await expect.poll(() => patient.locator('.present-ink').count()).toBe(1);
    expect(await page.locator('.present-ink').count()).toBe(1);
    await page.getByRole('button', { name: words.command.wipe }).click();
    await expect.poll(() => patient.locator('.present-ink').count()).toBe(0);
  });

  it('walks a tour by the keys of a clicker, in large words', async () => {
    const { page, patient, errors } = both;
    await page.bringToFront();
    await goTo(page, 'v=1&tour=one-leg.1');
    const title = patient.locator('.large-labels h2');
    await expect.poll(() => title.count()).toBe(1);
    const first = await title.textContent();
    // The link names the step alone: it means the picture of that step.
    await expect.poll(() => page.url()).toContain('camera=');
    await page.keyboard.press('PageDown');
    await expect.poll(() => title.textContent()).not.toBe(first);
    await page.keyboard.press('PageUp');
    await expect.poll(() => title.textContent()).toBe(first);
    await page.getByRole('button', { name: words.command.largeLabels }).click();
    await expect.poll(() => title.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('shows two figures and patterns side by side with their names', async () => {
    const { page, patient } = both;
    await goTo(page, 'v=1&camera=back&stance=right&time=4&strength=20&compare=full-strength');
    await expect.poll(() => patient.locator('.compare-captions li').count()).toBe(2);
    await goTo(page, 'v=1&beside=gmed_composite.L,root_L5.L&camera=back');
    await expect.poll(() => patient.locator('.compare-cell').count()).toBe(2);
    expect(await patient.locator(CONTROLS).count()).toBe(0);
  });

  it('works on one screen: only the picture, and the panels come back', async () => {
    const { page, patient } = both;
    await patient.close();
    await goTo(page, START);
    await page.getByRole('button', { name: words.command.largeLabels }).click();
    await page.getByRole('button', { name: words.command.onlyPicture }).click();
    await expect.poll(() => page.locator('.dock').isVisible()).toBe(false);
    expect(await page.locator('.large-labels h2').textContent()).toMatch(/left side hip muscle/i);
    await settled(page);
    await page.getByRole('button', { name: words.command.allPanels }).click();
    await expect.poll(() => page.locator('.dock').isVisible()).toBe(true);
    await page.getByRole('button', { name: words.command.endPresenting }).click();
    await expect.poll(() => page.locator('.present-bar').count()).toBe(0);
  });
});

describe('words beside the picture, with 3D off', () => {
  useBrowser();
  let both: Awaited<ReturnType<typeof pair>>;
  beforeAll(async () => {
    both = await pair('none');
  });
  afterAll(() => both.close());

  it('shows what is read together, in plain words: help, what is lit, one exercise; not the clinician’s own sheets', async () => {
    const { page, patient, errors } = both;
    const sheet = patient.locator('.patient-sheet');
    const menu = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await page.locator('.visit-menu').getByRole('button', { name, exact: true }).click();
    };
    await page.bringToFront();
    await page.keyboard.press('r');
    await expect.poll(() => sheet.locator('h2').textContent()).toBe(words.command.redFlags);
    await page.locator('dialog').evaluate((dialog) => dialog.scrollTo({ top: dialog.scrollHeight }));
    await expect.poll(() => sheet.evaluate((paper) => paper.scrollTop)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
    await menu(words.command.explain);
    await expect.poll(() => sheet.textContent()).toMatch(/left side hip muscle.*keeps the pelvis level/i);
    expect(await sheet.textContent()).not.toContain('Superior gluteal nerve');
    await page.keyboard.press('Escape');
    await menu(words.command.exercises);
    await page.locator('#exercise-clamshell').evaluate((card) => card.scrollIntoView());
    await expect.poll(() => sheet.locator('h2').textContent()).toBe('Clamshell');
    expect(await patient.locator(CONTROLS).count()).toBe(0);
    await page.keyboard.press('Escape');
    await menu(words.command.help);
    await page.locator('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('goes on while the hand-out is open', async () => {
    const { page, patient } = both;
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.locator('.visit-menu').getByRole('button', { name: words.command.handout, exact: true }).click();
    await page.locator('.handout-tools').waitFor();
    await page.keyboard.press('r');
    await expect.poll(() => patient.locator('.patient-sheet h2').textContent()).toBe(words.command.redFlags);
    expect(await patient.locator('.patient-status').textContent()).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => patient.locator('.patient-sheet').count()).toBe(0);
    await page.getByRole('button', { name: words.command.backToPage }).click();
    await expect.poll(() => page.locator('.present-bar output').getAttribute('data-told')).toBe('following');
  });

  it('follows a drawing in words, language and theme', async () => {
    const { page, patient, errors } = both;
    await page.getByRole('tab', { name: words.tab.pain }).click();
    await page.getByRole('radio', { name: words.command.painTask.draw }).click();
    await page.locator('.flat-places input').first().press(' ');
    await expect.poll(() => page.locator('.summary-list li').count()).toBe(1);
    const drawn = (window: Page): Promise<string | null> => window.locator('.summary-list li > span').first().textContent();
    await expect.poll(() => drawn(patient)).toBe(await drawn(page));
    await page.getByRole('radio', { name: words.command.painTask.patterns }).click();
    await expect.poll(() => patient.locator('.patient-sheet').count()).toBe(0);
    await page.getByRole('combobox', { name: words.command.language }).first().selectOption('ar');
    await expect.poll(() => patient.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await page.locator('.header select').selectOption('en');
    await expect.poll(() => patient.evaluate(() => document.documentElement.dir)).toBe('ltr');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => patient.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await patient.locator(CONTROLS).count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
