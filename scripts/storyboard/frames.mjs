// The ten minutes, frame by frame: what is pressed, and the words of the page that goes with it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

const words = (file) => JSON.parse(readFileSync(join(root, 'assets', 'locales', 'en', `${file}.json`), 'utf8'));
const ui = { ...words('rooms'), ...words('ui') };
const session = words('session');
const tours = words('tours');
const pain = words('pain');
const { command } = ui;

const press = (page, name) => page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click();
const openTab = (page, name) => page.getByRole('tab', { name: ui.tab[name], exact: true }).click();
const inVisit = async (page, name) => {
  await press(page, session.visit.open);
  await press(page, name);
};
const closeSheet = async (page) => {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
};
const slide = (page, name, value) => page.getByRole('slider', { name, exact: true }).fill(String(value));

/** A line of the hand over the picture, in shares of its width and height. */
const draw = async (page, points) => {
  const box = await page.locator('canvas').first().boundingBox();
  const at = ([x, y]) => [box.x + x * box.width, box.y + y * box.height];
  await page.mouse.move(...at(points[0]));
  await page.mouse.down();
  for (const point of points.slice(1)) await page.mouse.move(...at(point), { steps: 2 });
  await page.mouse.up();
};

/** Round a place: centre and half axes as shares of the picture. */
const ring = (x, y, wide, high) => Array.from({ length: 17 }, (_, i) => [x + wide * Math.cos((i * Math.PI) / 8), y + high * Math.sin((i * Math.PI) / 8)]);

/**
 * `at` minutes and seconds; `does` what the physiotherapist does; `sees` what the patient sees; `says` what the patient
 * can say back; `both` whether the patient’s window is shown beside; `go` the presses.
 * @type {{ name: string, at: string, does: string, sees: string, says: string, both?: boolean, go: (windows: { page: import('playwright').Page, openPatient: () => Promise<void>, openPhone: () => Promise<void> }) => Promise<void> }[]}
 */
export const FRAMES = [
  {
    name: 'open',
    at: '0:00',
    does: `Opens Stance on the tablet: *${session.visit.open}* → *${command.present}* → *${session.present.openWindow}*, and puts that window on the second screen. With one screen, turns the tablet round.`,
    sees: 'A pelvis and a low back, and nothing to press.',
    says: '“This is a map of a body. It is not a scan of mine.”',
    both: true,
    go: async ({ page, openPatient }) => {
      await inVisit(page, command.present);
      await openPatient();
    },
  },
  {
    name: 'where',
    at: '0:40',
    does: `Presses \`Ctrl K\`, types “hip muscle left” and Enter. Then \`2\`: from behind.`,
    sees: 'One muscle lit, the others stepped back, its name in large words.',
    says: '“It sits at the side and back of the hip, below the belt line.”',
    both: true,
    go: async ({ page }) => {
      await page.locator('canvas').first().focus();
      await page.keyboard.press('Control+k');
      const field = page.locator('dialog[open] input').first();
      await field.fill('hip muscle left');
      await page.locator('dialog[open] [role=option]').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      await page.keyboard.press('2');
    },
  },
  {
    name: 'ink',
    at: '1:30',
    does: `Takes the *${command.tool.pen}* and draws round the muscle. “Can you find the bone above it with your hand?”`,
    sees: 'The line appears in their window as it is drawn.',
    says: '“From this bone edge down to the side of my thigh.”',
    both: true,
    go: async ({ page }) => {
      await press(page, command.tool.pen);
      await draw(page, ring(0.36, 0.5, 0.13, 0.13));
    },
  },
  {
    name: 'felt',
    at: '2:10',
    does: `Wipes the ink. *${ui.tab.pain}* → *${pain.patterns.gmed_composite.name}* → *Left*. *${command.keepView}*.`,
    sees: 'The places where teaching atlases draw this muscle’s pain. The colour bar says that redder is drawn as more common, and that nobody was counted.',
    says: '“A muscle in the hip can be felt in the back. The picture does not say that mine comes from there.”',
    both: true,
    go: async ({ page }) => {
      await press(page, command.wipe);
      await press(page, command.tool.turn);
      await openTab(page, 'pain');
      await page.getByRole('group', { name: pain.patterns.gmed_composite.name, exact: true }).getByRole('button').first().click();
      await inVisit(page, command.keepView);
    },
  },
  {
    name: 'mine',
    at: '3:10',
    does: `Takes the pattern off (\`X\`), so that nothing leads the hand. *${command.painTask.draw}*, and hands over the tablet.`,
    sees: 'A plain body to paint on. Their own drawing is not compared with anything.',
    says: '“Mine is here, more to one side.”',
    go: async ({ page }) => {
      await page.locator('canvas').first().focus();
      await page.keyboard.press('x');
      await page.getByRole('radio', { name: command.painTask.draw, exact: true }).check({ force: true });
      await page.waitForTimeout(1500);
      await draw(page, [[0.4, 0.36], [0.44, 0.37], [0.47, 0.38]]);
      await draw(page, [[0.4, 0.39], [0.44, 0.4], [0.46, 0.41]]);
    },
  },
  {
    name: 'level',
    at: '4:10',
    does: `*${ui.tab.stand}* → *${command.standLeft}*, and pulls the time to the middle. Asks the patient to do the same, a hand on the table.`,
    sees: 'The body on its left leg. The left hip muscle works; the pelvis stays nearly level.',
    says: '“On my left leg, the left side works and keeps me level.”',
    both: true,
    go: async ({ page }) => {
      await page.getByRole('radio', { name: command.painTask.patterns, exact: true }).check({ force: true });
      await openTab(page, 'stand');
      await page.getByRole('radio', { name: command.standLeft, exact: true }).check({ force: true });
      await page.getByRole('slider', { name: ui.stand.time, exact: true }).first().fill('4');
    },
  },
  {
    name: 'sinks',
    at: '5:00',
    does: `Pulls *${ui.stand.strength}* down to 30 % and *${ui.stand.compensation}* to *${ui.stand.compensationEnds.drop}*.`,
    sees: 'The right side of the pelvis sinks while the left leg stands.',
    says: '“If it has less strength, the other side can sink.”',
    both: true,
    go: async ({ page }) => {
      await slide(page, ui.stand.strength, 30);
      await slide(page, ui.stand.compensation, 0);
    },
  },
  {
    name: 'leans',
    at: '5:40',
    does: `Pulls *${ui.stand.compensation}* towards *${ui.stand.compensationEnds.lean}*. Says that studies find strength and sinking only weakly linked. *${command.keepView}*.`,
    sees: 'The trunk leans over the standing leg and the pelvis comes up again.',
    says: '“Or I lean. My body has more than one way, and that is no fault.”',
    both: true,
    go: async ({ page }) => {
      await slide(page, ui.stand.compensation, 100);
      await inVisit(page, command.keepView);
    },
  },
  {
    name: 'nerve',
    at: '6:30',
    does: `*${ui.tab.learn}* → *${tours['muscle-or-nerve'].title}*, on to the last step with a clicker.`,
    sees: `“${tours['muscle-or-nerve'].steps.cannot.text}”`,
    says: '“A picture alone cannot tell muscle from nerve. That is why you examine me.”',
    both: true,
    go: async ({ page }) => {
      await openTab(page, 'learn');
      await press(page, command.tourStart.replace('{{title}}', tours['muscle-or-nerve'].title));
      const last = tours['muscle-or-nerve'].steps.cannot.title;
      for (let i = 0; i < 20 && !(await page.getByRole('heading', { name: last, exact: true }).first().isVisible()); i += 1) {
        await page.keyboard.press('PageDown');
        await page.waitForTimeout(400);
      }
    },
  },
  {
    name: 'exercises',
    at: '7:20',
    does: `*${session.visit.open}* → *${command.exercises}*: shows two on the body and puts them on the hand-out. The dose is agreed in words.`,
    sees: 'Each exercise with its position, its steps and what to take care of.',
    says: '“These two. I stop and ask when it gets worse.”',
    go: async ({ page }) => {
      await press(page, command.tourLeave);
      await inVisit(page, command.exercises);
      for (let i = 0; i < 2; i += 1) await page.locator('dialog[open]').getByRole('button', { name: command.pickExercise }).first().click();
    },
  },
  {
    name: 'help',
    at: '8:10',
    does: `Presses *${command.redFlags}*, in its place at the top, and reads the first list aloud.`,
    sees: 'Plain words, no picture: when to call at once, when to see someone soon.',
    says: '“If I lose feeling between the legs or cannot pass water, I call at once.”',
    go: async ({ page }) => {
      await closeSheet(page);
      await press(page, command.redFlags);
    },
  },
  {
    name: 'share',
    at: '8:50',
    does: `*${session.visit.open}* → *${command.session}*: the two kept views in one link. The patient points the phone at the code.`,
    sees: 'The same pictures open on their own phone. Nothing was sent to a server.',
    says: '“I can look at it again at home.”',
    go: async ({ page }) => {
      await closeSheet(page);
      await inVisit(page, command.session);
      await page.locator('dialog[open] .qr').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'handout',
    at: '9:20',
    does: `Shows the first kept view once more, then *${session.visit.open}* → *${command.handout}* → print, or save as a picture.`,
    sees: 'One page: the picture, three sentences, two exercises, when to get help, lines to write on, link and code.',
    says: 'In their own words, while pointing: where it is, where it can be felt, what it does, what to do, when to call.',
    go: async ({ page }) => {
      await page.locator('.session-views li').first().getByText(session.show, { exact: true }).click();
      await press(page, command.leaveReplay);
      await inVisit(page, command.handout);
      await page.locator('.handout-picture img').waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'home',
    at: 'later',
    does: 'Nothing: the patient opens the code of the hand-out at home.',
    sees: 'The same picture on the phone, the words below it, *When to get help* at the top; on the right once more with the network cut.',
    says: '“Look, this is the muscle we talked about.”',
    go: async ({ openPhone }) => openPhone(),
  },
];
