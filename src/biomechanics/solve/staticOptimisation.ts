import { COST_FORCE } from '../model/parameters';
import { solveSymmetric } from './cholesky';

/**
 * Which muscles carry the moments (model §6):
 *   minimise ½ Σ w a² + ½ Σ m² / c   subject to   Σ A a + m = b,   low ≤ a ≤ 1,   w = force / 1000.
 * Solved through its dual in one multiplier per moment row by Newton steps with backtracking: always feasible, deterministic.
 */
export interface Optimisation {
  readonly rows: number;
  readonly count: number;
  /** A, row-major: moment of each fascicle at full activation (N m). */
  readonly moments: Float64Array;
  /** Strength of each fascicle (N) and its lowest activation. */
  readonly force: Float64Array;
  readonly lowest: Float64Array;
  /** b: what must be carried; c: compliance of the reserves. */
  readonly demand: Float64Array;
  readonly compliance: Float64Array;
  readonly activation: Float64Array;
  readonly reserve: Float64Array;
  readonly multipliers: Float64Array;
  /** Newton steps taken, and the largest unbalanced moment (N m). */
  steps: number;
  residual: number;
  readonly scratch: { readonly gradient: Float64Array; readonly step: Float64Array; readonly trial: Float64Array; readonly hessian: Float64Array };
}

export const createOptimisation = (rows: number, count: number): Optimisation => ({
  rows,
  count,
  moments: new Float64Array(rows * count),
  force: new Float64Array(count),
  lowest: new Float64Array(count),
  demand: new Float64Array(rows),
  compliance: new Float64Array(rows),
  activation: new Float64Array(count),
  reserve: new Float64Array(rows),
  multipliers: new Float64Array(rows),
  steps: 0,
  residual: 0,
  scratch: { gradient: new Float64Array(rows), step: new Float64Array(rows), trial: new Float64Array(rows), hessian: new Float64Array(rows * rows) },
});

const MAX_STEPS = 80;
const BALANCED = 1e-9;

/** Unclipped optimum of one activation for the given multipliers; 0 for a muscle without strength. */
const wanted = (o: Optimisation, multipliers: Float64Array, i: number): number => {
  const force = o.force[i]!;
  if (force <= 0) return 0;
  let sum = 0;
  for (let j = 0; j < o.rows; j += 1) sum += multipliers[j]! * o.moments[j * o.count + i]!;
  return (COST_FORCE * sum) / force;
};

/** Dual function (to be minimised, = −cost at the optimum). */
const dual = (o: Optimisation, multipliers: Float64Array): number => {
  let value = 0;
  for (let i = 0; i < o.count; i += 1) {
    if (o.force[i]! <= 0) continue;
    const q = wanted(o, multipliers, i);
    const a = q < o.lowest[i]! ? o.lowest[i]! : q > 1 ? 1 : q;
    value += (o.force[i]! / COST_FORCE) * a * (q - a / 2);
  }
  for (let j = 0; j < o.rows; j += 1) value += multipliers[j]! * ((o.compliance[j]! * multipliers[j]!) / 2 - o.demand[j]!);
  return value;
};

/** Activations for the current multipliers, unbalanced moments (gradient) and curvature. Returns the largest unbalanced moment. */
const assess = (o: Optimisation): number => {
  const { gradient, hessian } = o.scratch;
  const { rows, count, moments, multipliers } = o;
  hessian.fill(0);
  for (let j = 0; j < rows; j += 1) {
    gradient[j] = o.demand[j]! - o.compliance[j]! * multipliers[j]!;
    hessian[j * rows + j] = o.compliance[j]!;
  }
  for (let i = 0; i < count; i += 1) {
    const force = o.force[i]!;
    const q = wanted(o, multipliers, i);
    const low = o.lowest[i]!;
    const a = force <= 0 ? 0 : q < low ? low : q > 1 ? 1 : q;
    o.activation[i] = a;
    const free = force > 0 && q > low && q < 1;
    for (let j = 0; j < rows; j += 1) {
      const moment = moments[j * count + i]!;
      if (moment === 0) continue;
      gradient[j] = gradient[j]! - moment * a;
      if (!free) continue;
      for (let k = 0; k <= j; k += 1) hessian[j * rows + k] = hessian[j * rows + k]! + (COST_FORCE * moment * moments[k * count + i]!) / force;
    }
  }
  let worst = 0;
  for (let j = 0; j < rows; j += 1) worst = Math.max(worst, Math.abs(gradient[j]!));
  return worst;
};

/** Solves for `activation`, `reserve` and `multipliers` from a cold start, so that equal questions have equal answers. */
export const optimise = (o: Optimisation): void => {
  const { gradient, step, trial, hessian } = o.scratch;
  o.multipliers.fill(0);
  o.steps = 0;
  o.residual = assess(o);
  while (o.residual > BALANCED && o.steps < MAX_STEPS) {
    o.steps += 1;
    step.set(gradient);
    solveSymmetric(o.rows, hessian, step);
    let slope = 0;
    for (let j = 0; j < o.rows; j += 1) slope += gradient[j]! * step[j]!;
    const before = dual(o, o.multipliers);
    let t = 1;
    for (let halvings = 0; halvings < 30; halvings += 1, t /= 2) {
      for (let j = 0; j < o.rows; j += 1) trial[j] = o.multipliers[j]! + t * step[j]!;
      if (dual(o, trial) <= before - 1e-4 * t * slope + 1e-12 * Math.abs(before)) break;
    }
    o.multipliers.set(trial);
    o.residual = assess(o);
  }
  for (let j = 0; j < o.rows; j += 1) o.reserve[j] = o.compliance[j]! * o.multipliers[j]!;
};
