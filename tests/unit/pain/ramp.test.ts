import { describe, expect, it } from 'vitest';
import { CONTOUR_LEVELS, HEAT_RAMP, heatOpacity, PATTERNS, rampColour, rampCss, rampTexture, type RampVariant } from '@/pain';
import { toLinear, type LinearRgb } from '@/pain/srgb';
import { DEFICIENCY, luminance, simulateDeficiency, toLab } from './support/colourVision';

const VARIANTS = Object.keys(HEAT_RAMP) as RampVariant[];
const STEPS = Array.from({ length: 101 }, (_, i) => i / 100);
const kinds = Object.keys(DEFICIENCY) as (keyof typeof DEFICIENCY)[];
/** Colour difference CIE76; 2.3 is just noticeable. */
const difference = (a: LinearRgb, b: LinearRgb): number => Math.hypot(...toLab(a).map((c, k) => c - toLab(b)[k]!));

describe.each(VARIANTS)('ramp %s', (variant) => {
  it('only ever gets darker', () => {
    const light = STEPS.map((h) => luminance(rampColour(variant, h)));
    for (let i = 1; i < light.length; i += 1) expect(light[i]).toBeLessThan(light[i - 1]!);
    expect(light[0]!).toBeGreaterThan(10 * light[100]!);
  });

  it.each(kinds)('only ever gets darker with %s, and the steps stay apart', (kind) => {
    const seen = STEPS.map((h) => simulateDeficiency(rampColour(variant, h), kind));
    for (let i = 1; i < seen.length; i += 1) expect(luminance(seen[i]!)).toBeLessThan(luminance(seen[i - 1]!) + 1e-9);
    for (let i = 10; i < seen.length; i += 10) expect(difference(seen[i]!, seen[i - 10]!)).toBeGreaterThan(3.5);
  });

  it('is drawn from the same colours in the texture and the legend', () => {
    const texels = rampTexture(variant);
    for (const i of [0, 64, 128, 255]) expect(rampCss(variant, i / 255)).toBe(`rgb(${texels[4 * i]} ${texels[4 * i + 1]} ${texels[4 * i + 2]})`);
    expect(texels[3]).toBe(0);
    expect(texels[255 * 4 + 3]).toBe(255);
  });

  it('clamps what is out of range', () => {
    expect(rampColour(variant, -1)).toEqual(rampColour(variant, 0));
    expect(rampColour(variant, 9)).toEqual(rampColour(variant, 1));
    expect(rampColour(variant, NaN)).toEqual(rampColour(variant, 0));
  });
});

it('the grey ramp has no hue', () => {
  for (const h of STEPS) {
    const [, a, b] = toLab(rampColour('greyscale', h));
    expect(Math.hypot(a, b)).toBeLessThan(3);
  }
});

it('nothing is see-through and full heat is not', () => {
  expect(heatOpacity(0)).toBe(0);
  expect(heatOpacity(0.2)).toBe(1);
  for (let i = 1; i < STEPS.length; i += 1) expect(heatOpacity(STEPS[i]!)).toBeGreaterThanOrEqual(heatOpacity(STEPS[i - 1]!));
});

it('no contour fills a plateau: no pattern has the heat of a contour line', () => {
  for (const pattern of PATTERNS) for (const zone of pattern.zones) expect(CONTOUR_LEVELS).not.toContain(zone.intensity);
});

it('the deficiency matrices keep white and black', () => {
  for (const kind of kinds) {
    for (const c of simulateDeficiency([1, 1, 1], kind)) expect(c).toBeCloseTo(1, 2);
    expect(simulateDeficiency([0, 0, 0], kind)).toEqual([0, 0, 0]);
  }
  expect(toLinear(1)).toBe(1);
});
