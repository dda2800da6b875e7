import type { Surface } from './surface';

/** What holds a change of shape together: it is dear to change at all, dearer to change unevenly, dearest to crease. Relative. */
const ANY = 0.004;
const UNEVEN = 1;
const CREASE = 0.6;

/** Wanted changes along a line: Σ row · change = value. Three vertices of three numbers each. */
export interface Rows {
  length: number;
  /** 3 per row. */
  readonly vertex: Uint32Array;
  /** 9 per row. */
  readonly way: Float32Array;
  readonly value: Float32Array;
}

export const createRows = (most: number): Rows => ({ length: 0, vertex: new Uint32Array(3 * most), way: new Float32Array(9 * most), value: new Float32Array(most) });

/** A wish that concerns every vertex at once. */
export interface Whole {
  readonly way: Float64Array;
  value: number;
  weight: number;
}

/** Finds the smoothest change of shape that meets the rows, as springs of the given stiffness meet them. */
export interface Elastic {
  /** `change` (3 per vertex) is the start and the answer; vertices that are not free stay at nought. */
  relax(change: Float64Array, rows: Rows, stiffness: number, whole: Whole, rounds: number): void;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
};

export const createElastic = ({ count, start, of }: Surface, free: Uint8Array): Elastic => {
  const size = 3 * count;
  const [flat, product, rest, search, right] = Array.from({ length: 5 }, () => new Float64Array(size)) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

  const laplacian = (x: Float64Array, out: Float64Array): void => {
    for (let v = 0; v < count; v += 1) {
      let [a, b, c] = [0, 0, 0];
      for (let e = start[v]!; e < start[v + 1]!; e += 1) {
        const k = 3 * of[e]!;
        a += x[k]!;
        b += x[k + 1]!;
        c += x[k + 2]!;
      }
      const number = start[v + 1]! - start[v]!;
      out[3 * v] = number * x[3 * v]! - a;
      out[3 * v + 1] = number * x[3 * v + 1]! - b;
      out[3 * v + 2] = number * x[3 * v + 2]! - c;
    }
  };
  const addRow = ({ vertex, way }: Rows, r: number, amount: number, out: Float64Array): void => {
    for (let k = 0; k < 3; k += 1) {
      const i = 3 * vertex[3 * r + k]!;
      const j = 9 * r + 3 * k;
      out[i] = out[i]! + amount * way[j]!;
      out[i + 1] = out[i + 1]! + amount * way[j + 1]!;
      out[i + 2] = out[i + 2]! + amount * way[j + 2]!;
    }
  };
  const along = ({ vertex, way }: Rows, r: number, x: Float64Array): number => {
    let sum = 0;
    for (let k = 0; k < 3; k += 1) {
      const i = 3 * vertex[3 * r + k]!;
      const j = 9 * r + 3 * k;
      sum += way[j]! * x[i]! + way[j + 1]! * x[i + 1]! + way[j + 2]! * x[i + 2]!;
    }
    return sum;
  };
  const hold = (x: Float64Array): void => {
    for (let v = 0; v < count; v += 1) if (free[v] === 0) x.fill(0, 3 * v, 3 * v + 3);
  };
  const multiply = (x: Float64Array, rows: Rows, stiffness: number, whole: Whole, out: Float64Array): void => {
    laplacian(x, flat);
    laplacian(flat, out);
    for (let i = 0; i < size; i += 1) out[i] = ANY * x[i]! + UNEVEN * flat[i]! + (CREASE / 6) * out[i]!;
    for (let r = 0; r < rows.length; r += 1) addRow(rows, r, stiffness * along(rows, r, x), out);
    if (whole.weight > 0) {
      const amount = whole.weight * dot(whole.way, x);
      for (let i = 0; i < size; i += 1) out[i] = out[i]! + amount * whole.way[i]!;
    }
    hold(out);
  };

  return {
    relax(change, rows, stiffness, whole, rounds) {
      // Conjugate gradients, from where the change stands.
      right.fill(0);
      for (let r = 0; r < rows.length; r += 1) addRow(rows, r, stiffness * rows.value[r]!, right);
      for (let i = 0; i < size; i += 1) right[i] = right[i]! + whole.weight * whole.value * whole.way[i]!;
      hold(right);
      multiply(change, rows, stiffness, whole, product);
      for (let i = 0; i < size; i += 1) search[i] = rest[i] = right[i]! - product[i]!;
      let error = dot(rest, rest);
      const enough = 1e-8 * (dot(right, right) + 1e-9);
      for (let round = 0; round < rounds && error > enough; round += 1) {
        multiply(search, rows, stiffness, whole, product);
        const step = error / dot(search, product);
        for (let i = 0; i < size; i += 1) {
          change[i] = change[i]! + step * search[i]!;
          rest[i] = rest[i]! - step * product[i]!;
        }
        const next = dot(rest, rest);
        for (let i = 0; i < size; i += 1) search[i] = rest[i]! + (next / error) * search[i]!;
        error = next;
      }
    },
  };
};
