/**
 * Moves shown values towards their goals, so that lighting, paling and the skin dial ease instead of snapping.
 * One flat array for all structures; nothing is allocated per frame.
 */
export interface EasedValues {
  readonly shown: Float32Array;
  readonly goal: Float32Array;
}

/** Time constant, s: about 0.25 s to look settled, short enough to feel immediate. */
const TIME_CONSTANT = 0.07;
/** Below this share of 1 a value is at its goal (less than one step of an 8-bit colour). */
const SETTLED = 0.003;

export const createEasedValues = (length: number): EasedValues => ({ shown: new Float32Array(length), goal: new Float32Array(length) });

/** Jumps to the goals (first picture, reduced motion). */
export const settle = ({ shown, goal }: EasedValues): void => shown.set(goal);

/**
 * One step of `dt` seconds.
 * @returns whether anything is still on its way
 */
export function ease({ shown, goal }: EasedValues, dt: number): boolean {
  const share = 1 - Math.exp(-Math.max(0, dt) / TIME_CONSTANT);
  let moving = false;
  for (let i = 0; i < goal.length; i++) {
    const rest = goal[i]! - shown[i]!;
    if (rest === 0) continue;
    if (Math.abs(rest) < SETTLED) shown[i] = goal[i]!;
    else {
      shown[i]! += rest * share;
      moving = true;
    }
  }
  return moving;
}
