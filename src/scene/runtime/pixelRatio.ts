/** How finely the picture is drawn, best first. */
export const LEVELS = ['high', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];

/** More pixels than this per CSS pixel are not seen on a moving body, but paid for. */
const MOST_PIXELS: Record<Level, number> = { high: 2, medium: 1.5, low: 1 };
/** Never coarser than one pixel per CSS pixel: text-like edges (outlines, contours) would break up. */
const FEWEST_PIXELS = 1;

/** Pixels per CSS pixel of a level, on a display of this density: never more than it has. */
export const pixelRatioOf = (level: Level, devicePixelRatio: number): number =>
  Math.min(MOST_PIXELS[level], Math.max(FEWEST_PIXELS, Number.isFinite(devicePixelRatio) ? devicePixelRatio : 1));

/** What the muscle shader goes by (`uDetail`): 2 all fibres; 1 without the finest strands; 0 also with bundles from fewer samples. */
export const detailOf = (level: Level): number => LEVELS.length - 1 - LEVELS.indexOf(level);
