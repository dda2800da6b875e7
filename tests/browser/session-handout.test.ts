import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/app/i18n/catalogues';
import { open, PHONE, STILL, useBrowser } from './support/page';
import { words } from './support/words';

const LEFT = 'v=1&select=gluteus_medius_L&pain=gmed_composite.L&stance=left&time=4&strength=30&camera=back';
const FULLEST = `${LEFT}&do=side_leg_lift,clamshell,single_bridge,hip_flexor`;
const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

/** Brightness of the picture on the sheet (Rec. 709, 0…255): lit muscle, its surroundings, and the paper. */
const greys = (page: Page): Promise<number[]> =>
  page.locator('.handout-picture img').evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const histogram = Array.from({ length: 16 }, () => 0);
    for (let i = 0; i < data.length; i += 4) histogram[Math.floor((0.2126 * data[i]! + 0.7152 * data[i + 1]! + 0.0722 * data[i + 2]!) / 16)]! += 1;
    return histogram.map((count) => count / (data.length / 4));
  });

describe('the hand-out', () => {
  useBrowser();

  it('is one page of A4 and of Letter with all it can hold, in every language', async () => {
    const { page, errors, close } = await open({ link: `?view=handout#${FULLEST}`, context: STILL, picture: 'unseen', until: 'none' });
    for (const lang of LANGUAGES) {
      await page.goto(`${page.url().split('?')[0]}?lang=${lang}&view=handout#${FULLEST}`);
      await page.locator('.handout-picture img').waitFor({ timeout: 60_000 });
      await expect.poll(() => page.locator('.handout-exercises li').count()).toBe(4);
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(lang);
      for (const format of ['A4', 'Letter']) expect([lang, format, pages(await page.pdf({ format }))]).toEqual([lang, format, 1]);
      const room = await page.evaluate(() => document.querySelector('.handout-notes')!.getBoundingClientRect().height);
      expect(room).toBeGreaterThan(40);
    }
    expect(errors).toEqual([]);
    await close();
  });

  it('says what was looked at in three sentences, and has exercises, help, notes, link and code', async () => {
    const { page, errors, requests, close } = await open({ link: `?view=handout#${FULLEST}`, context: STILL, picture: 'unseen', until: 'none' });
    await page.locator('.handout-picture img').waitFor({ timeout: 60_000 });
    const sheet = page.locator('.handout-sheet');
    expect(await sheet.locator('.handout-sentences p').allTextContents()).toEqual([
      expect.stringMatching(/^The picture shows the left side hip muscle\./),
      expect.stringMatching(/^Gluteus medius, all parts together: .*belt line/),
      expect.stringMatching(/the pelvis drops|trunk leans/),
    ]);
    expect(await sheet.locator('.handout-exercises h3').allTextContents()).toContain('Clamshell');
    expect(await sheet.locator('.handout-help li').count()).toBe(10);
    const link = (await sheet.locator('.handout-link').textContent())!;
    expect(link).toContain('select=gluteus_medius_L');
    expect(link).not.toContain('view=');
    expect(await sheet.locator('svg.qr path').getAttribute('d')).toMatch(/^M/);
    expect(requests.filter((address) => !address.startsWith(new URL(page.url()).origin) && !/^(blob|data):/.test(address))).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('has a picture that reads in greyscale: dark heat, light bone, light paper', async () => {
    const { page, close } = await open({ link: `?view=handout#${LEFT}`, context: STILL, until: 'none' });
    await page.locator('.handout-picture img').waitFor({ timeout: 60_000 });
    const share = await greys(page);
    const sum = (from: number, to: number): number => share.slice(from, to).reduce((a, b) => a + b, 0);
    expect(sum(0, 6)).toBeGreaterThan(0.01);
    expect(sum(6, 11)).toBeGreaterThan(0.02);
    expect(sum(13, 16)).toBeGreaterThan(0.4);
    await close();
  });

  it('keeps light paper in a dim room, goes to a PNG, and leads back to the model', async () => {
    const { page, errors, close } = await open({ link: `?view=handout#${LEFT}`, viewport: PHONE, context: { ...STILL, colorScheme: 'dark' }, until: 'none' });
    await page.locator('.handout-picture img').waitFor({ timeout: 60_000 });
    expect((await greys(page)).slice(13).reduce((a, b) => a + b, 0)).toBeGreaterThan(0.4);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a picture' }).click()]);
    const png = await readFile(await download.path());
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1240, 1754]);
    expect(png.length).toBeGreaterThan(50_000);
    await page.getByRole('button', { name: words.command.backToPage }).click();
    await expect.poll(() => page.getByRole('tab', { name: words.tab.body }).count()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });
});
