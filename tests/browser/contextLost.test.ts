import { describe, expect, it } from 'vitest';
import { awaitScene, framesIn, link, open, settled, SMALL_DESKTOP, STILL, useBrowser } from './support/page';
import { differing, takePicture } from './support/pixels';
import { plainName, words } from './support/words';

const LINK = '#v=1&camera=back&select=gluteus_medius_R&pain=gmed_composite.R&skin=60&stance=right&time=2.5&strength=20';

describe('a lost graphics context', () => {
  useBrowser();
  it('is said, the page works on, and the same picture comes back by itself', async () => {
    const { page, errors, close } = await open({ link: LINK, context: STILL, viewport: SMALL_DESKTOP });
    const before = await takePicture(page);
    await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      (window as unknown as { giveBack: () => void }).giveBack = () => extension.restoreContext();
      extension.loseContext();
    });
    await awaitScene(page, 'context-lost');
    expect(await page.getByText(words.scene.contextLost).isVisible()).toBe(true);
    // A change made meanwhile is not lost either.
    await page.getByRole('button', { name: new RegExp(`^${plainName('gluteus_medius', 'L')}`, 'i') }).click();
    await page.getByRole('button', { name: new RegExp(`^${plainName('gluteus_medius', 'R')}`, 'i') }).click();
    await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
    await awaitScene(page, 'ready');
    await settled(page);
    expect(await page.getByText(words.scene.contextLost).count()).toBe(0);
    expect((await link(page)).get('select')).toBe('gluteus_medius_R');
    await page.mouse.move(5, 5);
    await settled(page);
    expect(differing(before, await takePicture(page), 6)).toHaveLength(0);
    expect(await framesIn(page, 500)).toBe(0);
    expect(errors.filter((error) => !/context lost/i.test(error))).toEqual([]);
    await close();
  });
});
