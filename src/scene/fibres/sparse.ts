/**
 * Symmetric positive definite systems on the vertices of a surface: the lower triangle by rows, with the diagonal as each row's last entry.
 */
export interface Lower {
  /** Where each row begins in `columns` and `values`; one more than there are rows. */
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Pattern of a matrix that couples the corners of each triangle, all values 0. @param triangles three vertices each, below `count` */
export function couplingOf(count: number, triangles: ArrayLike<number>): Lower {
  const lower: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (let t = 0; t < triangles.length; t += 3) {
    for (let i = 0; i < 3; i++) {
      const a = triangles[t + i]!;
      const b = triangles[t + ((i + 1) % 3)]!;
      if (a !== b) lower[Math.max(a, b)]!.add(Math.min(a, b));
    }
  }
  const starts = new Uint32Array(count + 1);
  for (let row = 0; row < count; row++) starts[row + 1] = starts[row]! + lower[row]!.size + 1;
  const columns = new Uint32Array(starts[count]!);
  lower.forEach((set, row) => columns.set([...[...set].sort((a, b) => a - b), row], starts[row]));
  return { starts, columns, values: new Float64Array(columns.length) };
}

/** Adds to the entry of `a` and `b`; once for the pair, whichever way round. */
export function addTo({ starts, columns, values }: Lower, a: number, b: number, value: number): void {
  const row = Math.max(a, b);
  const column = Math.min(a, b);
  for (let at = starts[row]!; at < starts[row + 1]!; at++) {
    if (columns[at] !== column) continue;
    values[at]! += value;
    return;
  }
}

/** out = matrix · x */
const multiply = ({ starts, columns, values }: Lower, x: Float64Array, out: Float64Array): void => {
  out.fill(0);
  for (let row = 0; row < x.length; row++) {
    const end = starts[row + 1]! - 1;
    let sum = values[end]! * x[row]!;
    for (let at = starts[row]!; at < end; at++) {
      const column = columns[at]!;
      sum += values[at]! * x[column]!;
      out[column]! += values[at]! * x[row]!;
    }
    out[row]! += sum;
  }
};

/** Solves with one sweep forwards and one back (symmetric Gauss–Seidel) in place. */
const sweep = ({ starts, columns, values }: Lower, x: Float64Array): void => {
  for (let row = 0; row < x.length; row++) {
    const end = starts[row + 1]! - 1;
    let sum = x[row]!;
    for (let at = starts[row]!; at < end; at++) sum -= values[at]! * x[columns[at]!]!;
    x[row] = sum / values[end]!;
  }
  for (let row = 0; row < x.length; row++) x[row]! *= values[starts[row + 1]! - 1]!;
  for (let row = x.length - 1; row >= 0; row--) {
    const end = starts[row + 1]! - 1;
    const value = (x[row]! /= values[end]!);
    for (let at = starts[row]!; at < end; at++) x[columns[at]!]! -= values[at]! * value;
  }
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/**
 * Conjugate gradients behind symmetric Gauss–Seidel sweeps. Quick where the strong couplings run along the order of the rows.
 * @param x where to begin; holds the solution afterwards
 * @returns steps taken
 */
export function createSolver(matrix: Lower): (b: Float64Array, x: Float64Array, tolerance: number, most: number) => number {
  const count = matrix.starts.length - 1;
  const [residual, step, image, eased] = Array.from({ length: 4 }, () => new Float64Array(count)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  return (b, x, tolerance, most) => {
    multiply(matrix, x, image);
    for (let i = 0; i < count; i++) residual[i] = b[i]! - image[i]!;
    eased.set(residual);
    sweep(matrix, eased);
    step.set(eased);
    let now = dot(residual, eased);
    const goal = tolerance ** 2 * now;
    let steps = 0;
    for (; steps < most && now > goal && now > 0; steps++) {
      multiply(matrix, step, image);
      const length = now / dot(step, image);
      for (let i = 0; i < count; i++) {
        x[i]! += length * step[i]!;
        residual[i]! -= length * image[i]!;
      }
      eased.set(residual);
      sweep(matrix, eased);
      const next = dot(residual, eased);
      for (let i = 0; i < count; i++) step[i] = eased[i]! + (next / now) * step[i]!;
      now = next;
    }
    return steps;
  };
}
