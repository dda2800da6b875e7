import { solveInPlace } from '@/anatomy/maths/solve';
import { postureDistance } from '../deform/giveWay';

/** Keeps the answer from swinging between keys that lie close together. */
const EASE = 2e-3;

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
  const size = n + 1;
  const matrix = Float64Array.from({ length: size * size }, (_, i) => {
    const [r, c] = [Math.floor(i / size), i % size];
    if (r === n || c === n) return r === c ? 0 : 1;
    return postureDistance(square(keys[r]!, keys[c]!)) - (r === c ? EASE : 0);
  });
  const weights = new Float64Array(size * width);
  values.forEach((row, r) => weights.set(row, r * width));
  solveInPlace(matrix, weights, width);
  return keys.map((_, k) => [...weights.subarray(k * width, (k + 1) * width)]);
};
