import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import pain from '#assets/locales/en/pain.json';
import redflags from '#assets/locales/en/redflags.json';
import { refusedWebGl, withoutWebGl } from './support/context';
import { open, useBrowser } from './support/page';
import { fill, plainName, words, wordsOf } from './support/words';

/** Ways in which a browser has no picture to give. */
const WITHOUT: [string, () => void][] = [
  ['no WebGL2', withoutWebGl],
  ['a context that is refused when the picture asks for it', refusedWebGl],
];

const cardSays = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(`^${plainName('gluteus_medius', 'L')}`, 'i') }).click();
  await expect.poll(() => page.getByRole('region', { name: words.card.label }).innerText()).toContain(wordsOf('gluteus_medius').function);
};
const painSays = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: words.tab.pain }).click();
  const { name, words: saying } = pain.patterns.gmed_composite;
  await page.getByRole('button', { name: fill(words.pain.toggle, { side: 'right', name }) }).first().click();
  await expect.poll(() => page.getByRole('region', { name: pain.legend.title }).innerText()).toContain(saying);
};
const standingSays = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: words.tab.stand }).click();
  await page.getByRole('slider', { name: words.stand.strength }).press('Home');
  await page.getByRole('button', { name: words.command.oneLeg }).click();
  await expect.poll(() => page.locator('.stage output').allTextContents().then((texts) => texts.join(' '))).toMatch(/left side of the pelvis drops/);
};
const helpSays = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words.command.redFlags, exact: true }).click();
  const sheet = page.getByRole('dialog', { name: words.command.redFlags });
  expect(await sheet.innerText()).toContain(redflags.now.items.saddle);
  expect(await sheet.innerText()).toContain(redflags.now.title);
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet.count()).toBe(0);
};

describe('without a picture', () => {
  useBrowser();
  it.each(WITHOUT)('%s: one sentence, a still picture, and all the words', async (_, takeAway) => {
    const { page, errors, close } = await open({ until: 'failed', before: (fresh) => fresh.addInitScript(takeAway) });
    expect(await page.getByText(words.scene.noWebgl).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: words.scene.retry }).count()).toBe(0);
    const still = page.getByRole('img', { name: words.scene.poster });
    await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    await cardSays(page);
    await painSays(page);
    await standingSays(page);
    await helpSays(page);
    await page.getByRole('tab', { name: words.tab.learn }).click();
    await expect.poll(() => page.getByRole('tabpanel').getByRole('button', { name: /^Start the tour/ }).count()).toBeGreaterThan(0);
    // What the picture would show is still said.
    await expect.poll(() => page.locator('.stage p[aria-live]').allTextContents()).toContainEqual(expect.stringMatching(/^Pelvis from behind.*lit; heat strongest.*standing on the right leg/));
    expect(errors.filter((error) => !/no more contexts/.test(error))).toEqual([]);
    await close();
  });
});
