import { DynamicDrawUsage, type BufferAttribute } from 'three';
import { COVERS } from '@/anatomy/covers';
import { createDeformer, type Deformer } from '@/biomechanics/deform';
import type { Transforms } from '@/biomechanics/rig';
import type { AssetStructure } from '../asset/bodyAsset';

/** Points of the muscles that each vertex of a sheet follows. */
const FOLLOWED = 4;
/** Nearer to its muscles than the first distance (mm) a sheet follows them fully, beyond the second not at all. */
const [CLOSE, LOOSE] = [4, 16];

/** Which points of which muscle a sheet follows, how much each counts, and where they are at rest. */
interface Ties {
  readonly muscle: Uint8Array;
  readonly vertex: Uint32Array;
  /** `FOLLOWED` per vertex of the sheet; they add up to 1. */
  readonly share: Float32Array;
  /** 3 per vertex: mean rest place of the points followed, mm. */
  readonly anchor: Float32Array;
  /** How closely each vertex follows, 0…1. */
  readonly hold: Float32Array;
}

/** The nearest points of the muscles to each vertex, weighted by the inverse square of the distance. */
export const tieTo = (sheet: Float32Array, muscles: readonly Float32Array[]): Ties => {
  const n = sheet.length / 3;
  const ties = { muscle: new Uint8Array(n * FOLLOWED), vertex: new Uint32Array(n * FOLLOWED), share: new Float32Array(n * FOLLOWED), anchor: new Float32Array(n * 3), hold: new Float32Array(n) };
  for (let v = 0; v < n; v += 1) {
    const near: { m: number; i: number; d: number }[] = [];
    muscles.forEach((p, m) => {
      for (let i = 0; i < p.length; i += 3) {
        const d = (p[i]! - sheet[v * 3]!) ** 2 + (p[i + 1]! - sheet[v * 3 + 1]!) ** 2 + (p[i + 2]! - sheet[v * 3 + 2]!) ** 2;
        if (near.length === FOLLOWED && d >= near[FOLLOWED - 1]!.d) continue;
        near.push({ m, i, d });
        near.sort((a, b) => a.d - b.d);
        near.length = Math.min(near.length, FOLLOWED);
      }
    });
    const total = near.reduce((sum, { d }) => sum + 1 / (d + 1), 0);
    near.forEach(({ m, i, d }, k) => {
      const share = 1 / (d + 1) / total;
      ties.muscle[v * FOLLOWED + k] = m;
      ties.vertex[v * FOLLOWED + k] = i;
      ties.share[v * FOLLOWED + k] = share;
      for (let c = 0; c < 3; c += 1) ties.anchor[v * 3 + c]! += share * muscles[m]![i + c]!;
    });
    ties.hold[v] = Math.min(1, Math.max(0, (LOOSE - Math.sqrt(near[0]?.d ?? Infinity)) / (LOOSE - CLOSE)));
  }
  return ties;
};

interface Riding {
  readonly own: Deformer;
  readonly anchors: Deformer;
  readonly ties: Ties;
  readonly moved: Float32Array;
  readonly unused: Float32Array;
}

const known = new WeakMap<AssetStructure, Riding>();

const ridingOf = (sheet: AssetStructure, under: readonly AssetStructure[]): Riding => {
  const { restPositions, restNormals, blend } = sheet;
  const shape = { normals: restNormals, bodyIndex: blend!.bodies, bodyWeight: blend!.weights };
  const ties = tieTo(restPositions, under.map((muscle) => muscle.restPositions));
  return {
    own: createDeformer({ ...shape, positions: restPositions }),
    anchors: createDeformer({ ...shape, positions: ties.anchor }),
    ties,
    moved: new Float32Array(restPositions.length),
    unused: new Float32Array(restPositions.length),
  };
};

/**
 * Moves a sheet of fascia with its own bodies, and then by as much as the muscle under it went elsewhere: a belly that swells lifts its
 * sheet and does not come through it. Call it after the muscles have moved.
 */
export const rideOn = (sheet: AssetStructure, all: readonly AssetStructure[]) => {
  const kinds = COVERS[sheet.structure.kind] ?? [];
  const under = all.filter(({ structure, blend }) => blend && structure.tissue === 'muscle' && structure.side === sheet.structure.side && kinds.includes(structure.kind));
  const positions = sheet.geometry.getAttribute('position') as BufferAttribute;
  const normals = sheet.geometry.getAttribute('normal') as BufferAttribute;
  positions.setUsage(DynamicDrawUsage);
  normals.setUsage(DynamicDrawUsage);
  // The arrays that the muscles are moved in stay the same for good.
  const posed = under.map(({ geometry }) => geometry.getAttribute('position').array);
  return (bodies: Transforms): void => {
    let riding = known.get(sheet);
    if (!riding) known.set(sheet, (riding = ridingOf(sheet, under)));
    const { own, anchors, ties, moved, unused } = riding;
    const out = positions.array as Float32Array;
    own.apply(bodies, out, normals.array as Float32Array);
    if (under.length > 0) {
      anchors.apply(bodies, moved, unused);
      for (let v = 0; v < ties.hold.length; v += 1) {
        const hold = ties.hold[v]!;
        if (hold === 0) continue;
        for (let c = 0; c < 3; c += 1) {
          let at = 0;
          for (let k = v * FOLLOWED; k < (v + 1) * FOLLOWED; k += 1) at += ties.share[k]! * posed[ties.muscle[k]!]![ties.vertex[k]! + c]!;
          out[v * 3 + c]! += hold * (at - moved[v * 3 + c]!);
        }
      }
    }
    positions.needsUpdate = true;
    normals.needsUpdate = true;
  };
};
