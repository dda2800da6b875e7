/**
 * Which bodies carry each vertex, cleaned once at load: weights sum to 1, the strongest body first, unused slots cut off.
 * Most vertices of a muscle or of the skin lie on one body only and then move rigidly, exactly and fast.
 */
export interface Influences {
  /** Number of bodies per vertex, 1…4. */
  readonly count: Uint8Array;
  /** 4 per vertex: index into `BODY_IDS`. */
  readonly body: Uint8Array;
  /** 4 per vertex, sum 1, falling. */
  readonly weight: Float64Array;
}

/**
 * @param body 4 per vertex, index into `BODY_IDS`
 * @param weight 4 per vertex; any scale (0…1 or 0…255), normalised here
 * @throws RangeError when the lengths differ or a vertex has no weight at all
 */
export const cleanInfluences = (body: ArrayLike<number>, weight: ArrayLike<number>): Influences => {
  if (body.length !== weight.length || body.length % 4 !== 0) throw new RangeError('body and weight need 4 entries per vertex');
  const n = body.length / 4;
  const out = { count: new Uint8Array(n), body: new Uint8Array(4 * n), weight: new Float64Array(4 * n) };
  for (let i = 0; i < n; i += 1) {
    const share = new Map<number, number>();
    for (let k = 4 * i; k < 4 * i + 4; k += 1) {
      if (weight[k]! > 0) share.set(body[k]!, (share.get(body[k]!) ?? 0) + weight[k]!);
    }
    const strongest = [...share].sort((a, b) => b[1] - a[1]);
    const sum = strongest.reduce((total, [, w]) => total + w, 0);
    if (!(sum > 0)) throw new RangeError(`vertex ${i} belongs to no body`);
    out.count[i] = strongest.length;
    strongest.forEach(([b, w], k) => {
      out.body[4 * i + k] = b;
      out.weight[4 * i + k] = w / sum;
    });
  }
  return out;
};
