import { random } from '../support/random';

/** Random numbers from a seed that is printed, so that a failure can be repeated: `STANCE_SEED=123 npm test`. */
export function seeded(title: string): () => number {
  const seed = Number(process.env.STANCE_SEED ?? Date.now() % 2 ** 31) | 0;
  process.stdout.write(`${title}: STANCE_SEED=${seed}\n`);
  return random(seed);
}
