import { codeOf } from '../../visit/code';
import type { HandoutContent } from '../content';
import type { TakenPicture } from '../usePicture';
import { write, type Box, type Flow } from './flow';

/** A4 at 150 dots per inch. */
const WIDTH = 1240;
const HEIGHT = 1754;
const MARGIN = 72;
const GAP = 26;
const QUIET = '#4a423b';
/** Letter height of running text at full size, px: 10 pt on A4. */
const BODY = 21;
/** Room for handwriting that must be left, px: 2 cm. */
const NOTES = 120;
/** Sizes tried, largest first: a page with more words is set smaller, down to 7.5 pt. */
const SIZES = [1, 0.94, 0.88, 0.82, 0.76];
/** Height of the foot with its code, px. */
const FOOT = 190;

/** Two columns of a box; the first is on the reading side. */
const columns = (flow: Flow, box: Box, gap: number, share = 0.5): readonly [Box, Box] => {
  const first = (box.width - gap) * share;
  const second = box.width - gap - first;
  return flow.rtl
    ? [{ ...box, x: box.x + second + gap, width: first }, { ...box, width: second }]
    : [{ ...box, width: first }, { ...box, x: box.x + first + gap, width: second }];
};

const drawTop = (flow: Flow, content: HandoutContent, image: ImageBitmap | null, box: Box): number => {
  const [left, right] = columns(flow, box, 36, content.exercises.length > 2 ? 0.44 : 0.53);
  let below = left.y;
  if (image) {
    const height = (left.width * image.height) / image.width;
    flow.context.drawImage(image, left.x, left.y, left.width, height);
    below = left.y + height + 8;
  }
  below = write(flow, content.picture, { ...left, y: below }, { size: 18, colour: QUIET });
  let at = right.y;
  for (const sentence of content.sentences) at = write(flow, sentence, { ...right, y: at }, { size: 25 }) + 16;
  return Math.max(below, at);
};

const drawExercises = (flow: Flow, content: HandoutContent, box: Box): number => {
  if (content.exercises.length === 0) return box.y;
  let at = write(flow, content.exercisesTitle, box, { size: 24, weight: 650 });
  for (let i = 0; i < content.exercises.length; i += 2) {
    const row = columns(flow, { ...box, y: at }, 36);
    const ends = content.exercises.slice(i, i + 2).map((exercise, j) => {
      const cell = row[j] ?? box;
      let y = write(flow, exercise.name, cell, { size: BODY, weight: 650 });
      y = write(flow, [exercise.position, ...exercise.steps].join(' '), { ...cell, y }, { size: BODY });
      return write(flow, content.dose, { ...cell, y }, { size: BODY, colour: QUIET });
    });
    at = Math.max(...ends) + 8;
  }
  return write(flow, content.stop, { ...box, y: at }, { size: BODY, weight: 600 });
};

const drawHelp = (flow: Flow, { help }: HandoutContent, box: Box): number => {
  const inner = { x: box.x + 18, y: box.y + 12, width: box.width - 36 };
  let top = write(flow, `${help.title}: ${help.call}`, inner, { size: 24, weight: 650 });
  top = write(flow, help.intro, { ...inner, y: top }, { size: BODY });
  const half = Math.ceil(help.items.length / 2);
  const ends = columns(flow, { ...inner, y: top }, 36).map((column, i) =>
    help.items.slice(i * half, (i + 1) * half).reduce((y, item) => write(flow, `• ${item}`, { ...column, y }, { size: 19 }), column.y),
  );
  const end = Math.max(...ends) + 10;
  flow.context.strokeStyle = '#1d1916';
  flow.context.lineWidth = 3;
  flow.context.strokeRect(box.x, box.y, box.width, end - box.y);
  return end;
};

const drawCode = ({ context }: Flow, text: string, x: number, y: number, side: number): void => {
  const code = codeOf(text);
  if (!code) return;
  const cell = side / code.size;
  context.fillStyle = '#000';
  code.data.forEach((row, j) => row.forEach((dark, i) => dark && context.fillRect(x + i * cell, y + j * cell, cell + 0.3, cell + 0.3)));
};

const drawFoot = (flow: Flow, content: HandoutContent, y: number): void => {
  const side = FOOT;
  const codeX = flow.rtl ? MARGIN : WIDTH - MARGIN - side;
  drawCode(flow, content.link, codeX, y, side);
  const box = { x: flow.rtl ? MARGIN + side + 24 : MARGIN, y: y + 16, width: WIDTH - 2 * MARGIN - side - 24 };
  let at = write(flow, content.linkLabel, box, { size: BODY });
  at = write({ ...flow, rtl: false }, content.link, { ...box, y: at }, { size: 16, colour: QUIET });
  write(flow, content.small, { ...box, y: at + 6 }, { size: 17, colour: QUIET });
};

const drawNotes = ({ context }: Flow, from: number, to: number): void => {
  context.strokeStyle = '#b9ada0';
  context.lineWidth = 1.5;
  for (let y = from + 42; y < to; y += 42) {
    context.beginPath();
    context.moveTo(MARGIN, y);
    context.lineTo(WIDTH - MARGIN, y);
    context.stroke();
  }
};

/** Lays out the whole page. @returns the room that is left for notes, px */
const layOut = (flow: Flow, content: HandoutContent, image: ImageBitmap | null): number => {
  const { context } = flow;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const page = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN };
  let at = write(flow, content.title, page, { size: 38, weight: 700 }) + 14;
  at = drawTop(flow, content, image, { ...page, y: at }) + GAP;
  at = drawExercises(flow, content, { ...page, y: at }) + GAP;
  at = drawHelp(flow, content, { ...page, y: at }) + GAP;
  const foot = HEIGHT - MARGIN - FOOT;
  const notes = write(flow, content.notes, { ...page, y: at }, { size: 22, weight: 650 });
  drawNotes(flow, notes, foot - 10);
  drawFoot(flow, content, foot);
  return foot - notes;
};

/** The hand-out as one PNG page. Rejects when the browser cannot draw or encode it. */
export const drawHandout = async (content: HandoutContent, picture: TakenPicture | null): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is no canvas to draw on');
  await document.fonts.ready;
  const image = picture ? await createImageBitmap(picture.blob) : null;
  const font = getComputedStyle(document.body).fontFamily;
  // The first size that leaves room for notes; what was drawn before is painted over.
  SIZES.some((scale) => layOut({ context, rtl: content.dir === 'rtl', font, scale }, content, image) >= NOTES);
  image?.close();
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the page could not be encoded'))), 'image/png'));
};
