// What the page is told about its graphics context. These run in the page before anything else.

/** Software draws smooth edges at twice the cost of plain ones, and few tests look at edges. */
export const withoutSmoothing = (): void => {
  const get = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (...args: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
    return get.call(this, kind, /webgl/.test(kind) ? { ...options, antialias: false } : options);
  } as typeof HTMLCanvasElement.prototype.getContext;
};

/**
 * Everything is drawn but nothing turned into pixels: calls, frames and matrices are as ever, and the picture stays blank. The draw
 * calls reach the graphics card with no vertices in them, so that it checks them and has nothing to do. Comes before what counts them.
 */
export const withoutPixels = (): void => {
  if (typeof WebGL2RenderingContext === 'undefined') return;
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  // Name of the call, and which of its arguments says how many vertices.
  for (const [name, vertices] of [['drawElements', 1], ['drawArrays', 2], ['drawElementsInstanced', 1], ['drawArraysInstanced', 2], ['drawRangeElements', 3]] as const) {
    const draw = prototype[name]!;
    prototype[name] = function (this: unknown, ...args: unknown[]) {
      return draw.apply(this, args.with(vertices, 0));
    };
  }
  const get = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (...args: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
    if (kind !== 'webgl2') return get.call(this, kind, options);
    const gl = get.call(this, kind, { ...options, antialias: false }) as WebGL2RenderingContext | null;
    gl?.enable(gl.RASTERIZER_DISCARD);
    return gl;
  } as typeof HTMLCanvasElement.prototype.getContext;
};

/** A browser that has no WebGL. */
export const withoutWebGl = (): void => {
  const get = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (...args: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return /webgl/.test(kind) ? null : get.call(this, kind, ...rest);
  } as typeof HTMLCanvasElement.prototype.getContext;
};

/** A context that is there when asked whether there is one, and refused when the picture asks for it. */
export const refusedWebGl = (): void => {
  const get = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (...args: unknown[]) => unknown;
  let asked = 0;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    if (!/webgl/.test(kind)) return get.call(this, kind, ...rest);
    asked += 1;
    if (asked > 1) throw new Error('no more contexts');
    return get.call(this, kind, ...rest);
  } as typeof HTMLCanvasElement.prototype.getContext;
};
