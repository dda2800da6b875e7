import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COURSE_DURATION, HOLD_TIME, PHASE_STOPS } from '@/state/course';
import { centre, pixelsOf } from './support/parts';
import { counter, framesIn, goTo, link, open, pictureName, settled, SMALL_DESKTOP, STILL, useBrowser, type Opened } from './support/page';
import { fill, words } from './support/words';

/** Far enough that perspective does not bend an angle. */
const VIEW = 'camera=180,0,2600,0,90,-10';
const held = (side: 'left' | 'right', compensation: number): string => `${VIEW}&stance=${side}&time=${HOLD_TIME}&strength=5&compensation=${compensation}`;
const degrees = (dy: number, dx: number): number => (Math.atan2(dy, dx) * 180) / Math.PI;

describe('standing on one leg', () => {
  useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await open({ context: STILL, viewport: SMALL_DESKTOP });
    await opened.page.getByRole('tab', { name: words.tab.stand }).click();
  });
  afterAll(() => opened.close());

  /** How much lower the right hip bone stands than the left, as an angle on the screen; from behind the left is on the left. */
  const tilt = async (rest: string): Promise<number> => {
    const left = centre(await pixelsOf(opened.page, ['hip_bone_L'], rest));
    const right = centre(await pixelsOf(opened.page, ['hip_bone_R'], rest));
    return degrees(right.y - left.y, right.x - left.x);
  };
  /** How far the top of the spine leans from the sacrum to the screen's right, the subject's right, as an angle. */
  const lean = async (rest: string): Promise<number> => {
    const top = centre(await pixelsOf(opened.page, ['vertebra_T11'], rest));
    const base = centre(await pixelsOf(opened.page, ['sacrum'], rest));
    return degrees(top.x - base.x, base.y - top.y);
  };
  const readout = async (): Promise<string> => (await opened.page.locator('.stage output').allTextContents()).join(' ');
  const figure = async (label: string): Promise<number> => {
    const value = opened.page.locator('dl.figures > div').filter({ hasText: label }).locator('dd');
    return parseFloat((await value.innerText()).replace('−', '-'));
  };

  it('standing right: weak muscles let the left side of the pelvis sink, as far as the figures say', async () => {
    expect(Math.abs(await tilt(VIEW))).toBeLessThan(1);
    const drop = 0 - (await tilt(held('right', 0)));
    expect(drop).toBeGreaterThan(3);
    expect(Math.abs(drop - (await figure(words.stand.drop)))).toBeLessThan(1.5);
    await expect.poll(readout).toContain(fill(words.readout.drops, { swing: 'left', drop: '' }).slice(0, 24));
  });

  it('standing left: it is the right side', async () => {
    const drop = await tilt(held('left', 0));
    expect(drop).toBeGreaterThan(3);
    expect(Math.abs(drop - (await figure(words.stand.drop)))).toBeLessThan(1.5);
    await expect.poll(readout).toContain(fill(words.readout.drops, { swing: 'right', drop: '' }).slice(0, 24));
  });

  it('leaning: the trunk goes over the standing leg, on either side', async () => {
    const upright = await lean(VIEW);
    const right = (await lean(held('right', 100))) - upright;
    await expect.poll(readout).toMatch(/leans \d+° to the right/);
    const left = (await lean(held('left', 100))) - upright;
    await expect.poll(readout).toMatch(/leans \d+° to the left/);
    expect(right).toBeGreaterThan(3);
    expect(left).toBeLessThan(-3);
    expect(Math.abs(right + left)).toBeLessThan(1.5);
  });

  it('is led by radio buttons, the one-leg button, phases and sliders', async () => {
    const { page } = opened;
    await goTo(page, 'v=1&camera=back');
    await page.getByRole('radio', { name: words.command.standLeft }).check();
    await page.getByRole('button', { name: words.command.oneLeg }).click();
    await page.getByRole('slider', { name: words.stand.strength }).focus();
    await page.keyboard.press('Home');
    await settled(page);
    const now = await link(page);
    expect([now.get('stance'), now.get('strength'), Number(now.get('time'))]).toEqual(['left', '5', HOLD_TIME]);
    expect(await pictureName(page)).toContain(fill(words.picture.oneLeg, { side: 'left' }));
    const moment = page.getByRole('slider', { name: words.stand.time, exact: true });
    await moment.focus();
    await page.keyboard.press('ArrowRight');
    expect(Number((await link(page)).get('time'))).toBeGreaterThan(HOLD_TIME);
    await page.getByRole('group', { name: words.stand.phases }).getByRole('button', { name: words.stand.phase.shift, exact: true }).click();
    await expect.poll(() => page.getByRole('button', { name: words.stand.phase.shift, exact: true }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: words.stand.phase['double-stance'], exact: true }).first().click();
    expect((await link(page)).get('time')).toBeNull();
  });

  it('for people who ask for less motion, playing steps from phase to phase', async () => {
    const { page } = opened;
    await goTo(page, 'v=1&camera=back');
    const { frames } = await counter(page);
    await page.getByRole('button', { name: words.command.play, exact: true }).click();
    const times = new Set<string | null>();
    while ((await page.getByRole('button', { name: words.command.pause, exact: true }).count()) > 0) times.add((await link(page)).get('time'));
    const stops = [...PHASE_STOPS.map(({ time }) => time), COURSE_DURATION].map((time) => time.toFixed(2));
    for (const time of times) expect(stops).toContain(Number(time ?? 0).toFixed(2));
    expect(times.size).toBeGreaterThan(2);
    await settled(page);
    expect((await counter(page)).frames - frames).toBeLessThan(4 * stops.length);
    expect(opened.errors).toEqual([]);
  });
});

describe('the course of standing', () => {
  useBrowser();
  it('plays, pauses where it is, goes on, and ends by itself', async () => {
    const { page, errors, close } = await open({ link: '#v=1&camera=back&strength=30', viewport: { width: 700, height: 500 }, picture: 'unseen' });
    await page.getByRole('tab', { name: words.tab.stand }).click();
    const play = page.getByRole('button', { name: words.command.play, exact: true });
    const pause = page.getByRole('button', { name: words.command.pause, exact: true });
    const { frames } = await counter(page);
    await play.click();
    await expect.poll(() => pictureName(page), { timeout: 20_000 }).toMatch(/(moving over|standing on) the right leg/);
    await pause.click();
    await settled(page);
    const at = Number((await link(page)).get('time'));
    expect(at).toBeGreaterThan(0);
    expect(await framesIn(page, 600)).toBe(0);
    expect(Number((await link(page)).get('time'))).toBe(at);
    await page.locator('canvas').focus();
    await page.keyboard.press(' ');
    await play.waitFor({ timeout: 60_000 });
    await settled(page);
    expect(Number((await link(page)).get('time'))).toBe(COURSE_DURATION);
    expect((await counter(page)).frames - frames).toBeGreaterThan(8);
    expect(await framesIn(page, 600)).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});
