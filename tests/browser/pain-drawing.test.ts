import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pain from '#assets/locales/en/pain.json';
import { onScreen } from './support/lens';
import { open, settled, STILL, useBrowser, type Opened } from './support/page';
import { differing, takePicture } from './support/pixels';
import { words } from './support/words';

const { draw } = pain.page;
const file = (text: string, name = 'drawing.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const summaryOf = (page: Page): Promise<string> => page.getByRole('region', { name: draw.summary }).innerText();
const openPanel = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: words.tab.pain }).click();
  await page.getByRole('radio', { name: words.command.painTask.draw }).click();
  await page.locator('.flat-figure').nth(4).waitFor();
};

describe('drawing on the body', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ link: '#v=1&camera=back&skin=100', context: STILL });
    await openPanel(opened.page);
    await settled(opened.page);
  });
  afterAll(() => opened.close());

  it('paints on the side that was touched, leaves the camera alone and says it in words', async () => {
    const { page } = opened;
    const bare = await takePicture(page);
    const box = (await page.locator('canvas').boundingBox())!;
    const at = async (p: readonly [number, number, number]) => {
      const { x, y } = await onScreen(page, p);
      return [box.x + x, box.y + y] as const;
    };
    await page.mouse.move(...(await at([90, 30, -130])));
    await page.mouse.down();
    await page.mouse.move(...(await at([110, 10, -130])), { steps: 4 });
    await page.mouse.up();
    await settled(page);
    const middle = (await onScreen(page, [0, 60, -80])).x;
    const spots = differing(bare, await takePicture(page), 30);
    expect(spots.length).toBeGreaterThan(800);
    // Seen from behind the subject's left is on the screen's left; a turned camera would change pixels everywhere.
    expect(spots.every(({ x }) => x < middle)).toBe(true);
    await expect.poll(() => summaryOf(page)).toMatch(/left middle of the buttock, 5 of 10, ache/i);
    expect(await summaryOf(page)).not.toMatch(/right /i);
  });

  it('takes strokes back and brings them again, by key', async () => {
    const { page } = opened;
    await page.locator('canvas').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => summaryOf(page)).toContain(pain.drawing.summary.empty);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => summaryOf(page)).toMatch(/left middle of the buttock/i);
  });

  it('asks before it is left unsaved, and not after it was saved', async () => {
    const { page } = opened;
    // The browser shows its own question; whether it would is told by the event.
    const asks = (): Promise<boolean> => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await asks()).toBe(true);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: draw.save }).click()]);
    expect(download.suggestedFilename()).toMatch(/^my-pain-drawing-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(readFileSync((await download.path()), 'utf8'))).toMatchObject({ format: 'stance-drawing', version: 1 });
    expect(await asks()).toBe(false);
  });

  it.each([
    ['cut short', '{"format":"stance-drawing","version":1,"bo', pain.drawing.problem.truncated],
    ['not JSON', 'hello', pain.drawing.problem['not-json']],
    ['newer', '{"format":"stance-drawing","version":9,"body":"neutral-1","note":"","strokes":[]}', pain.drawing.problem.newer],
    ['another thing', '{"a":1}', pain.drawing.problem['not-a-drawing']],
  ])('a file that is %s gives a sentence, and the drawing stays', async (_, text, sentence) => {
    const { page } = opened;
    const before = await summaryOf(page);
    await page.locator('input[type=file]').first().setInputFiles(file(text));
    await expect.poll(() => page.locator('.file-status').innerText()).toBe(sentence);
    expect(await summaryOf(page)).toBe(before);
  });

  it('opens what it saved; an unsaved drawing is asked about first', async () => {
    const { page } = opened;
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: draw.save }).click()]);
    const saved = readFileSync((await download.path()), 'utf8');
    await page.locator('.flat-backHips input[tabindex="0"]').focus();
    await page.keyboard.press('Space');
    const changed = await summaryOf(page);
    await page.locator('input[type=file]').first().setInputFiles(file(saved));
    const question = page.getByRole('alertdialog', { name: draw.ask });
    await question.getByRole('button', { name: draw.askNo }).click();
    expect(await summaryOf(page)).toBe(changed);
    await page.locator('input[type=file]').first().setInputFiles(file(saved));
    await question.getByRole('button', { name: draw.askYes }).click();
    await expect.poll(() => summaryOf(page)).not.toBe(changed);
    await page.locator('input[type=file]').nth(1).setInputFiles(file(saved));
    await expect.poll(() => page.getByRole('region', { name: draw.earlierHeading }).count()).toBe(1);
  });

  it('goes out as CHOIR table, FHIR bundle and picture', async () => {
    const { page } = opened;
    const get = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFileSync((await download.path()));
    };
    expect((await get(draw.choir)).toString()).toMatch(/^id,value,quality\r\n\d{3},5,ache\r\n/);
    const bundle = JSON.parse((await get(draw.fhir)).toString()) as { resourceType: string; entry: { resource: { valueInteger: number; bodySite: { text: string } } }[] };
    expect(bundle.resourceType).toBe('Bundle');
    expect(bundle.entry[0]!.resource.valueInteger).toBe(5);
    expect(bundle.entry[0]!.resource.bodySite.text).toMatch(/^left /);
    expect((await get(draw.png)).subarray(1, 4).toString()).toBe('PNG');
    expect(opened.errors).toEqual([]);
  });

  it('has nothing for axe to find', async () => {
    const { page } = opened;
    await page.evaluate(axe.source);
    const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
    expect(found.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => String(target)).join(' ')}`)).toEqual([]);
  });
});

describe('drawing without a picture, by keys alone', () => {
  useBrowser();

  it('finds the figure, marks a place, makes it stronger, and says so', async () => {
    const { page, close } = await open({
      context: STILL,
      until: 'failed',
      before: (fresh) => fresh.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      }),
    });
    const focused = (): Promise<string> => page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    const tabTo = async (wanted: RegExp): Promise<void> => {
      for (let i = 0; i < 60; i += 1) {
        if (wanted.test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way to ${String(wanted)} by Tab; at ${await focused()}`);
    };
    await tabTo(/^Body$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    for (let i = 0; i < 8 && !(await page.getByRole('radio', { name: words.command.painTask.patterns }).evaluate((e) => e === document.activeElement)); i += 1) await page.keyboard.press('Tab');
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.flat-figure').count()).toBe(5);
    await tabTo(/: not marked$/);
    const first = await focused();
    await page.keyboard.press('ArrowUp');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('Space');
    await expect.poll(focused).toBe(second.replace(/: not marked$/, ': 5 of 10, ache'));
    await expect.poll(() => summaryOf(page)).toContain('5 of 10, ache');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(second);
    await close();
  });

  it('choosing numbness opens the page on getting help', async () => {
    const { page, close } = await open({ context: STILL, until: 'none' });
    await openPanel(page);
    await page.getByRole('radio', { name: words.command.quality.numb }).check({ force: true });
    await expect.poll(() => page.getByRole('dialog', { name: words.command.redFlags }).count()).toBe(1);
    await close();
  });
});
