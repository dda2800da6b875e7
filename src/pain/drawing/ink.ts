import type { Quality } from './model';

/**
 * Colours of the drawing, sRGB. Cool and dark beside the ambers and reds of heat, so that a reference picture under a drawing stays
 * readable. Colour is the second cue: each quality has its own marks, after the letters of paper pain drawings (chevrons for an ache,
 * crosses for burning, strokes for sharp, rings for pins and needles, bars for numb).
 */
export const INK_COLOURS: Readonly<Record<Quality, `#${string}`>> = {
  ache: '#2f4b8f',
  burning: '#8d2f86',
  sharp: '#2a2a33',
  pins: '#0b6a74',
  numb: '#5b4a86',
};

/** Opacity of the ground colour under the marks at an intensity 0–10: stronger is fuller. */
export const inkFill = (intensity: number): number => 0.12 + 0.055 * Math.min(10, Math.max(0, intensity));
