import { describe, expect, it } from 'vitest';
import { addTo, couplingOf, createSolver } from '@/scene/fibres/sparse';
import { seeded } from '../seeded';

/** Two triangles that share an edge, and one apart. */
const TRIANGLES = [0, 1, 2, 1, 3, 2, 4, 5, 6];
const COUNT = 7;

describe('systems on the vertices of a surface', () => {
  it('couple the corners of triangles and nothing else, each pair once', () => {
    const { starts, columns } = couplingOf(COUNT, TRIANGLES);
    const rows = Array.from({ length: COUNT }, (_, row) => Array.from(columns.slice(starts[row], starts[row + 1])));
    expect(rows).toEqual([[0], [0, 1], [0, 1, 2], [1, 2, 3], [4], [4, 5], [4, 5, 6]]);
  });

  it('leave out the edge of a triangle that uses a vertex twice', () => {
    expect([...couplingOf(2, [0, 0, 1]).columns]).toEqual([0, 0, 1]);
  });

  it('are solved: put into the equations, the solution gives the right side back', () => {
    const random = seeded('sparse solver');
    for (let trial = 0; trial < 20; trial++) {
      const matrix = couplingOf(COUNT, TRIANGLES);
      const dense = Array.from({ length: COUNT }, () => new Float64Array(COUNT));
      const add = (a: number, b: number, value: number): void => {
        addTo(matrix, a, b, value);
        dense[a]![b]! += value;
        if (a !== b) dense[b]![a]! += value;
      };
      // A sum of squares of differences, very unlike in weight, and a little of each value: positive definite.
      for (let t = 0; t < TRIANGLES.length; t += 3) {
        const weight = 10 ** (4 * random() - 2);
        const [a, b] = [TRIANGLES[t]!, TRIANGLES[t + 1 + Math.floor(random() * 2)]!];
        add(a, a, weight);
        add(b, b, weight);
        add(a, b, -weight);
      }
      for (let i = 0; i < COUNT; i++) add(i, i, 0.01);
      const wanted = Float64Array.from({ length: COUNT }, () => random() - 0.5);
      const side = Float64Array.from(dense, (row) => row.reduce((sum, value, j) => sum + value * wanted[j]!, 0));
      const found = new Float64Array(COUNT);
      createSolver(matrix)(side, found, 1e-9, 200);
      found.forEach((value, i) => expect(value).toBeCloseTo(wanted[i]!, 5));
    }
  });

  it('stop at once where the start is the solution', () => {
    const matrix = couplingOf(COUNT, TRIANGLES);
    for (let i = 0; i < COUNT; i++) addTo(matrix, i, i, 2);
    const x = Float64Array.from({ length: COUNT }, (_, i) => i);
    expect(createSolver(matrix)(x.map((value) => 2 * value), x, 1e-6, 50)).toBe(0);
  });
});
