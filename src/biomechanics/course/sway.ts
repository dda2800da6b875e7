import { GRAVITY } from '../model/parameters';
import type { StanceInputs } from '../inputs';
import type { Body } from '../solve/body';
import type { Conditions } from '../solve/conditions';
import { restingDrop } from '../solve/equilibrium';
import type { Workspace } from '../solve/workspace';
import { SHIFT_SPAN, swingShareAt } from './timing';

/** Lean and hands come in as weight leaves the swing foot: 0 in double stance, 1 on one leg. */
export const unloaded = (swingShare: number): number => Math.max(0, 1 - 2 * swingShare);

const RATE = 60;
/** Half width of the smoothing window, seconds: reaches neither the quiet start nor the lift. */
const WINDOW = 0.2;
const COUNT = Math.round((SHIFT_SPAN.to - SHIFT_SPAN.from) * RATE) + 1;
const HALF = Math.round(WINDOW * RATE);
/** Raised-cosine weights over the window, sum 1. */
const WEIGHTS = (() => {
  const raw = Array.from({ length: 2 * HALF + 1 }, (_, i) => 1 + Math.cos((Math.PI * (i - HALF)) / (HALF + 1)));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((w) => w / sum);
})();

/** Drop and lean along the shift of weight, sampled at 60 Hz; outside the shift they are constant. */
export interface Sway {
  readonly drop: Float64Array;
  readonly lean: Float64Array;
}

/**
 * Finds the resting drop for every share of weight on the way from two legs to one (model §10). The weight shift alone decides;
 * a prescribed drop or lean grows in with the weight that leaves the swing foot.
 * @param held drop and lean on one leg, degrees
 */
export const createSway = (body: Body, inputs: StanceInputs, held: { drop: number; lean: number }, conditions: Conditions, w: Workspace): Sway => {
  const drop = new Float64Array(COUNT);
  const lean = new Float64Array(COUNT);
  const { cane } = conditions;
  for (let i = 0; i < COUNT; i += 1) {
    const share = swingShareAt(SHIFT_SPAN.from + i / RATE, pendulum(inputs));
    const single = unloaded(share);
    lean[i] = held.lean * single;
    if (single < 0.01) continue;
    conditions.cane = cane * single;
    conditions.swingShare = share;
    conditions.tiltShare = share;
    drop[i] = inputs.pelvicDropDeg === null ? restingDrop(body, conditions, lean[i]!, w.balance) : held.drop * single;
  }
  drop[COUNT - 1] = held.drop;
  conditions.cane = cane;
  return { drop, lean };
};

/** 0.55 h / g, s²: the pendulum that carries the centre of mass. */
export const pendulum = (inputs: StanceInputs): number => (0.55 * inputs.heightM) / GRAVITY;

/** Value of a sampled course at a time on the way there, smoothed over ± 0.2 s: continuous, without memory. */
export const smoothed = (samples: Float64Array, there: number): number => {
  let sum = 0;
  for (let k = -HALF; k <= HALF; k += 1) {
    const at = Math.min(COUNT - 1, Math.max(0, (there - SHIFT_SPAN.from) * RATE + k));
    const i = Math.min(COUNT - 2, Math.floor(at));
    sum += WEIGHTS[k + HALF]! * (samples[i]! + (at - i) * (samples[i + 1]! - samples[i]!));
  }
  return sum;
};

