import { BODY_IDS } from '@/anatomy/bodies';
import type { Way } from '@/anatomy/tables/wayTable';
import type { Transforms } from '../rig/transform';
import { createBelly } from './belly';
import { DUAL_QUATERNION, toDualQuaternions } from './dualQuaternions';
import { createFolds, type Folds } from './folds';
import { createGiveWay } from './giveWay';
import { cleanInfluences } from './influences';
import { skin } from './skinning';
import type { Triangles } from './volume';

/** A structure at rest, as it lies in the asset. Positions in mm; n vertices. */
export interface RestShape {
  /** 3n, mm, neutral stance. */
  readonly positions: Float32Array;
  /** 3n, unit. */
  readonly normals: Float32Array;
  /** 4n, index into `BODY_IDS` (`_BODY`). */
  readonly bodyIndex: Uint8Array;
  /** 4n, any scale (`_WEIGHT`, 0…255 or 0…1). A vertex with one body moves rigidly with it. */
  readonly bodyWeight: Float32Array | Uint8Array;
  /** 4n for muscles: unit fibre direction, fraction 0 (origin) … 1 (insertion). Without it nothing but the skinning is done. */
  readonly fibre?: Float32Array;
  /** Triangles for muscles: with them the volume is measured and kept, without them it is estimated from the stretch. */
  readonly index?: Triangles;
  /** How a muscle gives way to bone in which posture; without it nothing but skinning and volume is done. */
  readonly way?: Way;
  /** For the skin: where its normals are read off the moved triangles. */
  readonly folds?: Folds;
}

/** Moves the vertices of one structure that spans joints. Owns its scratch memory; nothing is allocated by `apply`. */
export interface Deformer {
  readonly vertexCount: number;
  /** Length of the muscle's line against rest after the last `apply`; 1 for what has no fibres. */
  readonly lengthRatio: number;
  /**
   * @param bodies 23 × 16, world ← rest, column-major, mm (from `poseBodies`)
   * @param outPositions 3n, mm, world
   * @param outNormals 3n, unit
   * @param activation 0…1; thickens the belly a little and its ends less, at the same volume
   */
  apply(bodies: Transforms, outPositions: Float32Array, outNormals: Float32Array, activation?: number): void;
}

const check = (rest: RestShape): number => {
  const n = rest.positions.length / 3;
  const wrong =
    !Number.isInteger(n) ||
    rest.normals.length !== 3 * n ||
    rest.bodyIndex.length !== 4 * n ||
    rest.bodyWeight.length !== 4 * n ||
    (rest.fibre && rest.fibre.length !== 4 * n);
  if (wrong) throw new RangeError('positions, normals, bodies, weights and fibres disagree about the number of vertices');
  if (rest.bodyIndex.some((body) => body >= BODY_IDS.length)) throw new RangeError('a vertex names a body that does not exist');
  return n;
};

/**
 * @throws RangeError when the arrays do not fit together or a vertex has no body
 */
export const createDeformer = (rest: RestShape): Deformer => {
  const vertexCount = check(rest);
  const influences = cleanInfluences(rest.bodyIndex, rest.bodyWeight);
  const quaternions = new Float64Array(BODY_IDS.length * DUAL_QUATERNION);
  const { fibre } = rest;
  const fraction = fibre && Float32Array.from({ length: vertexCount }, (_, i) => fibre[4 * i + 3]!);
  const belly = fraction && createBelly(rest.positions, rest.normals, fraction, influences, rest.index);
  const giveWay = rest.way && createGiveWay(rest.way, rest.positions);
  const folds = rest.folds && createFolds(rest.folds, influences, rest.positions);
  const from = giveWay ? rest.positions.slice() : rest.positions;

  return {
    vertexCount,
    get lengthRatio() {
      return belly?.line.lengthRatio ?? 1;
    },
    apply(bodies, outPositions, outNormals, activation = 0) {
      toDualQuaternions(bodies, quaternions);
      giveWay?.apply(quaternions, from);
      skin(bodies, quaternions, influences, from, rest.normals, outPositions, outNormals);
      folds?.apply(bodies, outPositions, outNormals);
      belly?.keepVolume(outPositions, outNormals, activation);
    },
  };
};
