/** 0 at or below `from`, 1 at or above `to`, smooth between (first derivative continuous). */
export function rising(x: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** 1 at or below `from`, 0 at or above `to`, smooth between. */
export const falling = (x: number, from: number, to: number): number => 1 - rising(x, from, to);
