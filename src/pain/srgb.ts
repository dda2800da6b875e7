/** Linear-light RGB, 0…1 each. */
export type LinearRgb = readonly [number, number, number];

/** One channel of sRGB, 0…1, to linear light (IEC 61966-2-1). */
export const toLinear = (s: number): number => (s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4);
/** One channel of linear light, 0…1, to sRGB. */
export const toSrgb = (l: number): number => (l <= 0.0031308 ? l * 12.92 : 1.055 * l ** (1 / 2.4) - 0.055);
