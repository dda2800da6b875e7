import { describe, expect, it } from 'vitest';
import { endsOf, footprintsOn } from '@/scene/footprints/footprint';

/** A strap along x from 0 to 100 mm, its fibres with it. */
const strap = (): { positions: number[]; fibre: number[] } => {
  const positions: number[] = [];
  const fibre: number[] = [];
  for (let x = 0; x <= 100; x += 2) {
    for (let z = -6; z <= 6; z += 2) {
      positions.push(x, 0, z);
      fibre.push(1, 0, 0, x / 100);
    }
  }
  return { positions, fibre };
};
const { positions, fibre } = strap();
const ends = endsOf(positions, fibre);

describe('where a muscle holds on', () => {
  it('is origin at its start and insertion at its end, and nothing in between', () => {
    const found = footprintsOn([0, 1, 0, 50, 1, 0, 100, 1, 0], [ends])!;
    expect([...found]).toEqual([1, 0, 0, 0, 0, 1]);
  });

  it('fades with distance, and is nothing on bone that the muscle does not touch', () => {
    const found = footprintsOn([0, 2, 0, 0, 4, 0, 0, 5.5, 0, 0, 9, 0], [ends])!;
    expect(found[0]).toBe(1);
    expect(found[2]).toBeGreaterThan(found[4]!);
    expect(found[6]).toBe(0);
    expect(footprintsOn([0, 30, 0, -40, 0, 0], [ends])).toBeNull();
  });

  it('finds its way across the cells it sorts points into, on both sides of zero', () => {
    for (const x of [-2, -1, 0.5, 6.1, 11.9]) expect(footprintsOn([x, 0, 0], [ends])?.[0] ?? 0).toBe(1);
  });
});
