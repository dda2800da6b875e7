import type { Cut } from './cutPlane';

/** What is cut: points of a closed surface (mm), its triangles, and the rigid transform that carries it (column-major). */
export interface Sliceable {
  readonly positions: ArrayLike<number>;
  readonly triangles: ArrayLike<number>;
  readonly matrix: ArrayLike<number>;
}

/** Room for numbers that grows and is kept from one slice to the next. */
export interface Segments {
  /** Six per segment: from x, y, z, to x, y, z; mm, world. */
  values: Float32Array;
  /** Numbers in use. */
  length: number;
}

export const createSegments = (): Segments => ({ values: new Float32Array(6 * 512), length: 0 });

const ROW = { x: 0, y: 1, z: 2 } as const;
const corner = [0, 0, 0];
const side = [0, 0, 0];

const push = (out: Segments, x: number, y: number, z: number): void => {
  if (out.length + 3 > out.values.length) {
    const larger = new Float32Array(out.values.length * 2);
    larger.set(out.values);
    out.values = larger;
  }
  out.values[out.length] = x;
  out.values[out.length + 1] = y;
  out.values[out.length + 2] = z;
  out.length += 3;
};

/**
 * Where a plane meets a surface: one segment per triangle it crosses, in no order. Of a closed surface they make closed lines. A
 * vertex on the plane counts as beyond it, always, so that no line is left open there.
 */
export function slice({ positions, triangles, matrix }: Sliceable, { axis, at }: Cut, out: Segments): void {
  out.length = 0;
  const m = matrix;
  const row = ROW[axis];
  const [a, b, c, d] = [m[row]!, m[row + 4]!, m[row + 8]!, m[row + 12]! - at];
  /** From the corner beyond to the other one, whichever triangle asks, so that two neighbours end in the very same point. */
  const crossing = (k: number, l: number): void => {
    const [i, j] = side[k]! >= 0 ? [k, l] : [l, k];
    const share = side[i]! / (side[i]! - side[j]!);
    const p = corner[i]! * 3;
    const q = corner[j]! * 3;
    const x = positions[p]! + (positions[q]! - positions[p]!) * share;
    const y = positions[p + 1]! + (positions[q + 1]! - positions[p + 1]!) * share;
    const z = positions[p + 2]! + (positions[q + 2]! - positions[p + 2]!) * share;
    push(out, m[0]! * x + m[4]! * y + m[8]! * z + m[12]!, m[1]! * x + m[5]! * y + m[9]! * z + m[13]!, m[2]! * x + m[6]! * y + m[10]! * z + m[14]!);
  };
  for (let t = 0; t < triangles.length; t += 3) {
    let beyond = 0;
    for (let k = 0; k < 3; k += 1) {
      const v = triangles[t + k]!;
      corner[k] = v;
      side[k] = a * positions[v * 3]! + b * positions[v * 3 + 1]! + c * positions[v * 3 + 2]! + d;
      if (side[k]! >= 0) beyond += 1;
    }
    if (beyond === 0 || beyond === 3) continue;
    // The corner that stands alone on its side: both crossed edges start there.
    const alone = [0, 1, 2].find((k) => (side[k]! >= 0) === (beyond === 1))!;
    crossing(alone, (alone + 1) % 3);
    crossing(alone, (alone + 2) % 3);
  }
}
