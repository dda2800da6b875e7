import { describe, expect, it } from 'vitest';
import { catmullRom, catmullRomSlope } from '@/anatomy/maths/catmullRom';
import { solveInPlace } from '@/anatomy/maths/solve';

describe('dense solver', () => {
  // Larger than one block, and its first pivot is zero.
  const n = 75;
  const a = Float64Array.from({ length: n * n }, (_, i) => (i === 0 ? 0 : Math.sin(i * i * 0.37) + (i % (n + 1) === 0 ? 3 : 0)));
  const times = (x: Float64Array, width: number): Float64Array =>
    Float64Array.from({ length: n * width }, (_, i) => {
      const [row, column] = [Math.floor(i / width), i % width];
      return Array.from({ length: n }, (__, j) => a[row * n + j]! * x[j * width + column]!).reduce((sum, v) => sum + v, 0);
    });

  it.each([1, 3])('solves a system with %d right-hand sides', (width) => {
    const x = Float64Array.from({ length: n * width }, (_, i) => i - 20);
    const b = times(x, width);
    solveInPlace(a.slice(), b, width);
    b.forEach((v, i) => expect(v).toBeCloseTo(x[i]!, 9));
  });

  it('refuses equations that do not determine the unknowns', () => {
    expect(() => solveInPlace(Float64Array.from([1, 2, 2, 4]), Float64Array.from([1, 2]))).toThrow(/singular/);
    expect(() => solveInPlace(new Float64Array(6), new Float64Array(2))).toThrow(/4 coefficients/);
  });
});

describe('Catmull–Rom curve', () => {
  const points = [3, -1, 4, 2, 7] as const;
  const [a, b, c, d, e] = points;

  it('passes through its points, one span going on into the next', () => {
    expect(catmullRom(a, b, c, d, 0)).toBe(b);
    expect(catmullRom(a, b, c, d, 1)).toBeCloseTo(c, 12);
    expect(catmullRomSlope(a, b, c, d, 1)).toBeCloseTo(catmullRomSlope(b, c, d, e, 0), 12);
    expect(catmullRomSlope(a, b, c, d, 0)).toBeCloseTo((c - a) / 2, 12);
  });

  it('follows a parabola exactly, with its slope', () => {
    const at = (x: number): number => 2 * x * x - 3 * x + 1;
    for (const t of [0.1, 0.5, 0.8]) {
      expect(catmullRom(at(-1), at(0), at(1), at(2), t)).toBeCloseTo(at(t), 12);
      expect(catmullRomSlope(at(-1), at(0), at(1), at(2), t)).toBeCloseTo(4 * t - 3, 12);
    }
  });
});
