import { toLinear, toSrgb, type LinearRgb } from './srgb';

export type RampVariant = 'standard' | 'colour-blind' | 'greyscale';

interface Stop {
  readonly heat: number;
  /** sRGB, #rrggbb. */
  readonly colour: `#${string}`;
}

/**
 * Colours of heat. Luminance only ever falls, so that the order survives a grey print and every kind of colour vision.
 * `standard` goes amber to deep red; `colour-blind` yellow to deep violet, which also changes hue along the blue–yellow axis
 * that red–green deficiency leaves; `greyscale` has no hue at all.
 */
export const HEAT_RAMP: Readonly<Record<RampVariant, readonly Stop[]>> = {
  standard: [
    { heat: 0, colour: '#fcc766' },
    { heat: 0.25, colour: '#f5a13f' },
    { heat: 0.5, colour: '#e46a2c' },
    { heat: 0.75, colour: '#bd2c22' },
    { heat: 1, colour: '#7a0718' },
  ],
  'colour-blind': [
    { heat: 0, colour: '#fbe07a' },
    { heat: 0.25, colour: '#f3ae4e' },
    { heat: 0.5, colour: '#d5705a' },
    { heat: 0.75, colour: '#8f3a72' },
    { heat: 1, colour: '#3a1457' },
  ],
  greyscale: [
    { heat: 0, colour: '#cfcdca' },
    { heat: 0.25, colour: '#a9a7a4' },
    { heat: 0.5, colour: '#807e7c' },
    { heat: 0.75, colour: '#555352' },
    { heat: 1, colour: '#221f1f' },
  ],
};

/**
 * Heat at which contour lines run, the second cue beside colour. No pattern has exactly these intensities: a line must cross a
 * slope, not fill a plateau.
 */
export const CONTOUR_LEVELS = [0.25, 0.45, 0.75] as const;

/** Heat over which the colour fades in on the bare skin, so that zones have no hard rim. */
export const FADE_IN_HEAT = 0.14;

/** Opacity of the heat colour over the skin at a heat, 0…1. */
export function heatOpacity(heat: number): number {
  const t = Math.min(1, Math.max(0, heat / FADE_IN_HEAT));
  return t * t * (3 - 2 * t);
}

const parse = (hex: string): LinearRgb => [1, 3, 5].map((i) => toLinear(parseInt(hex.slice(i, i + 2), 16) / 255)) as unknown as LinearRgb;
const stopsOf = Object.fromEntries(
  Object.entries(HEAT_RAMP).map(([variant, stops]) => [variant, stops.map((stop) => ({ heat: stop.heat, linear: parse(stop.colour) }))]),
) as unknown as Readonly<Record<RampVariant, readonly { heat: number; linear: LinearRgb }[]>>;

/** Colour of a heat (clamped to 0…1) in linear light; straight between the stops. */
export function rampColour(variant: RampVariant, heat: number): LinearRgb {
  const stops = stopsOf[variant];
  const h = Math.min(1, Math.max(0, Number.isFinite(heat) ? heat : 0));
  let i = 1;
  while (i < stops.length - 1 && stops[i]!.heat < h) i += 1;
  const a = stops[i - 1]!;
  const b = stops[i]!;
  const t = (h - a.heat) / (b.heat - a.heat);
  return [0, 1, 2].map((k) => a.linear[k]! + (b.linear[k]! - a.linear[k]!) * t) as unknown as LinearRgb;
}

/** Colour of a heat as a CSS colour, for legends. */
export const rampCss = (variant: RampVariant, heat: number): string =>
  `rgb(${rampColour(variant, heat).map((c) => Math.round(toSrgb(c) * 255)).join(' ')})`;

/**
 * The ramp as a texture row: sRGB bytes with the opacity as alpha (not premultiplied), heat 0 first.
 * The legend and the skin must both be drawn from it.
 */
export function rampTexture(variant: RampVariant, size = 256): Uint8Array {
  const texels = new Uint8Array(size * 4);
  for (let i = 0; i < size; i += 1) {
    const heat = i / (size - 1);
    texels.set(rampColour(variant, heat).map((c) => Math.round(toSrgb(c) * 255)), 4 * i);
    texels[4 * i + 3] = Math.round(heatOpacity(heat) * 255);
  }
  return texels;
}
