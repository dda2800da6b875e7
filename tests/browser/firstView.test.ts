import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { FIRST_STRUCTURES } from '@/anatomy/catalogue';
import { counter, DESKTOP, goTo, open, pictureName, STILL, useBrowser, type Opened } from './support/page';
import { differing, takePicture } from './support/pixels';
import { words } from './support/words';

describe('first view', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL });
  });
  afterAll(() => opened.close());

  it('is ready, says nothing wrong and has asked no other site for anything', async () => {
    expect(await opened.page.locator('html').getAttribute('data-scene')).toBe('ready');
    expect(opened.errors).toEqual([]);
    const site = new URL(inject('address')).origin;
    const elsewhere = opened.requests.filter((url) => !url.startsWith(site) && !/^(data|blob):/.test(url));
    expect(elsewhere).toEqual([]);
  });

  it('shows a body, not an empty ground', async () => {
    const { page } = opened;
    const body = await takePicture(page);
    await goTo(page, `v=1&skin=0&hide=${FIRST_STRUCTURES.map(({ id }) => id).join(',')}`);
    const ground = await takePicture(page);
    await goTo(page, '');
    const share = differing(body, ground).length / (body.width * body.height);
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.7);
  });

  it('carries a policy that refuses inline scripts, and keeps it', async () => {
    const { page } = opened;
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:/);
    const ran = await page.evaluate(async () => {
      const refused = new Promise((resolve) => document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true }));
      const script = document.createElement('script');
      script.textContent = 'window.intruder = true';
      document.head.append(script);
      return { directive: await refused, intruder: 'intruder' in window };
    });
    expect(ran).toEqual({ directive: 'script-src-elem', intruder: false });
    opened.errors.length = 0;
  });

  it('names the picture by what it shows', async () => {
    const { page } = opened;
    const canvas = page.locator('canvas');
    expect(await canvas.getAttribute('role')).toBe('img');
    expect(await pictureName(page)).toMatch(/^Pelvis from behind/);
    await goTo(page, 'v=1&camera=back&select=gluteus_medius_L&pain=gmed_composite.L');
    await expect.poll(() => pictureName(page)).toBe('Pelvis from behind; left gluteus medius lit; heat strongest at the belt line at the back, left');
    await goTo(page, 'v=1&camera=left&stance=right&time=2.5&hide=sacrum');
    await expect.poll(() => pictureName(page)).toMatch(/^Pelvis from the left; (standing on|moving over) the right leg; 1 part hidden$/);
    await goTo(page, '');
  });

  it('rings the picture when the keyboard reaches it', async () => {
    const { page } = opened;
    await page.keyboard.press('Tab');
    const ring = await page.locator('canvas').evaluate((canvas: HTMLElement) => {
      canvas.focus();
      const { outlineStyle, outlineWidth } = getComputedStyle(canvas);
      return { focused: document.activeElement === canvas, outlineStyle, width: parseFloat(outlineWidth) };
    });
    expect(ring).toMatchObject({ focused: true, outlineStyle: 'solid' });
    expect(ring.width).toBeGreaterThanOrEqual(2);
  });

  it('says that this is education, and offers help, on the first screen', async () => {
    const { page } = opened;
    expect(await page.getByText(words.app.notDiagnosis).isVisible()).toBe(true);
    const box = await page.getByRole('button', { name: words.command.redFlags, exact: true }).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= DESKTOP.width && box.y >= 0 && box.y + box.height <= DESKTOP.height).toBe(true);
  });

  it('draws it in at most 40 calls and 120,000 triangles', async () => {
    const { lastFrame } = await counter(opened.page);
    console.warn(`first view: ${lastFrame.draws} draw calls, ${Math.round(lastFrame.triangles)} triangles`);
    expect(lastFrame.triangles).toBeGreaterThan(10_000);
    expect(lastFrame.draws).toBeLessThanOrEqual(40);
    expect(lastFrame.triangles).toBeLessThanOrEqual(120_000);
  });
});
