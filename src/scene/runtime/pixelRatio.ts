import type { Quality } from '@/state/lookView';

/** More pixels than this per CSS pixel are not seen on a moving body, but paid for. */
const MOST_PIXELS = 2;
/** Never coarser than one pixel per CSS pixel: text-like edges (outlines, contours) would break up. */
const FEWEST_PIXELS = 1;
/** A frame slower than this is felt while turning the body, ms. */
const SLOW_MS = 40;
/** A gap longer than this is rest, not a slow frame, ms. */
const REST_MS = 400;
/** Slow frames in a row before the picture gets coarser: a passing hiccup is not a slow device. */
const PATIENCE = 12;
const STEP = 0.75;

/** The pixel ratio to start with on a display of this density. */
export const startingPixelRatio = (devicePixelRatio: number): number =>
  Math.min(MOST_PIXELS, Math.max(FEWEST_PIXELS, Number.isFinite(devicePixelRatio) ? devicePixelRatio : 1));

/** Pixels per CSS pixel of a quality, on a display of this density. `auto` starts at the best and is then lowered as needed. */
export const pixelRatioOf = (quality: Quality, devicePixelRatio: number): number => {
  const best = startingPixelRatio(devicePixelRatio);
  if (quality === 'low') return FEWEST_PIXELS;
  return quality === 'medium' ? Math.min(best, MOST_PIXELS * STEP) : best;
};

/** Watches frame intervals and asks for fewer pixels on a device that cannot keep up. It never asks for more: no pumping. From two pixels it goes by 1.5 to one: high, medium, low. */
export interface PixelRatioGovernor {
  /** @returns the lower ratio to use from now on, or `null` to leave it */
  afterFrame(nowMs: number, ratio: number): number | null;
}

export function createPixelRatioGovernor(): PixelRatioGovernor {
  let last = -Infinity;
  let slow = 0;
  return {
    afterFrame(nowMs, ratio) {
      const interval = nowMs - last;
      last = nowMs;
      if (interval > REST_MS) return null;
      slow = interval > SLOW_MS ? slow + 1 : 0;
      if (slow < PATIENCE || ratio <= FEWEST_PIXELS) return null;
      slow = 0;
      return Math.max(FEWEST_PIXELS, ratio * STEP);
    },
  };
}
