import { describe, expect, test } from 'vitest';
import { createWorkspace, solveStance } from '@/biomechanics';
import { COST_FORCE } from '@/biomechanics/model/parameters';
import { solveSymmetric } from '@/biomechanics/solve/cholesky';
import { forAll } from './support/random';
import { drawInputs } from './support/stance';

test('Cholesky solves random symmetric systems (seed 11)', () => {
  const n = 7;
  forAll(11, 50, (next) => Array.from({ length: n * n + n }, () => next() - 0.5), (drawn) => {
    const h = new Float64Array(n * n);
    for (let i = 0; i < n; i += 1)
      for (let j = 0; j < n; j += 1) {
        for (let k = 0; k < n; k += 1) h[i * n + j] = h[i * n + j]! + drawn[i * n + k]! * drawn[j * n + k]!;
        if (i === j) h[i * n + j] = h[i * n + j]! + 0.1;
      }
    const truth = drawn.slice(n * n);
    const g = Float64Array.from({ length: n }, (_, i) => truth.reduce((sum, x, j) => sum + h[i * n + j]! * x, 0));
    solveSymmetric(n, h.slice(), g);
    truth.forEach((x, i) => expect(g[i]).toBeCloseTo(x, 7));
  });
});

describe('static optimisation', () => {
  test('balances every row, within bounds, with no duality gap, in few steps (seed 12)', () => {
    const w = createWorkspace();
    const o = w.optimisation;
    let most = 0;
    forAll(12, 200, drawInputs, (drawn) => {
      solveStance(drawn, w);
      most = Math.max(most, o.steps);
      let primal = 0;
      let dual = 0;
      for (let i = 0; i < o.count; i += 1) {
        const a = o.activation[i]!;
        const weight = o.force[i]! / COST_FORCE;
        expect(a).toBeGreaterThanOrEqual(o.force[i]! > 0 ? o.lowest[i]! : 0);
        expect(a).toBeLessThanOrEqual(1);
        primal += (weight * a * a) / 2;
        let price = 0;
        for (let j = 0; j < o.rows; j += 1) price += o.multipliers[j]! * o.moments[j * o.count + i]!;
        dual += (weight * a * a) / 2 - price * a;
      }
      for (let j = 0; j < o.rows; j += 1) {
        let sum = o.reserve[j]!;
        for (let i = 0; i < o.count; i += 1) sum += o.moments[j * o.count + i]! * o.activation[i]!;
        expect(Math.abs(sum - o.demand[j]!)).toBeLessThan(1e-6);
        primal += o.reserve[j]! ** 2 / (2 * o.compliance[j]!);
        dual += o.multipliers[j]! * o.demand[j]! - (o.compliance[j]! * o.multipliers[j]! ** 2) / 2;
      }
      expect(Math.abs(primal - dual)).toBeLessThan(1e-6 * Math.max(1, primal));
    });
    expect(most).toBeLessThan(40);
  });
});
