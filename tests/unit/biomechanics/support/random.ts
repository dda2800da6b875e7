import { random } from '../../../support/random';

export { random };

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
