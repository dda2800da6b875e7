import type { Triangles } from './volume';

/** Enough points of the far face to find the way through a muscle; more only costs time at load. */
const CANDIDATES = 400;
const SMOOTHING_ROUNDS = 8;

/**
 * Half the way through the body from each vertex, inward along its normal (mm): the radius of a tube, half the thickness of a
 * sheet. Found as the facing vertex that lies nearest to the inward line.
 */
const rawHalfThickness = (p: Float32Array, n: Float32Array): Float32Array => {
  const count = p.length / 3;
  const step = Math.max(1, Math.floor(count / CANDIDATES)) * 3;
  const out = new Float32Array(count);
  for (let i = 0, j = 0; i < count; i += 1, j += 3) {
    let best = Infinity;
    for (let k = 0; k < p.length; k += step) {
      if (n[j]! * n[k]! + n[j + 1]! * n[k + 1]! + n[j + 2]! * n[k + 2]! > -0.3) continue;
      const dx = p[j]! - p[k]!;
      const dy = p[j + 1]! - p[k + 1]!;
      const dz = p[j + 2]! - p[k + 2]!;
      const depth = dx * n[j]! + dy * n[j + 1]! + dz * n[j + 2]!;
      if (depth <= 0) continue;
      // Off the line counts in full, along it a little: the near wall wins over a far one.
      const cost = dx * dx + dy * dy + dz * dz - 0.9 * depth * depth;
      if (cost < best) {
        best = cost;
        out[i] = depth / 2;
      }
    }
  }
  return out;
};

/**
 * Along its rim a flat muscle measures its width, not its thickness; were it to thicken by that, it would spread sideways like a
 * flap. The more a vertex exceeds the median of its section, the less it moves. A round muscle has no rim and is left alone.
 */
const sparingRims = (half: Float32Array, section: Uint8Array): Float32Array => {
  const usual = Array.from({ length: 1 + section.reduce((a, b) => Math.max(a, b), 0) }, (_, k) => {
    const here = half.filter((_h, i) => section[i] === k).sort();
    return here[here.length >> 1] ?? 0;
  });
  return half.map((h, i) => (h > usual[section[i]!]! ? usual[section[i]!]! ** 2 / h : h));
};

/**
 * Half thickness (mm) per vertex, less along rims, evened out along the surface where triangles are known, so that thinning
 * leaves no dents.
 * @param section which part of the muscle's length each vertex lies in
 */
export const halfThickness = (p: Float32Array, n: Float32Array, section: Uint8Array, triangles?: Triangles): Float32Array => {
  let current = sparingRims(rawHalfThickness(p, n), section);
  if (!triangles) return current;
  for (let round = 0; round < SMOOTHING_ROUNDS; round += 1) {
    const sum = current.slice();
    const seen = new Float32Array(current.length).fill(1);
    for (let t = 0; t < triangles.length; t += 3) {
      for (let e = 0; e < 3; e += 1) {
        const a = triangles[t + e]!;
        const b = triangles[t + ((e + 1) % 3)]!;
        sum[a] = sum[a]! + current[b]!;
        seen[a] = seen[a]! + 1;
      }
    }
    current = sum.map((value, i) => value / seen[i]!);
  }
  return current;
};
