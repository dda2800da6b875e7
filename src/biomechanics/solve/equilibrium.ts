import { balance, type Balance } from './balance';
import { REFERENCE_WEIGHT, type Body } from './body';
import { capacity, passiveMoment } from './capacity';
import type { Conditions } from './conditions';

/** Moments about the stance hip of a body of 75 kg (N m) in one posture. */
export interface HipMoments {
  /** Dropping moment of weight, hands and swing foot. */
  external: number;
  passive: number;
  /** Largest moment of the abductors. */
  capacity: number;
}

/** Poses the body and finds the moments about the stance hip. */
export const hipMoments = (body: Body, conditions: Conditions, drop: number, lean: number, at: Balance, out: HipMoments): void => {
  balance(conditions, drop, lean, at);
  out.external = at.moment * REFERENCE_WEIGHT * body.scale;
  out.passive = passiveMoment(at.adduction);
  out.capacity = body.hipScale * capacity(at.adduction, conditions.strength, conditions.weakness);
};

/** Where the drop is looked for, degrees. */
export const SEARCH: { readonly from: number; readonly to: number; readonly step: number } = { from: -15, to: 40, step: 2.5 };
const m: HipMoments = { external: 0, passive: 0, capacity: 0 };

/** What is left over when weight meets passive tissue and the servo (N m); 0 at rest, falls through 0 as the pelvis sags. */
const leftOver = (body: Body, conditions: Conditions, drop: number, lean: number, at: Balance): number => {
  hipMoments(body, conditions, drop, lean, at, m);
  return m.external - m.passive - m.capacity * Math.tanh(body.servoGain * drop);
};

/**
 * The drop at which the pelvis rests for a given lean (model §5): the smallest root, found by a scan in 2.5° steps and then by
 * regula falsi (Illinois). Beyond the scan the nearest end is returned. Leaves `at` posed there.
 * @returns drop in degrees
 */
export const restingDrop = (body: Body, conditions: Conditions, lean: number, at: Balance): number => {
  let a = SEARCH.from;
  let fa = leftOver(body, conditions, a, lean, at);
  if (fa <= 0) return a;
  let b = a;
  let fb = fa;
  while (fb > 0) {
    if (b >= SEARCH.to) return b;
    a = b;
    fa = fb;
    b += SEARCH.step;
    fb = leftOver(body, conditions, b, lean, at);
  }
  let side = 0;
  for (let i = 0; i < 60 && b - a > 1e-9; i += 1) {
    const c = (a * fb - b * fa) / (fb - fa);
    const fc = leftOver(body, conditions, c, lean, at);
    if (Math.abs(fc) < 1e-10) return c;
    if (fc > 0) {
      a = c;
      fa = fc;
      if (side === 1) fb /= 2;
      side = 1;
    } else {
      b = c;
      fb = fc;
      if (side === -1) fa /= 2;
      side = -1;
    }
  }
  const root = Math.abs(fa) < Math.abs(fb) ? a : b;
  leftOver(body, conditions, root, lean, at);
  return root;
};
