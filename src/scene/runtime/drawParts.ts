import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';

/** A part of the picture, CSS pixels from its lower left corner. */
export interface PictureRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Options<T extends PictureRect> {
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  /** Of the whole picture, CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Layer of the ground; everything else is in layer 0. */
  readonly ground: number;
  readonly parts: readonly T[];
  /** Puts scene and lens right for a part, before it is drawn. */
  readonly prepare: (part: T, index: number) => void;
}

/**
 * Draws the ground once, over everything, then each part with a clean depth and stencil, but on the ground already drawn. What the
 * renderer counts is the sum of all, as of one frame.
 */
export function drawParts<T extends PictureRect>(gl: WebGLRenderer, { scene, camera, size, ground, parts, prepare }: Options<T>): void {
  camera.layers.set(ground);
  gl.render(scene, camera);
  camera.layers.set(0);
  gl.autoClear = false;
  gl.setScissorTest(true);
  let { calls, triangles } = gl.info.render;
  parts.forEach((part, i) => {
    gl.setViewport(part.x, part.y, part.width, part.height);
    gl.setScissor(part.x, part.y, part.width, part.height);
    gl.clear(false, true, true);
    prepare(part, i);
    gl.render(scene, camera);
    calls += gl.info.render.calls;
    triangles += gl.info.render.triangles;
  });
  gl.info.render.calls = calls;
  gl.info.render.triangles = triangles;
  gl.setScissorTest(false);
  gl.setViewport(0, 0, size.width, size.height);
  gl.autoClear = true;
}
