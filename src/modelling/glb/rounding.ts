/** Bits per coordinate in the asset: 0.05 mm over a hip bone, 0.4 mm over the whole skin. */
export const POSITION_BITS = 12;
const STEPS = 2 ** (POSITION_BITS - 1) - 1;

/** Places as they come back from the asset, mm: whole steps from the middle of the box, the same along each axis. */
export const asWritten = (positions: Float64Array): Float64Array => {
  const [low, high] = [[Infinity, Infinity, Infinity], [-Infinity, -Infinity, -Infinity]];
  positions.forEach((c, i) => {
    low[i % 3] = Math.min(low[i % 3]!, c);
    high[i % 3] = Math.max(high[i % 3]!, c);
  });
  const step = Math.max(...low.map((a, k) => high[k]! - a)) / 2 / STEPS;
  return positions.map((c, i) => {
    const middle = (low[i % 3]! + high[i % 3]!) / 2;
    return middle + step * Math.round((c - middle) / step);
  });
};
