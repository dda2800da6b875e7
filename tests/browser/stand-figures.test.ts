import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORK_COLOURS } from '@/state/activity';
import { HOLD_TIME } from '@/state/course';
import { framesIn, goTo, link, open, pictureName, settled, SMALL_DESKTOP, STILL, useBrowser, type Opened } from './support/page';
import { centre, pixelsOf, shownAlone } from './support/parts';
import { differing, luminance, pixelAt, takePicture, type Spot } from './support/pixels';
import { fill, words } from './support/words';

const VIEW = 'camera=back&skin=0';

describe('muscle work as colour', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL, viewport: SMALL_DESKTOP });
    await opened.page.getByRole('tab', { name: words.tab.stand }).click();
  });
  afterAll(() => opened.close());

  /** Mean lightness of a muscle shown alone. */
  const lightness = async (id: string, rest: string): Promise<number> => {
    const { page } = opened;
    const { picture, spots } = await shownAlone(page, [id], rest);
    return spots.reduce((sum, { x, y }) => sum + luminance(pixelAt(picture, x, y)), 0) / spots.length;
  };

  it.each(['left', 'right'] as const)('standing %s: gluteus medius of that side darkens as it has to work harder', async (stance) => {
    const side = stance === 'left' ? 'L' : 'R';
    const at = (strength: number) => lightness(`gluteus_medius_${side}`, `camera=${stance}&stance=${stance}&time=${HOLD_TIME}&strength=${strength}&compensation=0`);
    const strong = await at(100);
    const weak = await at(30);
    expect(weak).toBeLessThan(strong * 0.8);
  });

  it('the other hip is grey: its work is not known', async () => {
    const { page } = opened;
    const rest = `camera=left&stance=right&time=${HOLD_TIME}`;
    const { picture, spots } = await shownAlone(page, ['gluteus_medius_L'], rest);
    const mean = spots.map(({ x, y }) => pixelAt(picture, x, y)).reduce((sum, at) => ({ r: sum.r + at.r, g: sum.g + at.g, b: sum.b + at.b }), { r: 0, g: 0, b: 0 });
    expect((mean.r - mean.b) / mean.r).toBeLessThan(0.25);
  });

  it('has a legend with two scales, one of them for quadratus lumborum, and is switched by a check box', async () => {
    const { page } = opened;
    await goTo(page, `v=1&${VIEW}&time=${HOLD_TIME}`);
    const scales = page.locator('.work-scale');
    await expect.poll(() => scales.count()).toBe(2);
    expect(await scales.nth(0).innerText()).toContain(fill(words.percent, { value: 100 }));
    expect(await scales.nth(1).innerText()).toMatch(/its own scale[\s\S]*\b20\s%/);
    const bar = await page.locator('.work-bar').first().evaluate((element) => getComputedStyle(element).backgroundImage);
    expect(bar.match(/rgb\(/g)).toHaveLength(WORK_COLOURS.length);
    await page.getByRole('checkbox', { name: words.command.activity }).uncheck();
    expect((await link(page)).get('work')).toBe('off');
    await expect.poll(() => scales.count()).toBe(0);
    expect(opened.errors).toEqual([]);
  });
});

describe('two figures', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL, viewport: SMALL_DESKTOP, link: `#v=1&camera=180,0,1900,0,0,-10&skin=0&time=${HOLD_TIME}&strength=10&compensation=0` });
    await opened.page.getByRole('tab', { name: words.tab.stand }).click();
  });
  afterAll(() => opened.close());

  it('stand side by side, the strong one level and the weak one dropped, and leave as they came', async () => {
    const { page } = opened;
    const rest = `camera=180,0,1900,0,0,-10&time=${HOLD_TIME}&strength=10&compensation=0&compare=full-strength`;
    const spots = await pixelsOf(page, ['sacrum'], rest);
    const xs = spots.map(({ x }) => x);
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
    const [before, now] = [spots.filter(({ x }) => x < middle), spots.filter(({ x }) => x >= middle)];
    expect(Math.min(before.length, now.length)).toBeGreaterThan(spots.length / 4);
    // The hip bones of each figure: how much lower the left one (left on screen) stands than the right one.
    const hips = { l: await pixelsOf(page, ['hip_bone_L'], rest), r: await pixelsOf(page, ['hip_bone_R'], rest) };
    const drop = (part: (spot: Spot) => boolean): number => centre(hips.l.filter(part)).y - centre(hips.r.filter(part)).y;
    expect(drop(({ x }) => x >= middle)).toBeGreaterThan(drop(({ x }) => x < middle) + 8);
    const names = await page.locator('.compare-captions li').allInnerTexts();
    expect(names[0]).toMatch(new RegExp(`^${words.compare.atFull}\\s+drop \\d°, lean \\d+°`));
    expect(names[1]).toMatch(/^Strength 10\s%\s+drop 1\d°, lean \d+°/);
    // The caption, with a name under each figure, does not lie over the hips.
    const ys = spots.map(({ y }) => y);
    const edge = async (part: string): Promise<DOMRect> => page.locator(part).evaluate((element) => element.getBoundingClientRect());
    expect(Math.max(...ys)).toBeLessThan((await edge('.caption')).top);
    for (const [i, part] of [before, now].entries()) {
      const { left, right } = await edge(`.compare-captions li:nth-child(${i + 1})`);
      // The pelvis shifts over the standing leg: it is in the middle half of what its name stands under.
      expect(Math.abs(centre(part).x - (left + right) / 2), `name ${i + 1} under its figure`).toBeLessThan((right - left) / 4);
    }
    // Panel and cursor tell of both, in the same order.
    expect((await page.locator('.figures-table thead th').allInnerTexts()).slice(1)).toEqual([words.compare.atFull, fill(words.compare.atStrength, { value: 10 })]);
    expect(await page.locator('.chart-line.chart-before').count()).toBeGreaterThan(3);
    const cursor = page.getByRole('slider', { name: words.stand.chartCursor });
    expect(await cursor.getAttribute('aria-valuetext')).toMatch(new RegExp(`^4\\.0\\ss · ${words.compare.atFull}: drop \\d°.*· Strength 10\\s%: drop 1\\d°`));
    expect(await framesIn(page, 1200)).toBe(0);
    await goTo(page, `v=1&${rest}`);
    const two = await takePicture(page);
    await goTo(page, `v=1&${rest.replace('full-strength', 'none')}`);
    const one = await takePicture(page);
    await goTo(page, `v=1&${rest}`);
    expect(differing(two, await takePicture(page)).length).toBe(0);
    await goTo(page, `v=1&${rest.replace('full-strength', 'none')}`);
    expect(differing(one, await takePicture(page)).length).toBe(0);
    expect(opened.errors).toEqual([]);
  });
});

describe('poses', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL, picture: 'unseen' });
    await opened.page.getByRole('tab', { name: words.tab.stand }).click();
  });
  afterAll(() => opened.close());

  it('are chosen from a list, named, and light only what was measured', async () => {
    const { page } = opened;
    const list = page.getByRole('combobox', { name: words.pose.title });
    for (const pose of ['clamshell', 'sitting', 'walking'] as const) {
      await list.selectOption(pose);
      await settled(page);
      expect((await link(page)).get('pose')).toBe(pose);
      expect(await pictureName(page)).toContain(words.pose[pose]);
      const basis = { clamshell: 'emg', sitting: 'none', walking: 'gait-data' } as const;
      await expect.poll(() => page.locator('.work-legend').innerText()).toContain(words.activity.basis[basis[pose]]);
      expect(await framesIn(page, 800)).toBe(0);
    }
    await list.selectOption('standing');
    await settled(page);
    expect((await link(page)).get('pose')).toBeNull();
    expect(opened.errors).toEqual([]);
  });
});

describe('the chart', () => {
  useBrowser();
  it('has a cursor that is dragged, and moved by keys', async () => {
    const { page, errors, close } = await open({ context: STILL, picture: 'unseen', link: `#v=1&${VIEW}&time=${HOLD_TIME}&strength=30` });
    await page.getByRole('tab', { name: words.tab.stand }).click();
    const cursor = page.getByRole('slider', { name: words.stand.chartCursor });
    await cursor.focus();
    await page.keyboard.press('ArrowLeft');
    expect(Number((await link(page)).get('time'))).toBeCloseTo(HOLD_TIME - 0.1, 5);
    expect(await cursor.getAttribute('aria-valuetext')).toMatch(/3\.9\ss: drop \d+°, lean \d+°, hip muscle \d+\s%/);
    await page.keyboard.press('Home');
    expect((await link(page)).get('time')).toBeNull();
    const box = (await cursor.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20, { steps: 4 });
    await page.mouse.up();
    const time = Number((await link(page)).get('time'));
    expect(time).toBeGreaterThan(3);
    expect(time).toBeLessThan(5);
    expect(errors).toEqual([]);
    await close();
  });

  it('"How is this computed?" shows the equation, the inputs, the table and what is missing', async () => {
    const { page, close } = await open({ context: STILL, picture: 'unseen', link: `#v=1&${VIEW}&time=${HOLD_TIME}&strength=30` });
    await page.getByRole('tab', { name: words.tab.stand }).click();
    await page.getByRole('button', { name: words.command.method }).first().click();
    const sheet = page.getByRole('dialog');
    await expect.poll(() => sheet.innerText()).toContain(words.method.studies.nerveBlock);
    const text = await sheet.innerText();
    for (const said of [words.method.studies.weakLink, words.method.studies.ql, words.method.missing.title, 'strength 30\u00a0%']) expect(text).toContain(said);
    expect(await sheet.getByRole('row').count()).toBeGreaterThan(12);
    expect(text).not.toMatch(/quadratus lumborum takes over/i);
    await close();
  });
});
