/** Changes of shape of many postures as sums of a few. */
export interface Modes {
  /** Per mode, as many numbers as a change has: whole 127ths, up to ±1. */
  readonly modes: readonly Float32Array[];
  /** Per posture, one number per mode. */
  readonly shares: readonly (readonly number[])[];
}

/** Offsets are kept in steps of this, mm. */
const STEP = 0.15;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
};

/**
 * The fewest modes that leave no point of any posture further off than `close` mm, or `most` of them. Each is the strongest direction of what
 * the earlier ones leave over (power iteration on the postures' inner products).
 */
export const findModes = (changes: readonly Float32Array[], close: number, most: number): Modes => {
  const left = changes.map((change) => Float64Array.from(change));
  const modes: Float32Array[] = [];
  const shares: number[][] = changes.map(() => []);
  const furthest = (): number => Math.max(0, ...left.map((rest) => rest.reduce((far, _x, i) => (i % 3 === 0 ? Math.max(far, Math.hypot(rest[i]!, rest[i + 1]!, rest[i + 2]!)) : far), 0)));
  while (modes.length < most && furthest() > close) {
    const gram = left.map((a) => left.map((b) => dot(a, b)));
    let mix = gram.map((row, i) => row[i]!);
    for (let round = 0; round < 60; round += 1) {
      const next = gram.map((row) => dot(row, mix));
      const size = Math.sqrt(dot(next, next)) || 1;
      mix = next.map((x) => x / size);
    }
    const mode = new Float64Array(left[0]!.length);
    left.forEach((rest, k) => rest.forEach((x, i) => (mode[i] = mode[i]! + mix[k]! * x)));
    const largest = mode.reduce((far, x) => Math.max(far, Math.abs(x)), 0);
    if (largest === 0) break;
    // As it will be kept: in steps of a signed byte, and of no more of them than its offsets in mm are worth.
    const length = dot(mode, mode);
    const furthestOffset = largest * Math.max(...left.map((rest) => Math.abs(dot(rest, mode)) / length));
    const steps = Math.min(127, Math.max(1, Math.ceil(furthestOffset / STEP)));
    const kept = Float32Array.from(mode, (x) => Math.round((steps * x) / largest) / 127);
    const square = dot(kept, kept);
    left.forEach((rest, k) => {
      const share = dot(rest, kept) / square;
      shares[k]!.push(share);
      rest.forEach((x, i) => (rest[i] = x - share * kept[i]!));
    });
    modes.push(kept);
  }
  return { modes, shares };
};
