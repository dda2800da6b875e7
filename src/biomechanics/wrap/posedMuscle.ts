import { BODY_IDS } from '@/anatomy/bodies';
import { createBelly } from '../deform/belly';
import type { RestShape } from '../deform/createDeformer';
import { DUAL_QUATERNION, toDualQuaternions } from '../deform/dualQuaternions';
import { cleanInfluences } from '../deform/influences';
import { skin } from '../deform/skinning';
import { enclosedVolume, type Triangles } from '../deform/volume';
import type { Transforms } from '../rig/transform';
import type { Whole } from './elastic';

/** A muscle with all that a deformer needs of it. */
export type MuscleShape = RestShape & { readonly index: Triangles; readonly fibre: Float32Array };

/** A muscle in motion, as the deformer moves it, with a change of its rest shape that can be worked on. */
export interface PosedMuscle {
  /** 1 where more than one body moves a vertex: the others are attached, and stay. */
  readonly free: Uint8Array;
  /** Change of the rest shape, 3 per vertex, mm. */
  readonly change: Float64Array;
  /** Where it is after the last `move`, 3 per vertex, world mm. */
  readonly positions: Float32Array;
  /** Per axis of the rest frame, where it points at each vertex in this posture: 3 per vertex. Written by `turn`. */
  readonly turned: readonly Float32Array[];
  turn(bodies: Transforms): void;
  move(bodies: Transforms): void;
  /** Volume now against rest. */
  volumeRatio(): number;
  /** Sets the wish that the whole shape grows or shrinks back to its volume, where the belly alone did not keep it. */
  wishVolume(whole: Whole): void;
}

/** Activation that shapes are found at: a bellied muscle presses harder on bone than a slack one. */
const ACTIVE = 0.6;
/** Share of the volume that may be missing before the shape is asked for it. */
const CLOSE_ENOUGH = 0.012;
const VOLUME_STIFF = 30;

/** A third of the area-weighted outward normals around each vertex: how the volume grows when it moves. */
const growth = (p: Float32Array, index: Triangles, out: Float32Array): void => {
  out.fill(0);
  for (let t = 0; t < index.length; t += 3) {
    const [i, j, k] = [index[t]! * 3, index[t + 1]! * 3, index[t + 2]! * 3];
    const [ux, uy, uz] = [p[j]! - p[i]!, p[j + 1]! - p[i + 1]!, p[j + 2]! - p[i + 2]!];
    const [vx, vy, vz] = [p[k]! - p[i]!, p[k + 1]! - p[i + 1]!, p[k + 2]! - p[i + 2]!];
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const at of [i, j, k]) for (let c = 0; c < 3; c += 1) out[at + c] = out[at + c]! + normal[c]! / 6;
  }
};

export const createPosedMuscle = (rest: MuscleShape): PosedMuscle => {
  const { positions: p0, normals: n0, index } = rest;
  const size = p0.length;
  const influences = cleanInfluences(rest.bodyIndex, rest.bodyWeight);
  const quaternions = new Float64Array(BODY_IDS.length * DUAL_QUATERNION);
  const belly = createBelly(p0, n0, Float32Array.from({ length: size / 3 }, (_, v) => rest.fibre[4 * v + 3]!), influences, index);
  const free = Uint8Array.from(influences.count, (n) => Number(n > 1));
  const volume = enclosedVolume(p0, index);
  const change = new Float64Array(size);
  const [positions, normals, source, scratch] = Array.from({ length: 4 }, () => new Float32Array(size)) as [Float32Array, Float32Array, Float32Array, Float32Array];
  const axes = [0, 1, 2].map((c) => Float32Array.from({ length: size }, (_, i) => Number(i % 3 === c)));
  const turned = axes.map(() => new Float32Array(size));
  return {
    free,
    change,
    positions,
    turned,
    turn(bodies) {
      toDualQuaternions(bodies, quaternions);
      axes.forEach((axis, c) => skin(bodies, quaternions, influences, p0, axis, scratch, turned[c]!));
    },
    move(bodies) {
      for (let i = 0; i < size; i += 1) source[i] = p0[i]! + change[i]!;
      toDualQuaternions(bodies, quaternions);
      skin(bodies, quaternions, influences, source, n0, positions, normals);
      belly.keepVolume(positions, normals, ACTIVE);
    },
    volumeRatio: () => enclosedVolume(positions, index) / volume,
    wishVolume(whole) {
      const missing = volume - enclosedVolume(positions, index);
      if (Math.abs(missing) < CLOSE_ENOUGH * volume && whole.weight === 0) return;
      growth(positions, index, scratch);
      let square = 0;
      for (let i = 0; i < size; i += 1) {
        const v = Math.floor(i / 3);
        const axis = turned[i % 3]!;
        const way = free[v]! * (axis[3 * v]! * scratch[3 * v]! + axis[3 * v + 1]! * scratch[3 * v + 1]! + axis[3 * v + 2]! * scratch[3 * v + 2]!);
        whole.way[i] = way;
        square += way * way;
      }
      const length = Math.sqrt(square) || 1;
      let now = 0;
      for (let i = 0; i < size; i += 1) {
        whole.way[i] = whole.way[i]! / length;
        now += whole.way[i]! * change[i]!;
      }
      whole.value = now + missing / length;
      whole.weight = VOLUME_STIFF;
    },
  };
};
