import { describe, expect, it } from 'vitest';
import { mm } from '@/anatomy/units';
import { createSoftener } from '@/pain';

/** A flat sheet across the median plane, 4 mm grid, and its triangles. */
function sheet(columns: number, rows: number) {
  const positions: number[] = [];
  for (let r = 0; r < rows; r += 1) for (let c = 0; c < columns; c += 1) positions.push((c - (columns - 1) / 2) * 4, r * 4, 0);
  const triangles: number[] = [];
  for (let r = 0; r + 1 < rows; r += 1) {
    for (let c = 0; c + 1 < columns; c += 1) {
      const a = r * columns + c;
      // Diagonals mirror across the median plane, as those of the skin do.
      if (c < (columns - 1) / 2) triangles.push(a, a + 1, a + columns, a + 1, a + columns + 1, a + columns);
      else triangles.push(a, a + 1, a + columns + 1, a, a + columns + 1, a + columns);
    }
  }
  return { positions: Float32Array.from(positions), triangles };
}

const COLUMNS = 41;
const { positions, triangles } = sheet(COLUMNS, 41);
const soften = createSoftener(positions, triangles, mm(11));
const squareOnTheLeft = (): Float32Array =>
  Float32Array.from({ length: positions.length / 3 }, (_, i) => (positions[3 * i]! > 20 && positions[3 * i]! < 60 && Math.abs(positions[3 * i + 1]! - 80) < 30 ? 0.8 : 0));

describe('softening of heat', () => {
  it('keeps the strongest value, so that the legend holds, and never goes below nothing', () => {
    const heat = squareOnTheLeft();
    soften(heat);
    expect(Math.max(...heat)).toBeCloseTo(0.8, 6);
    expect(Math.min(...heat)).toBeGreaterThanOrEqual(0);
  });

  it('takes the median plane for skin like any other: what ends near it fades across it without a step', () => {
    const heat = squareOnTheLeft();
    soften(heat);
    const at = (x: number): number => heat.findLast((_, i) => Math.abs(positions[3 * i]! - x) < 0.1 && Math.abs(positions[3 * i + 1]! - 80) < 2.1)!;
    // The square ends at 22 mm: there it has half its heat, and from there it falls off, always less steeply.
    const fall = [24, 20, 16, 12, 8, 4, 0, -4, -8].map((x) => at(x) - at(x - 4));
    expect(fall).toEqual(fall.toSorted((a, b) => b - a));
    expect(Math.min(...fall)).toBeGreaterThan(0);
    expect(at(-20)).toBeLessThan(0.002);
  });

  it('rounds a corner: heat falls off about evenly, with no step between neighbours', () => {
    const heat = squareOnTheLeft();
    soften(heat);
    const steps = [...heat.keys()].filter((i) => (i + 1) % COLUMNS !== 0 && positions[3 * i]! > 4).map((i) => Math.abs(heat[i]! - heat[i + 1]!));
    expect(Math.max(...steps)).toBeLessThan(0.2);
  });

  it('leaves an even heat even', () => {
    const heat = new Float32Array(positions.length / 3).fill(0.5);
    soften(heat);
    expect(Math.min(...heat)).toBeCloseTo(0.5, 5);
    expect(Math.max(...heat)).toBeCloseTo(0.5, 5);
  });

  it('mirrors: the right gets what the left gets', () => {
    const left = squareOnTheLeft();
    const mirror = (i: number): number => Math.floor(i / COLUMNS) * COLUMNS + (COLUMNS - 1 - (i % COLUMNS));
    const right = Float32Array.from(left, (_, i) => left[mirror(i)]!);
    soften(left);
    soften(right);
    const differences = [...left.keys()].map((i) => Math.abs(right[mirror(i)]! - left[i]!));
    expect(Math.max(...differences)).toBeLessThan(1e-5);
  });
});
