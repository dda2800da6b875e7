import { bodyIndex } from '@/anatomy/bodies';
import { jointCentre } from '@/anatomy/joints';
import type { BlendBinding } from './bodyAsset';

const SIDES = (['L', 'R'] as const).map((side) => ({ arm: bodyIndex(`arm_${side}`), forearm: bodyIndex(`forearm_${side}`), y: jointCentre('elbow', side)[1] }));
/** Half the height over which the skin of the upper arm hands over to the forearm, mm; assumed, as all weights of the skin. */
const BLEND = 45;

const smoothstep = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** The slot that has least to say: one that is empty where there is one. */
const slackest = (weights: Float32Array, i: number): number => {
  let best = i;
  for (let k = i + 1; k < i + 4; k++) if (weights[k]! < weights[best]!) best = k;
  return best;
};

/**
 * Divides each arm of the skin at its elbow: the file knows one body per arm, which is all that hanging arms need. What the arm
 * carries below the elbow goes to the forearm, smoothly across it. Written in place; weights still add up to what they did.
 */
export function bendAtElbows(positions: Float32Array, { bodies, weights }: BlendBinding): void {
  for (let i = 0; i < bodies.length; i += 4) {
    for (const { arm, forearm, y } of SIDES) {
      let slot = -1;
      for (let k = i; k < i + 4; k++) if (bodies[k] === arm && weights[k]! > 0) slot = k;
      if (slot < 0) continue;
      const upper = smoothstep(y - BLEND, y + BLEND, positions[(i / 4) * 3 + 1]!);
      if (upper >= 1) continue;
      if (upper <= 0) {
        bodies[slot] = forearm;
        continue;
      }
      const other = slackest(weights, i);
      if (other === slot) continue;
      const whole = weights[slot]! + weights[other]!;
      bodies[other] = forearm;
      weights[other] = whole * (1 - upper);
      weights[slot] = whole * upper;
    }
  }
}
