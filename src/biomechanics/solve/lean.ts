import { LEAN_COST } from '../model/parameters';
import type { Balance } from './balance';
import type { Body } from './body';
import { passiveMoment } from './capacity';
import type { Conditions } from './conditions';
import { balance } from './balance';
import { restingDrop } from './equilibrium';

const GRID = 16;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const TOLERANCE = 1e-4;

/**
 * The lean that costs least (model §5): drop and passive tension against leaning, weighted by the compensation style. A 16-point
 * grid, then golden section. Leaves `at` posed there.
 * @param style 0 never leans … 1 leans fully
 * @param drop prescribed drop in degrees, or null: the pelvis finds its own
 * @returns drop and lean in degrees
 */
export const chooseLean = (body: Body, conditions: Conditions, style: number, drop: number | null, at: Balance): { drop: number; lean: number } => {
  const settle = (lean: number): number => {
    if (drop === null) return restingDrop(body, conditions, lean, at);
    balance(conditions, drop, lean, at);
    return drop;
  };
  const cost = (lean: number): number => {
    const sag = settle(lean);
    const sagCost = (sag / LEAN_COST.drop) ** 2 + (passiveMoment(at.adduction) / LEAN_COST.passive) ** 2;
    return style * sagCost + (LEAN_COST.offset - style) * (lean / LEAN_COST.lean) ** 2;
  };
  if (style === 0) return { drop: settle(0), lean: 0 };
  const step = LEAN_COST.largest / (GRID - 1);
  let best = 0;
  let least = cost(0);
  for (let i = 1; i < GRID; i += 1) {
    const value = cost(i * step);
    if (value < least) {
      least = value;
      best = i;
    }
  }
  const lean = goldenSection(cost, Math.max(0, best - 1) * step, Math.min(GRID - 1, best + 1) * step);
  return { drop: settle(lean), lean };
};

const goldenSection = (cost: (x: number) => number, from: number, to: number): number => {
  let a = from;
  let b = to;
  let x = b - GOLDEN * (b - a);
  let y = a + GOLDEN * (b - a);
  let fx = cost(x);
  let fy = cost(y);
  while (b - a > TOLERANCE) {
    if (fx <= fy) {
      b = y;
      y = x;
      fy = fx;
      x = b - GOLDEN * (b - a);
      fx = cost(x);
    } else {
      a = x;
      x = y;
      fx = fy;
      y = a + GOLDEN * (b - a);
      fy = cost(y);
    }
  }
  return (a + b) / 2;
};
