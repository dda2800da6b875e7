/**
 * The cubic through points whose slopes are limited so that it never overshoots between them (Fritsch & Carlson 1980).
 * Outside the points it stays at the end values.
 *
 * @param x ascending. @param y one value per x. @throws when x does not ascend.
 */
export const cubicThrough = (x: readonly number[], y: readonly number[]): ((at: number) => number) => {
  const n = x.length;
  const secant: number[] = [];
  for (let i = 0; i + 1 < n; i++) {
    const h = x[i + 1]! - x[i]!;
    if (!(h > 0)) throw new Error('points of a curve must ascend');
    secant.push((y[i + 1]! - y[i]!) / h);
  }
  const slope = x.map((_, i) => {
    const before = secant[i - 1], after = secant[i];
    if (before === undefined || after === undefined || before * after <= 0) return 0;
    return (2 * before * after) / (before + after);
  });
  return (at) => {
    if (at <= x[0]!) return y[0]!;
    if (at >= x[n - 1]!) return y[n - 1]!;
    let i = 0;
    while (at > x[i + 1]!) i++;
    const h = x[i + 1]! - x[i]!;
    const t = (at - x[i]!) / h, u = 1 - t;
    return y[i]! * u * u * (1 + 2 * t) + slope[i]! * h * t * u * u + y[i + 1]! * t * t * (3 - 2 * t) - slope[i + 1]! * h * t * t * u;
  };
};
