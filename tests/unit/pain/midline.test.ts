import { describe, expect, it } from 'vitest';
import { mm } from '@/anatomy/units';
import { blendHeat, createSkinZones, createSoftener, createSpread, softenMidline, PATTERNS, type ShownSide } from '@/pain';
import { neutralSkin } from './skin';

const skin = await neutralSkin();
const zones = createSkinZones(skin.positions, skin.normals);
const spread = createSpread(skin.positions, skin.indices);
const soften = createSoftener(skin.positions, skin.indices, mm(11), spread);
const heatOf = (...shown: ShownSide[]): Float32Array => {
  const heat = new Float32Array(zones.vertexCount);
  blendHeat(shown, zones, heat);
  soften(heat);
  return heat;
};
const eased = (pattern: string, side: 'L' | 'R'): Float32Array => {
  const heat = heatOf({ pattern, side });
  softenMidline(heat, heatOf({ pattern, side: side === 'L' ? 'R' : 'L' }), skin.positions, spread);
  return heat;
};
const x = (v: number): number => skin.positions[3 * v]!;
const y = (v: number): number => skin.positions[3 * v + 1]!;
/** Steepest fall between neighbours across the midline of the low back, per mm. */
const steepest = (heat: Float32Array): number => {
  let most = 0;
  for (let t = 0; t < skin.indices.length; t += 3) {
    const [a, b] = [skin.indices[t]!, skin.indices[t + 1]!];
    if (Math.abs(x(a)) > 25 || Math.abs(x(b)) > 25 || y(a) < 60 || y(a) > 130 || skin.positions[3 * a + 2]! > 0 || Math.abs(x(a) - x(b)) < 3) continue;
    most = Math.max(most, Math.abs(heat[a]! - heat[b]!) / Math.abs(x(a) - x(b)));
  }
  return most;
};

describe('the inner edge of heat on one side', () => {
  it('falls off a fifth more gently than its zones end, and reaches no further than a fade may', () => {
    const [before, after] = [heatOf({ pattern: 'gmed_composite', side: 'L' }), eased('gmed_composite', 'L')];
    expect(steepest(after)).toBeLessThan(0.82 * steepest(before));
    expect(Math.max(...after)).toBeCloseTo(Math.max(...before), 5);
    expect(Math.max(...[...after].filter((_, v) => x(v) < -40))).toBeLessThan(0.03);
    expect([...after.keys()].filter((v) => x(v) > 52 && Math.abs(after[v]! - before[v]!) > 1e-5)).toEqual([]);
  });

  it('stays on its side: no vertex of the other side gains much, none of its own loses much, in any pattern', () => {
    for (const { id } of PATTERNS) {
      const [before, after] = [heatOf({ pattern: id, side: 'R' }), eased(id, 'R')];
      const changes = after.map((heat, v) => heat - before[v]!);
      expect(Math.max(...changes), id).toBeLessThan(0.16);
      expect(Math.min(...changes), id).toBeGreaterThan(-0.07);
      expect(Math.min(...after), id).toBeGreaterThanOrEqual(0);
    }
  });

  it('does not carry heat from one buttock to the other below the sacrum', () => {
    const [before, after] = [heatOf({ pattern: 'ql_deep2', side: 'L' }), eased('ql_deep2', 'L')];
    expect([...after.keys()].filter((v) => y(v) < -10 && Math.abs(after[v]! - before[v]!) > 1e-3)).toEqual([]);
  });

  it('leaves alone what both sides share', () => {
    const both = heatOf({ pattern: 'multifidus', side: 'L' }, { pattern: 'multifidus', side: 'R' });
    const after = both.slice();
    softenMidline(after, both.slice(), skin.positions, spread);
    expect(after).toEqual(both);
  });
});
