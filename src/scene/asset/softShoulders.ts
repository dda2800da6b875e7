import { bodyIndex } from '@/anatomy/bodies';
import { jointCentre } from '@/anatomy/joints';
import { SIDES } from '@/anatomy/sides';
import type { BlendBinding } from './bodyAsset';

/**
 * The skin within this of a shoulder joint is shared anew, mm; how often each point moves towards the mean of its neighbours; and from how near by it takes
 * that mean itself, mm: where edges are longer it goes less of the way, so that shares spread as far over large triangles as over small ones. Chosen by eye
 * for an arm that reaches overhead.
 */
const REACH = 300;
const ROUNDS = 18;
const STEP = 8;
const THORAX = bodyIndex('thorax');

/** Neighbours of the chosen vertices. */
const neighbours = (index: ArrayLike<number>, chosen: ReadonlySet<number>): Map<number, Set<number>> => {
  const found = new Map<number, Set<number>>([...chosen].map((v) => [v, new Set<number>()]));
  for (let i = 0; i < index.length; i += 3) {
    for (let k = 0; k < 3; k += 1) {
      const set = found.get(index[i + k]!);
      if (!set) continue;
      set.add(index[i + ((k + 1) % 3)]!);
      set.add(index[i + ((k + 2) % 3)]!);
    }
  }
  return found;
};

const shareOf = ({ bodies, weights }: BlendBinding, v: number, body: number): number => {
  let share = 0;
  for (let k = 4 * v; k < 4 * v + 4; k += 1) if (bodies[k] === body) share += weights[k]!;
  return share;
};

/** Gives a vertex this much of the arm, and the rest to what it had besides, or to the trunk. */
const setShare = (blend: BlendBinding, v: number, arm: number, share: number): void => {
  const { bodies, weights } = blend;
  const rest = 1 - shareOf(blend, v, arm);
  const o = 4 * v;
  let slot = -1;
  let spare = -1;
  for (let k = o; k < o + 4; k += 1) {
    if (bodies[k] === arm) {
      if (slot < 0) slot = k;
      else weights[k] = 0;
    } else if (weights[k] === 0 && spare < 0) spare = k;
  }
  if (rest > 1e-6) for (let k = o; k < o + 4; k += 1) if (bodies[k] !== arm) weights[k] = (weights[k]! * (1 - share)) / rest;
  if (slot < 0) {
    slot = spare;
    if (slot < 0) return;
    bodies[slot] = arm;
  }
  weights[slot] = share;
  if (rest > 1e-6) return;
  const other = slot === o ? o + 1 : o;
  bodies[other] = THORAX;
  weights[other] = 1 - share;
};

/**
 * Spreads what the skin of a shoulder has of the arm over the skin around it, as over a stretched sheet: the file hands over within a few
 * millimetres, which is enough for an arm that hangs and folds the armpit of one that reaches overhead. Nothing moves at rest. Written in place.
 * @param index triangles of the skin
 */
export function softenShoulders(positions: Float32Array, index: ArrayLike<number>, blend: BlendBinding): void {
  for (const side of SIDES) {
    const [x, y, z] = jointCentre('shoulder', side);
    const arm = bodyIndex(`arm_${side}`);
    const chosen = new Set<number>();
    for (let v = 0; v < positions.length / 3; v += 1) {
      if (Math.hypot(positions[3 * v]! - x, positions[3 * v + 1]! - y, positions[3 * v + 2]! - z) < REACH) chosen.add(v);
    }
    const near = neighbours(index, chosen);
    const part = new Map<number, number>();
    for (const [v, around] of near) {
      let square = 0;
      for (const w of around) square += (positions[3 * v]! - positions[3 * w]!) ** 2 + (positions[3 * v + 1]! - positions[3 * w + 1]!) ** 2 + (positions[3 * v + 2]! - positions[3 * w + 2]!) ** 2;
      if (around.size > 0) part.set(v, Math.min(1, (STEP * STEP * around.size) / square));
    }
    const share = new Map<number, number>();
    const now = (v: number): number => share.get(v) ?? shareOf(blend, v, arm);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [v, around] of near) {
        let sum = 0;
        for (const w of around) sum += now(w);
        const own = now(v);
        share.set(v, own + (part.get(v) ?? 0) * (sum / Math.max(1, around.size) - own));
      }
    }
    for (const [v, value] of share) setShare(blend, v, arm, value);
  }
}
