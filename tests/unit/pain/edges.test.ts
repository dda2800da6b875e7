import { describe, expect, it } from 'vitest';
import { mm } from '@/anatomy/units';
import { blendHeat, CONTOUR_LEVELS, createSkinZones, createSoftener, PATTERNS } from '@/pain';
import type { SkinMesh } from '@/pain/measure/skinMesh';
import { apart, drawnLines, finer, stairs } from './edge';
import { neutralSkin } from './skin';

/** One millimetre on a screen 800 pixels high, four times nearer than the standard views (1150 mm, lens 30°). */
const PIXELS_PER_MM = 800 / (2 * (1150 / 4) * Math.tan((30 / 2) * (Math.PI / 180)));
const layerOn = (skin: SkinMesh) => {
  const zones = createSkinZones(skin.positions, skin.normals);
  const soften = createSoftener(skin.positions, skin.indices, mm(11));
  const heatOf = (pattern: string, soft = true): Float32Array => {
    const heat = new Float32Array(skin.positions.length / 3);
    blendHeat([{ pattern, side: 'R' }], zones, heat);
    if (soft) soften(heat);
    return heat;
  };
  const lines = (heat: Float32Array) => CONTOUR_LEVELS.flatMap((level) => drawnLines(skin, heat, level).filter((line) => line.length > 12));
  return { heatOf, lines };
};
const share = (values: readonly number[], at: number): number => values.toSorted((a, b) => a - b)[Math.floor(at * (values.length - 1))]!;
const skin = await neutralSkin();
const drawn = layerOn(skin);
const fine = layerOn(finer(skin));

/** Pixels at half, 95 % and 99 % of the values. */
const spread = (off: readonly number[]): readonly number[] => [0.5, 0.95, 0.99].map((at) => share(off, at) * PIXELS_PER_MM);
const stairsOf = (lines: ReturnType<typeof drawn.lines>): number[] => lines.flatMap((line) => [...stairs(line, 12)]);

describe('edges of zones at four times zoom', () => {
  it('run as smooth curves: contour lines of all patterns, as the triangles draw them', () => {
    const off = PATTERNS.flatMap(({ id }) => stairsOf(drawn.lines(drawn.heatOf(id))));
    const [half, most, nearlyAll] = spread(off);
    // Measured 0.40, 1.7 and 3.2 pixels of 62 that the curve runs on either side; what is over that are true corners.
    expect(half).toBeLessThan(0.5);
    expect(most).toBeLessThan(2);
    expect(nearlyAll).toBeLessThan(4);
  });

  it('the measure sees stairs where a zone is painted point by point', () => {
    const painted = drawn.heatOf('ql_sup1', false).map((heat) => (heat > 0.4 ? 1 : 0));
    const [half, most] = spread(stairsOf(drawn.lines(painted)));
    expect(half).toBeGreaterThan(1.2);
    expect(most).toBeGreaterThan(5);
  });

  it('lie where the field lies: four times as many triangles move them by a millimetre or two', () => {
    const off = ['gmed_trp2', 'ql_sup1', 'piriformis', 'gmin_ant'].flatMap((id) => [...apart(drawn.lines(drawn.heatOf(id)), fine.lines(fine.heatOf(id)))]);
    expect(share(off, 0.5)).toBeLessThan(0.5);
    expect(share(off, 0.95)).toBeLessThan(2);
  });
});
