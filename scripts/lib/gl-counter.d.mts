export interface GlCounter {
  draws: number;
  triangles: number;
  frames: number;
  lastFrame: { draws: number; triangles: number };
  contexts: number;
}
export function installGlCounter(): void;
