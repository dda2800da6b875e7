import { COST_FORCE } from '../model/parameters';
import { solveSymmetric } from './cholesky';

/**
 * Which muscles carry the moments (model §6):
 *   minimise ½ Σ w a² + ½ Σ m² / c   subject to   Σ A a + m = b,   low ≤ a ≤ 1,   w = force / 1000.
 * Solved through its dual in one multiplier per moment row: always feasible, convex, smooth but for kinks where a muscle reaches a
 * bound. Newton steps with an exact line search; deterministic.
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
  readonly scratch: {
    readonly gradient: Float64Array;
    readonly step: Float64Array;
    readonly hessian: Float64Array;
    /** Unclipped activation of each fascicle, and how fast it changes along the step. */
    readonly wanted: Float64Array;
    readonly change: Float64Array;
  };
}

/** Memory for so many moment rows and fascicles, all nought. */
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
  scratch: {
    gradient: new Float64Array(rows),
    step: new Float64Array(rows),
    hessian: new Float64Array(rows * rows),
    wanted: new Float64Array(count),
    change: new Float64Array(count),
  },
});

const MAX_STEPS = 60;
const BALANCED = 1e-9;

/** Unclipped activations that the given prices of the rows ask for; 0 for a muscle without strength. */
const asked = (o: Optimisation, prices: Float64Array, out: Float64Array): void => {
  const { rows, count, moments, force } = o;
  for (let i = 0; i < count; i += 1) {
    let sum = 0;
    for (let j = 0; j < rows; j += 1) sum += prices[j]! * moments[j * count + i]!;
    out[i] = force[i]! > 0 ? (COST_FORCE * sum) / force[i]! : 0;
  }
};

/** Activations for the current multipliers, unbalanced moments (gradient) and curvature. Returns the largest unbalanced moment. */
const assess = (o: Optimisation): number => {
  const { rows, count, moments, multipliers } = o;
  const { gradient, hessian, wanted } = o.scratch;
  asked(o, multipliers, wanted);
  hessian.fill(0);
  for (let j = 0; j < rows; j += 1) {
    gradient[j] = o.demand[j]! - o.compliance[j]! * multipliers[j]!;
    hessian[j * rows + j] = o.compliance[j]!;
  }
  for (let i = 0; i < count; i += 1) {
    const force = o.force[i]!;
    const low = o.lowest[i]!;
    const q = wanted[i]!;
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

/**
 * How far to go along the step: where the slope of the dual, which only rises and is straight between kinks, is zero. Newton on
 * the slope, kept inside the interval that holds the zero.
 */
const lineSearch = (o: Optimisation): number => {
  const { step, wanted, change } = o.scratch;
  asked(o, step, change);
  let low = 0;
  let high = Infinity;
  let t = 1;
  for (let tries = 0; tries < 60; tries += 1) {
    let slope = 0;
    let rise = 0;
    for (let j = 0; j < o.rows; j += 1) {
      const stiff = o.compliance[j]! * step[j]!;
      slope += stiff * (o.multipliers[j]! + t * step[j]!) - o.demand[j]! * step[j]!;
      rise += stiff * step[j]!;
    }
    const reserve = rise;
    for (let i = 0; i < o.count; i += 1) {
      const d = change[i]!;
      if (d === 0) continue;
      const q = wanted[i]! + t * d;
      const weight = (o.force[i]! / COST_FORCE) * d;
      if (q <= o.lowest[i]!) slope += weight * o.lowest[i]!;
      else if (q >= 1) slope += weight;
      else {
        slope += weight * q;
        rise += weight * d;
      }
    }
    if (Math.abs(slope) <= 1e-12 * Math.max(reserve, rise)) return t;
    if (slope > 0) high = t;
    else low = t;
    const next = t - slope / rise;
    const inside = next > low && next < high;
    const bisected = high === Infinity ? 2 * t : (low + high) / 2;
    const chosen = inside ? next : bisected;
    if (Math.abs(chosen - t) <= 1e-14 * t) return chosen;
    t = chosen;
  }
  return t;
};

/** Solves for `activation`, `reserve` and `multipliers` from a cold start, so that equal questions have equal answers. */
export const optimise = (o: Optimisation): void => {
  const { gradient, step, hessian } = o.scratch;
  o.multipliers.fill(0);
  o.steps = 0;
  o.residual = assess(o);
  while (o.residual > BALANCED && o.steps < MAX_STEPS) {
    o.steps += 1;
    step.set(gradient);
    solveSymmetric(o.rows, hessian, step);
    const t = lineSearch(o);
    for (let j = 0; j < o.rows; j += 1) o.multipliers[j] = o.multipliers[j]! + t * step[j]!;
    o.residual = assess(o);
  }
  for (let j = 0; j < o.rows; j += 1) o.reserve[j] = o.compliance[j]! * o.multipliers[j]!;
};
