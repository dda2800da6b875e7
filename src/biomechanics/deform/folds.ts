import type { Influences } from './influences';
import type { Triangles } from './volume';

/** Where a surface is stretched so far between bodies that normals have to be read off the moved triangles: its triangles, and the bodies at whose borders that happens. */
export interface Folds {
  readonly triangles: Triangles;
  /** Indices into `BODY_IDS`. */
  readonly at: readonly number[];
}

/** Shares of the bodies below which, and above which less one, a vertex counts as moving with one body alone. */
const ALONE = 0.02;
/** A normal is read off the triangles altogether where the shares s and 1 − s multiply to more than one over this. */
const SOON = 14;

/**
 * Skinning turns a normal with the bodies that carry its vertex, but knows nothing of how the surface between two bodies is stretched: the skin below an
 * arm that is raised by 90° would be shaded as if it still faced the floor. At those vertices alone this mixes in the mean normal of the moved triangles,
 * wholly in the middle of the border and less and less towards either body, so that no edge shows.
 */
export const createFolds = ({ triangles, at }: Folds, { count, body, weight }: Influences): { apply(positions: Float32Array, normals: Float32Array): void } => {
  const slot = new Int32Array(count.length).fill(-1);
  const vertices: number[] = [];
  const mix: number[] = [];
  for (let v = 0; v < count.length; v += 1) {
    let share = 0;
    for (let k = 4 * v; k < 4 * v + count[v]!; k += 1) if (at.includes(body[k]!)) share += weight[k]!;
    if (share <= ALONE || share >= 1 - ALONE) continue;
    slot[v] = vertices.length;
    vertices.push(v);
    mix.push(Math.min(1, SOON * (share - ALONE) * (1 - ALONE - share)));
  }
  const touching: number[] = [];
  for (let i = 0; i < triangles.length; i += 3) if (slot[triangles[i]!]! >= 0 || slot[triangles[i + 1]!]! >= 0 || slot[triangles[i + 2]!]! >= 0) touching.push(triangles[i]!, triangles[i + 1]!, triangles[i + 2]!);
  const sums = new Float64Array(3 * vertices.length);
  const smooth = new Float64Array(3 * vertices.length);

  const addTriangle = (p: Float32Array, i: number): void => {
    const a = 3 * touching[i]!, b = 3 * touching[i + 1]!, c = 3 * touching[i + 2]!;
    const ux = p[b]! - p[a]!, uy = p[b + 1]! - p[a + 1]!, uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!, vy = p[c + 1]! - p[a + 1]!, vz = p[c + 2]! - p[a + 2]!;
    for (let k = i; k < i + 3; k += 1) add(sums, slot[touching[k]!]!, uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx);
  };

  /** Where skin is pushed together its triangles crumple: each vertex takes the mean with those around it, of which some outside have only their skinned normal. */
  const addNeighbours = (n: Float32Array, i: number): void => {
    for (let k = i; k < i + 3; k += 1) {
      const v = touching[k]!, s = slot[v]!;
      const [from, o] = s < 0 ? [n, 3 * v] : [sums, 3 * s];
      for (let j = i; j < i + 3; j += 1) add(smooth, slot[touching[j]!]!, from[o]!, from[o + 1]!, from[o + 2]!);
    }
  };

  return {
    apply(positions, normals) {
      sums.fill(0);
      smooth.fill(0);
      for (let i = 0; i < touching.length; i += 3) addTriangle(positions, i);
      for (let o = 0; o < sums.length; o += 3) makeUnit(sums, o);
      for (let i = 0; i < touching.length; i += 3) addNeighbours(normals, i);
      for (let s = 0; s < vertices.length; s += 1) {
        makeUnit(smooth, 3 * s);
        const n = 3 * vertices[s]!;
        for (let k = 0; k < 3; k += 1) normals[n + k] = (1 - mix[s]!) * normals[n + k]! + mix[s]! * smooth[3 * s + k]!;
        makeUnit(normals, n);
      }
    },
  };
};

/** Adds to the vector of a slot; a vertex without one (−1) is left alone. */
const add = (vectors: Float64Array, slot: number, x: number, y: number, z: number): void => {
  if (slot < 0) return;
  vectors[3 * slot]! += x;
  vectors[3 * slot + 1]! += y;
  vectors[3 * slot + 2]! += z;
};

const makeUnit = (vectors: Float64Array | Float32Array, o: number): void => {
  const length = Math.hypot(vectors[o]!, vectors[o + 1]!, vectors[o + 2]!) || 1;
  for (let k = o; k < o + 3; k += 1) vectors[k]! /= length;
};
