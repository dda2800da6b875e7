export interface GlCounter {
  draws: number;
  triangles: number;
  frames: number;
  lastFrame: { draws: number; triangles: number };
  /** When the latest frames were drawn, ms since the page began. */
  times: number[];
  contexts: number;
}
export function installGlCounter(): void;
