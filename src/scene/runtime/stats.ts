import type { WebGLRenderer } from 'three';
import type { Level } from './pixelRatio';

/** What the picture costs; read by the bench and by tests, never by the page. */
export interface SceneStats {
  /** Frames drawn since the scene was mounted. */
  frames: number;
  /** Of the last frame. */
  calls: number;
  triangles: number;
  /** CPU milliseconds spent handing the last frame to the GPU. */
  drawMs: number;
  pixelRatio: number;
  /** How finely it is drawn now. */
  level: Level | null;
  geometries: number;
  programs: number;
}

export const createStats = (): SceneStats => ({ frames: 0, calls: 0, triangles: 0, drawMs: 0, pixelRatio: 1, level: null, geometries: 0, programs: 0 });

/** Copies the renderer's own counters; allocates nothing. */
export function recordFrame(stats: SceneStats, gl: WebGLRenderer, drawMs: number, level: Level | null): void {
  stats.frames += 1;
  stats.calls = gl.info.render.calls;
  stats.triangles = gl.info.render.triangles;
  stats.drawMs = drawMs;
  stats.pixelRatio = gl.getPixelRatio();
  stats.level = level;
  stats.geometries = gl.info.memory.geometries;
  stats.programs = gl.info.programs?.length ?? 0;
}

/** The canvas with the counters on it, for whoever looks in from outside. */
export interface MeasuredCanvas extends HTMLCanvasElement {
  sceneStats?: SceneStats;
}

/**
 * Offers the counters as `sceneStats` on the canvas element: tests and the bench find them there without a parameter in the
 * address, which would be part of the link.
 */
export function publishStats(canvas: MeasuredCanvas, stats: SceneStats): void {
  canvas.sceneStats = stats;
}
