import { NoToneMapping, SRGBColorSpace, WebGLRenderer, ColorManagement } from 'three';

ColorManagement.enabled = true;

/** What we ask of the graphics card. The stencil marks the lit structure; alpha is not needed, the ground is drawn. */
const ATTRIBUTES: WebGLContextAttributes = { alpha: false, antialias: true, depth: true, stencil: true, powerPreference: 'default' };

/**
 * A renderer on this canvas, or `null` where the browser has no WebGL2 or refuses a context. Asking for the context
 * ourselves keeps that an answer instead of an exception.
 */
export function createRenderer(canvas: HTMLCanvasElement): WebGLRenderer | null {
  try {
    const context = canvas.getContext('webgl2', ATTRIBUTES);
    if (!context) return null;
    const gl = new WebGLRenderer({ canvas, context: context as WebGL2RenderingContext, ...ATTRIBUTES });
    gl.outputColorSpace = SRGBColorSpace;
    gl.toneMapping = NoToneMapping;
    return gl;
  } catch {
    return null;
  }
}

