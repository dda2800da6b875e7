import { postureDistance } from '../deform/giveWay';

/** Keeps the answer from swinging between keys that lie close together. */
const EASE = 2e-3;

/** Solves a small dense system in place (Gauss, with pivots): `rows` are the matrix with its right-hand sides appended. */
const solve = (rows: Float64Array[], size: number): void => {
  for (let k = 0; k < size; k += 1) {
    let pivot = k;
    for (let r = k + 1; r < size; r += 1) if (Math.abs(rows[r]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = r;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    const top = rows[k]!;
    for (let r = 0; r < size; r += 1) {
      if (r === k) continue;
      const row = rows[r]!;
      const factor = row[k]! / top[k]!;
      if (factor === 0) continue;
      for (let c = k; c < row.length; c += 1) row[c] = row[c]! - factor * top[c]!;
    }
  }
  for (let k = 0; k < size; k += 1) for (let c = size; c < rows[k]!.length; c += 1) rows[k]![c] = rows[k]![c]! / rows[k]![k]!;
};

/**
 * Weights of `postureDistance` from each key so that the blend, less its value at rest, meets `values` at the keys: a sum of distances,
 * which bends no more than it must (a thin-plate blend in the space of postures). The first key has to be rest.
 * @param keys rotation vectors, radians. @param values per key, any number of values
 */
export const blendWeights = (keys: readonly Float64Array[], values: readonly (readonly number[])[]): number[][] => {
  const n = keys.length;
  const width = values[0]!.length;
  const square = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, c) => sum + (x - b[c]!) ** 2, 0);
  // One further row and column: the weights add up to nought, and a constant that falls away at rest.
  const rows = Array.from({ length: n + 1 }, (_, r) => {
    const row = new Float64Array(n + 1 + width);
    for (let c = 0; c < n; c += 1) row[c] = r === n ? 1 : postureDistance(square(keys[r]!, keys[c]!)) - (r === c ? EASE : 0);
    row[n] = r === n ? 0 : 1;
    if (r < n) row.set(values[r]!, n + 1);
    return row;
  });
  solve(rows, n + 1);
  return rows.slice(0, n).map((row) => [...row.subarray(n + 1)]);
};
