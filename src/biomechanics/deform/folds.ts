import type { Transforms } from '../rig/transform';
import type { Influences } from './influences';
import type { Triangles } from './volume';

/** Where a surface is stretched so far between bodies that normals have to be read off the moved triangles: its triangles, and the bodies at whose borders that happens. */
export interface Folds {
  readonly triangles: Triangles;
  /** Indices into `BODY_IDS`. */
  readonly at: readonly number[];
  /** Heights at rest, mm: below the first the surface is drawn straight from one body to the other, above the second it turns on a screw as elsewhere. */
  readonly straightBelow: readonly [number, number];
}

/** With a share of the bodies below this, or above one less this, a vertex counts as moving with one body alone. */
const ALONE = 0.02;
/** A normal is read off the triangles altogether where the shares s and 1 − s multiply to more than one over this. */
const SOON = 14;
/** How far taut skin is drawn straight: wholly so it would be drawn in where an arm reaches overhead. Chosen by eye. */
const TAUT = 0.6;

/** The vertex `v` as the mean of where each of its bodies takes it, mixed with the share `straight` into where it is. */
const drawStraight = (bodies: Transforms, { count, body, weight }: Influences, rest: Float32Array, v: number, straight: number, out: Float32Array): void => {
  const n = 3 * v;
  for (let row = 0; row < 3; row += 1) {
    let mean = 0;
    for (let k = 4 * v; k < 4 * v + count[v]!; k += 1) {
      const o = 16 * body[k]! + row;
      mean += weight[k]! * (bodies[o]! * rest[n]! + bodies[o + 4]! * rest[n + 1]! + bodies[o + 8]! * rest[n + 2]! + bodies[o + 12]!);
    }
    out[n + row]! += straight * (mean - out[n + row]!);
  }
};

/**
 * Skinning turns a normal with the bodies that carry its vertex, but knows nothing of how the surface between two bodies is stretched: the skin below an
 * arm that is raised by 90° would be shaded as if it still faced the floor. At those vertices alone this mixes in the mean normal of the moved triangles,
 * wholly in the middle of the border and less and less towards either body, so that no edge shows.
 *
 * Far from the joint a vertex that is carried half by either body swings out on a wide arc; skin is taut there, so it is drawn straight across instead, by
 * the mean of its places (linear blend skinning).
 * @param rest 3 per vertex, mm
 */
export const createFolds = ({ triangles, at, straightBelow: [below, above] }: Folds, influences: Influences, rest: Float32Array): { apply(bodies: Transforms, positions: Float32Array, normals: Float32Array): void } => {
  const { count, body, weight } = influences;
  const slot = new Int32Array(count.length).fill(-1);
  const vertices: number[] = [];
  const mix: number[] = [];
  const straight: number[] = [];
  for (let v = 0; v < count.length; v += 1) {
    let share = 0;
    for (let k = 4 * v; k < 4 * v + count[v]!; k += 1) if (at.includes(body[k]!)) share += weight[k]!;
    if (share <= ALONE || share >= 1 - ALONE) continue;
    slot[v] = vertices.length;
    vertices.push(v);
    mix.push(Math.min(1, SOON * (share - ALONE) * (1 - ALONE - share)));
    const t = Math.min(1, Math.max(0, (above - rest[3 * v + 1]!) / (above - below)));
    straight.push(TAUT * mix[mix.length - 1]! * t * t * (3 - 2 * t));
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
      const from = s < 0 ? n : sums, o = 3 * (s < 0 ? v : s);
      for (let j = i; j < i + 3; j += 1) add(smooth, slot[touching[j]!]!, from[o]!, from[o + 1]!, from[o + 2]!);
    }
  };

  return {
    apply(bodies, positions, normals) {
      for (let s = 0; s < vertices.length; s += 1) if (straight[s]! > 0) drawStraight(bodies, influences, rest, vertices[s]!, straight[s]!, positions);
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
