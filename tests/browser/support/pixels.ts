import type { Page } from 'playwright';

export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** The picture alone as it stands on screen, sRGB bytes; one pixel per CSS pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row from the top. */
  readonly data: Uint8Array;
}

/** Leaves only the canvas to be seen, without its focus ring. By a constructed sheet: the page's policy refuses inline styles. */
const ONLY_CANVAS = 'body * { visibility: hidden !important } canvas { visibility: visible !important; outline: none !important }';

/** Photographs the canvas without what lies over it. */
export async function takePicture(page: Page): Promise<Picture> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, ONLY_CANVAS);
  const png = await page.locator('canvas').screenshot({ animations: 'disabled' });
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return decode(page, png);
}

/** The browser decodes its own PNG; an image element is free of the page's policy on requests. */
async function decode(page: Page, png: Buffer): Promise<Picture> {
  const { width, height, text } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let binary = '';
    for (let i = 0; i < data.length; i += 0x8000) binary += String.fromCharCode(...data.subarray(i, i + 0x8000));
    return { width: canvas.width, height: canvas.height, text: btoa(binary) };
  }, png.toString('base64'));
  return { width, height, data: new Uint8Array(Buffer.from(text, 'base64')) };
}

export const pixelAt = ({ width, data }: Picture, x: number, y: number): Rgb => {
  const i = 4 * (Math.round(y) * width + Math.round(x));
  return { r: data[i] ?? 0, g: data[i + 1] ?? 0, b: data[i + 2] ?? 0 };
};

/** How much redder than green a colour is: heat and muscle are, bone and paper hardly. */
export const redness = ({ r, g }: Rgb): number => r - g;
/** Brightness as the eye weighs it (Rec. 709), 0…255. */
export const luminance = ({ r, g, b }: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Pixels in which two pictures differ by more than `threshold` (sum over the channels). */
export function differing(a: Picture, b: Picture, threshold = 24): Spot[] {
  if (a.width !== b.width || a.height !== b.height) throw new Error('the pictures differ in size');
  const spots: Spot[] = [];
  for (let i = 0; i < a.data.length; i += 4) {
    let sum = 0;
    for (let c = 0; c < 3; c += 1) sum += Math.abs(a.data[i + c]! - b.data[i + c]!);
    if (sum > threshold) spots.push({ x: (i / 4) % a.width, y: Math.floor(i / 4 / a.width) });
  }
  return spots;
}

/** The spot with the most others close around it: well inside a shape, away from its rim and from stray pixels. */
export function innermost(spots: readonly Spot[], radius = 6): Spot {
  const key = (x: number, y: number): number => y * 10_000 + x;
  const known = new Set(spots.map(({ x, y }) => key(x, y)));
  let best: Spot | undefined;
  let most = -1;
  for (const spot of spots) {
    if (spot.x % 3 || spot.y % 3) continue;
    let count = 0;
    for (let dy = -radius; dy <= radius; dy += 2) for (let dx = -radius; dx <= radius; dx += 2) if (known.has(key(spot.x + dx, spot.y + dy))) count += 1;
    if (count > most) [best, most] = [spot, count];
  }
  if (!best) throw new Error('the pictures do not differ');
  return best;
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
