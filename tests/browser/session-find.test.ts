import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, open, pictureName, STILL, useBrowser, type Opened } from './support/page';
import { words } from './support/words';

describe('search', () => {
  useBrowser();

  it('opens by keys, forgives a slip, and does what was chosen', async () => {
    const { page, errors, close } = await open({ context: STILL, picture: 'unseen' });
    await page.keyboard.press('Control+k');
    await page.locator('.search-field').fill('glutues medius right');
    await expect.poll(() => page.locator('[role=listbox] [role=option]').first().textContent()).toContain('side hip muscle');
    await page.keyboard.press('Enter');
    await expect.poll(() => pictureName(page)).toContain('right gluteus medius lit');
    // Typed at once: no letter is lost while the search is on its way, and none is a key of the picture.
    await page.keyboard.press('/');
    await page.keyboard.type('emergency');
    await expect.poll(() => page.locator('.search-field').inputValue()).toBe('emergency');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('dialog').getByRole('heading', { level: 2 }).textContent()).toBe(words.command.redFlags);
    expect(errors).toEqual([]);
    await close();
  });

  it('speaks the language of the page', async () => {
    const { page, close } = await open({ link: '?lang=es', context: STILL, picture: 'unseen' });
    await page.keyboard.press('Control+k');
    await page.locator('.search-field').fill('gluteo mayor');
    await expect.poll(() => page.locator('[role=listbox] [role=option]').first().textContent()).toMatch(/nalga/i);
    await close();
  });
});

describe('exercises and explanations', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL, picture: 'unseen' });
  });
  afterAll(() => opened.close());

  it('show an exercise on the body', async () => {
    const { page } = opened;
    await page.keyboard.press('Control+k');
    await page.locator('.search-field').fill('exercises');
    await page.keyboard.press('Enter');
    await page.locator('#exercise-clamshell').getByRole('button', { name: 'Show on the body' }).click();
    await expect.poll(() => page.url()).toContain('pose=clamshell');
  });

  it.each([
    ['v=1&select=gluteus_medius_L', /keeps the pelvis level/, /Superior gluteal nerve/],
    ['v=1&pain=root_L5.L', /big toe/, /L5 nerve root/],
    ['v=1&pose=clamshell&time=4', /opens like a clam/, /wide spread/],
  ])('explain %s: plain words first, the rest behind taps', async (fragment, plain, clinician) => {
    const { page } = opened;
    await goTo(page, fragment);
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('button', { name: words.command.explain, exact: true }).click();
    const sheet = page.locator('.explain');
    await expect.poll(() => sheet.textContent()).toMatch(plain);
    expect(await sheet.getByText(clinician).isVisible()).toBe(false);
    await sheet.locator('summary').first().click();
    expect(await sheet.getByText(clinician).first().isVisible()).toBe(true);
    await sheet.locator('summary').last().click();
    await expect.poll(() => sheet.locator('.claim').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });

  // Last: it leads to the hand-out.
  it('are 25 cards with their figures; those picked come onto the hand-out and into the link', async () => {
    const { page, errors } = opened;
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('button', { name: words.command.exercises, exact: true }).click();
    await expect.poll(() => page.locator('.exercise').count()).toBe(25);
    const lift = page.locator('#exercise-side_leg_lift');
    expect(await lift.locator('.emg-bar').count()).toBe(5);
    expect(await lift.locator('.emg-spread').count()).toBe(3);
    expect(await lift.textContent()).toContain('give or take 42');
    expect(await page.locator('#exercise-figure4 .emg').textContent()).toContain('No figure was read');
    for (const id of ['side_leg_lift', 'clamshell', 'bridge', 'lunge']) await page.locator(`#exercise-${id}`).getByRole('button', { name: words.command.pickExercise }).click();
    // The page holds four: a fifth is not offered.
    expect(await page.locator('#exercise-sls').getByRole('button', { name: words.command.pickExercise }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('dialog').getByRole('button', { name: words.command.handout, exact: true }).click();
    await expect.poll(() => page.locator('.handout-exercises li').count()).toBe(4);
    await expect.poll(() => page.url()).toContain('do=side_leg_lift,clamshell,bridge,lunge');
    expect(errors).toEqual([]);
  });
});
