import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { open, PHONE, pictureName, STILL, useBrowser } from './support/page';
import { words } from './support/words';

const visit = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name, exact: true }).click();
};

/** Three views: behind, front, left. */
const keepThree = async (page: Page): Promise<void> => {
  for (const key of ['2', '1', '3']) {
    await page.keyboard.press(key);
    await visit(page, words.command.keepView);
  }
  await visit(page, words.command.session);
  await expect.poll(() => page.locator('.session-view').count()).toBe(3);
};
const names = (page: Page): Promise<string[]> => page.locator('.session-view input').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

describe('my views', () => {
  useBrowser();

  it('are kept, named, ordered by buttons, removed and brought back by undo', async () => {
    const { page, errors, close } = await open({ link: '#v=1&select=gluteus_medius_L', context: STILL, picture: 'unseen' });
    await keepThree(page);
    expect((await names(page)).map((name) => name.split(';')[0])).toEqual(['Pelvis from behind', 'Pelvis from the front', 'Pelvis from the left']);
    await page.locator('.session-view input').first().fill('Where it is');
    await page.getByRole('button', { name: words.command.moveDown }).first().click();
    expect((await names(page))[1]).toBe('Where it is');
    await page.getByRole('button', { name: words.command.removeView }).first().click();
    expect(await page.locator('.session-view').count()).toBe(2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await visit(page, words.command.session);
    await expect.poll(() => page.locator('.session-view').count()).toBe(3);
    expect(errors).toEqual([]);
    await close();
  });

  it('travel in one link that opens and replays them elsewhere, and nothing is stored', async () => {
    const { page, close } = await open({ link: '#v=1&select=gluteus_medius_L', context: STILL, picture: 'unseen' });
    await keepThree(page);
    await page.locator('textarea').fill('Three looks at the side hip muscle.');
    await expect.poll(() => page.locator('.session-link input').inputValue()).toContain('session=');
    const shared = await page.locator('.session-link input').inputValue();
    expect(await page.locator('svg.qr').count()).toBe(1);
    expect(await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)).filter((key) => !/^stance-(display|hints-seen)$/.test(key)))).toEqual([]);
    await close();

    const other = await open({ link: shared.slice(shared.indexOf('#')), viewport: PHONE, context: STILL, picture: 'unseen' });
    const heading = other.page.locator('.tour-card h2');
    await expect.poll(() => heading.textContent()).toContain('from behind');
    expect(await other.page.locator('.session-words').textContent()).toBe('Three looks at the side hip muscle.');
    await other.page.getByRole('button', { name: words.command.tourNext, exact: true }).click();
    await expect.poll(() => pictureName(other.page)).toContain('from the front');
    await other.page.keyboard.press('PageDown');
    await expect.poll(() => pictureName(other.page)).toContain('from the left');
    await other.page.reload();
    await expect.poll(() => heading.count(), { timeout: 30_000 }).toBe(1);
    expect(other.errors).toEqual([]);
    await other.close();
  });

  it('travel in a file; a file that is none is answered with a sentence and the list stays', async () => {
    const { page, errors, close } = await open({ link: '#v=1', context: STILL, picture: 'unseen' });
    await keepThree(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a file' }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'stance-session', version: 1 });
    const chooser = page.locator('input[type=file].file-chooser');
    for (const [content, answer] of [['{"a":1}', 'not a list of views'], [text.slice(0, 50), 'could not be read'], ['\u0000\u0001', 'could not be read']] as const) {
      await chooser.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      await expect.poll(() => page.locator('.session-file output').textContent()).toContain(answer);
      expect(await page.locator('.session-view').count()).toBe(3);
    }
    await page.getByRole('button', { name: words.command.clearSession }).click();
    expect(await page.locator('.session-view').count()).toBe(0);
    await chooser.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect.poll(() => page.locator('.session-view').count()).toBe(3);
    expect(errors).toEqual([]);
    await close();
  });

  it('that a link brings broken are told, and the rest of the link is shown', async () => {
    const { page, errors, close } = await open({ link: '#v=1&camera=front&session=AAAAnonsense', context: STILL, picture: 'unseen' });
    await expect.poll(() => page.locator('.notices').textContent()).toContain('could not be read');
    expect(await pictureName(page)).toContain('from the front');
    expect(errors).toEqual([]);
    await close();
  });
});
