/** Deterministic numbers 0…1 (mulberry32), so that a failing case can be run again from its printed seed. */
export const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** Runs a property on `count` random cases; a failure names the seed, the number of the case and what was drawn. */
export const forAll = <T>(seed: number, count: number, draw: (next: () => number) => T, check: (value: T) => void): void => {
  const next = random(seed);
  for (let i = 0; i < count; i += 1) {
    const value = draw(next);
    try {
      check(value);
    } catch (error) {
      throw new Error(`seed ${seed}, case ${i}: ${JSON.stringify(value)}\n${String(error)}`, { cause: error });
    }
  }
};
