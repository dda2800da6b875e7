import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import tours from '#assets/locales/en/tours.json';
import { HOLD_TIME } from '@/state/course';
import { link, open, pictureName, settled, STILL, useBrowser, type Opened } from './support/page';
import { fill, words } from './support/words';

const TOUR = tours['hip-and-back'];
const STEPS = Object.values(TOUR.steps);

describe('the tour in three steps', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL, picture: 'unseen' });
    await opened.page.getByRole('tab', { name: words.tab.learn }).click();
  });
  afterAll(() => opened.close());

  const card = () => opened.page.getByRole('region', { name: fill(words.tour.label, { title: TOUR.title }) });
  const press = async (name: string): Promise<void> => {
    await card().getByRole('button', { name, exact: true }).last().click();
    await settled(opened.page);
  };
  const stands = async (step: number): Promise<URLSearchParams> => {
    const { title, text } = STEPS[step]!;
    await expect.poll(() => card().innerText()).toContain(text);
    const shown = await card().innerText();
    expect(shown).toContain(title);
    expect(shown).toContain(fill(words.tour.progress, { step: step + 1, count: STEPS.length }));
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(40);
    return link(opened.page);
  };

  it('starts, goes on and back, and each step is a picture of its own', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: fill(words.command.tourStart, { title: TOUR.title }) }).click();
    await settled(page);
    const where = await stands(0);
    expect(where.get('select')).toBe('gluteus_medius_L');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await press(words.command.tourNext);
    const felt = await stands(1);
    expect(felt.get('pain')).toBe('gmed_composite.L');
    await press(words.command.tourNext);
    const works = await stands(2);
    expect([works.get('stance'), Number(works.get('time'))]).toEqual(['left', HOLD_TIME]);
    expect(await pictureName(page)).toContain(fill(words.picture.oneLeg, { side: 'left' }));
    await press(words.command.tourBack);
    expect(String(await stands(1))).toBe(String(felt));
    await press(words.command.tourBack);
    expect(String(await stands(0))).toBe(String(where));
    expect(await card().getByRole('button', { name: words.command.tourBack }).getAttribute('aria-disabled')).toBe('true');
  });

  it('says on what it rests', async () => {
    await card().locator('summary').click();
    await expect.poll(() => card().locator('.claim').count()).toBeGreaterThan(0);
  });

  it('is left at any step, by button or Escape, and the picture stays', async () => {
    const { page } = opened;
    await page.keyboard.press('Escape');
    await expect.poll(() => card().count()).toBe(0);
    const left = await link(page);
    expect(left.get('tour')).toBeNull();
    expect(left.get('select')).toBe('gluteus_medius_L');
    await page.getByRole('button', { name: words.command.undo }).first().click();
    await expect.poll(() => card().count()).toBe(1);
    await press(words.command.tourLeave);
    await expect.poll(() => card().count()).toBe(0);
    expect(opened.errors).toEqual([]);
  });
});
