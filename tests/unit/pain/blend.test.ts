import { beforeAll, describe, expect, it } from 'vitest';
import { blendHeat, createSkinZones, PATTERNS, type ShownSide, type SkinZones } from '@/pain';
import { vertexAt, type SkinMesh } from '@/pain/measure/skinMesh';
import { neutralSkin } from './skin';

let skin: SkinMesh;
let zones: SkinZones;
const heatOf = (shown: readonly ShownSide[]): Float32Array => {
  const out = new Float32Array(zones.vertexCount);
  blendHeat(shown, zones, out);
  return out;
};
const ALL: readonly ShownSide[] = PATTERNS.flatMap(({ id }) => (['L', 'R'] as const).map((side) => ({ pattern: id, side })));

beforeAll(async () => {
  skin = await neutralSkin();
  zones = createSkinZones(skin.positions, skin.normals);
});

describe('blend', () => {
  it('shows nothing for nothing, and clears what was there', () => {
    const out = new Float32Array(zones.vertexCount).fill(0.7);
    blendHeat([], zones, out);
    expect(Math.max(...out)).toBe(0);
    blendHeat([{ pattern: 'no-such-pattern', side: 'L' }], zones, out);
    expect(Math.max(...out)).toBe(0);
  });

  it('shows a lone zone at exactly its own intensity', () => {
    for (const pattern of PATTERNS) {
      const heat = heatOf([{ pattern: pattern.id, side: 'L' }]);
      const top = Math.max(...pattern.zones.map((z) => z.intensity));
      expect(Math.max(...heat)).toBeLessThanOrEqual(top + 1e-6);
      expect(Math.max(...heat)).toBeGreaterThan(top * 0.95);
    }
    const coccyx = zones.weights('coccyx', 'L');
    const middle = coccyx.index[coccyx.weight.indexOf(Math.max(...coccyx.weight))]!;
    expect(heatOf([{ pattern: 'gmed_composite', side: 'L' }])[middle]).toBeLessThan(0.45); // 0.2 with the faded rims of its neighbours
  });

  it('grows when a pattern is added, anywhere, and never above the strongest shade', () => {
    let before = heatOf([]);
    for (let k = 1; k <= ALL.length; k += 3) {
      const after = heatOf(ALL.slice(0, k));
      const strongest = Math.max(...ALL.slice(0, k).flatMap((s) => PATTERNS.find((p) => p.id === s.pattern)!.zones.map((z) => z.intensity)));
      const last = before;
      expect(after.findIndex((heat, v) => heat < last[v]! - 1e-6)).toBe(-1);
      expect(Math.max(...after)).toBeLessThanOrEqual(strongest + 1e-6);
      before = after;
    }
  });

  it('does not turn into mud: patterns that share pale zones stay pale together', () => {
    // gmed_trp1, gmax_trp2 and gmed_composite draw the middle buttock at 0.4, 0.4 and 0.5.
    const shown = ['gmed_trp1', 'gmax_trp2', 'gmed_composite'].map((pattern) => ({ pattern, side: 'L' as const }));
    const heat = heatOf(shown);
    const { index, weight } = zones.weights('buttock_mid', 'L');
    const core = [...index].filter((v, i) => weight[i] === 1 && vertexAt(skin.positions, v)[0] > 90 && vertexAt(skin.positions, v)[0] < 125 && vertexAt(skin.positions, v)[1] < 25);
    expect(core.length).toBeGreaterThan(3);
    for (const v of core) expect(heat[v]).toBeLessThan(0.56);
  });

  it('leaves no pale seam between zones of one shade', () => {
    // Upper outer and upper back thigh meet along the leg, both 0.35.
    const heat = heatOf([{ pattern: 'gmed_composite', side: 'L' }]);
    const seam = [...Array(zones.vertexCount).keys()].filter((v) => {
      const [x, y, z] = vertexAt(skin.positions, v);
      const bearing = (Math.atan2(x - 91.5, z - 19) * 180) / Math.PI;
      return x > 20 && x < 200 && y < -110 && y > -190 && bearing > 115 && bearing < 150;
    });
    expect(seam.length).toBeGreaterThan(10);
    for (const v of seam) expect(heat[v]).toBeGreaterThan(0.32);
  });

  it('does not depend on the order, counts repeats once', () => {
    const shown = ALL.filter((_, i) => i % 4 === 0);
    const a = heatOf(shown);
    const reversed = heatOf(shown.toReversed());
    expect(a.findIndex((heat, v) => Math.abs(heat - reversed[v]!) > 1e-6)).toBe(-1);
    expect(heatOf([...shown, ...shown])).toEqual(a);
  });

  it('is a mirror image on the other side, and both sides meet at the midline', () => {
    const left = heatOf([{ pattern: 'gmed_composite', side: 'L' }]);
    const both = heatOf([{ pattern: 'gmed_composite', side: 'L' }, { pattern: 'gmed_composite', side: 'R' }]);
    const place = (v: number) => vertexAt(skin.positions, v);
    expect(left.findIndex((heat, v) => place(v)[0] > 12 && Math.abs(both[v]! - heat) > 1e-6)).toBe(-1);
    const spine = [...both].filter((_, v) => Math.abs(place(v)[0]) < 3 && place(v)[1] > 100 && place(v)[1] < 150 && place(v)[2] < 0);
    expect(spine.length).toBeGreaterThan(0);
    expect(Math.min(...spine)).toBeGreaterThan(0.82);
  });

  it('keeps free what the source says stays free', () => {
    const heat = heatOf([{ pattern: 'gmax_trp2', side: 'L' }]);
    const { index, weight } = zones.weights('coccyx', 'L');
    const core = [...index].filter((_, i) => weight[i]! > 0.97);
    expect(core.length).toBeGreaterThan(0);
    expect(Math.max(...core.map((v) => heat[v]!))).toBeLessThan(0.03);
  });

  it('blends all 25 patterns on both sides within its budget', () => {
    heatOf(ALL);
    const out = new Float32Array(zones.vertexCount);
    const times = Array.from({ length: 31 }, () => {
      const start = performance.now();
      blendHeat(ALL, zones, out);
      return performance.now() - start;
    }).toSorted((a, b) => a - b);
    expect(times[15]).toBeLessThan(2 * Math.max(1, zones.vertexCount / 17_000));
  });

  it('refuses a buffer of another size', () => {
    expect(() => blendHeat([], zones, new Float32Array(3))).toThrow(RangeError);
  });
});
