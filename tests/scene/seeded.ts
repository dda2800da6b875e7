/** Random numbers from a seed that is printed, so that a failure can be repeated: `STANCE_SEED=123 npm test`. */
export function seeded(title: string): () => number {
  let seed = Number(process.env.STANCE_SEED ?? Date.now() % 2 ** 31) | 0;
  process.stdout.write(`${title}: STANCE_SEED=${seed}\n`);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
