import type { Page } from 'playwright';

export interface LensWindow {
  /** View and projection matrices last handed to the graphics card (column-major), and every place the camera was drawn from, mm. */
  lens: { view: number[] | null; projection: number[] | null; path: [number, number, number][] };
}

/**
 * Runs inside the page before anything else: reads the camera from the matrices that are drawn with, so that a test learns
 * where the lens really was in every frame. A function without imports, because the browser receives its source.
 */
export function installLensSpy(): void {
  const lens: LensWindow['lens'] = { view: null, projection: null, path: [] };
  (window as unknown as LensWindow).lens = lens;
  if (typeof WebGL2RenderingContext === 'undefined') return;
  const names = new WeakMap<WebGLUniformLocation, string>();
  const prototype = WebGL2RenderingContext.prototype;
  // Taken as values: called again below with the context they belong to.
  const original = (name: 'getUniformLocation' | 'uniformMatrix4fv') => Object.getOwnPropertyDescriptor(prototype, name)!.value as (...args: unknown[]) => unknown;
  const locate = original('getUniformLocation');
  prototype.getUniformLocation = function (program, name) {
    const location = locate.call(this, program, name) as WebGLUniformLocation | null;
    if (location && (name === 'viewMatrix' || name === 'projectionMatrix')) names.set(location, name);
    return location;
  };
  const upload = original('uniformMatrix4fv');
  const spied = function (this: WebGL2RenderingContext, location: WebGLUniformLocation | null, transpose: boolean, data: Iterable<number>, ...rest: unknown[]): void {
    const name = location ? names.get(location) : undefined;
    if (name === 'projectionMatrix') lens.projection = [...data];
    if (name === 'viewMatrix') {
      const m = [...data];
      lens.view = m;
      // The camera stands where the view matrix sends to the origin: −Rᵀt.
      const at = [0, 4, 8].map((c) => 0 - (m[c]! * m[12]! + m[c + 1]! * m[13]! + m[c + 2]! * m[14]!)) as [number, number, number];
      const last = lens.path.at(-1);
      if (!last || at.some((x, i) => x !== last[i])) lens.path.push(at);
    }
    upload.call(this, location, transpose, data, ...rest);
  };
  prototype.uniformMatrix4fv = spied as typeof prototype.uniformMatrix4fv;
}

/** Every place the camera was drawn from since the last call (frame: mm, +X subject's left, +Y up, +Z forward). */
export const takePath = (page: Page): Promise<[number, number, number][]> =>
  page.evaluate(() => {
    const { lens } = window as unknown as LensWindow;
    return lens.path.splice(0, Math.max(0, lens.path.length - 1));
  });

/** Where the camera stands now, mm. */
export const cameraAt = async (page: Page): Promise<[number, number, number]> => {
  const at = await page.evaluate(() => (window as unknown as LensWindow).lens.path.at(-1));
  if (!at) throw new Error('nothing has been drawn yet');
  return at;
};

/** Where points of the body (mm) fall on the canvas now, CSS pixels from its top left corner. */
export const projection = async (page: Page): Promise<(point: readonly [number, number, number]) => { x: number; y: number }> => {
  const { view, projection: lens, width, height } = await page.evaluate(() => {
    const drawn = (window as unknown as LensWindow).lens;
    const box = document.querySelector('canvas')!.getBoundingClientRect();
    return { view: drawn.view!, projection: drawn.projection!, width: box.width, height: box.height };
  });
  const times = (m: number[], v: number[]): number[] => [0, 1, 2, 3].map((r) => [0, 1, 2, 3].reduce((sum, c) => sum + m[4 * c + r]! * v[c]!, 0));
  return ([x, y, z]) => {
    const clip = times(lens, times(view, [x, y, z, 1]));
    return { x: ((clip[0]! / clip[3]! + 1) / 2) * width, y: ((1 - clip[1]! / clip[3]!) / 2) * height };
  };
};

export const onScreen = async (page: Page, point: readonly [number, number, number]): Promise<{ x: number; y: number }> => (await projection(page))(point);
