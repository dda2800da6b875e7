/**
 * Solves H x = g for a small symmetric positive definite H (n × n, row-major), in place: H becomes its Cholesky factor and g the
 * answer. A pivot that rounding made too small is lifted, so the answer is always finite.
 */
export const solveSymmetric = (n: number, h: Float64Array, g: Float64Array): void => {
  for (let j = 0; j < n; j += 1) {
    for (let i = j; i < n; i += 1) {
      let sum = h[i * n + j]!;
      for (let k = 0; k < j; k += 1) sum -= h[i * n + k]! * h[j * n + k]!;
      h[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / h[j * n + j]!;
    }
  }
  for (let i = 0; i < n; i += 1) {
    let sum = g[i]!;
    for (let k = 0; k < i; k += 1) sum -= h[i * n + k]! * g[k]!;
    g[i] = sum / h[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = g[i]!;
    for (let k = i + 1; k < n; k += 1) sum -= h[k * n + i]! * g[k]!;
    g[i] = sum / h[i * n + i]!;
  }
};
