import { DynamicDrawUsage, type BufferAttribute } from 'three';
import { COVERS } from '@/anatomy/covers';
import { createDeformer, type Deformer } from '@/biomechanics/deform';
import type { Transforms } from '@/biomechanics/rig';
import type { AssetStructure } from '../asset/bodyAsset';
import { FOLLOWED, tieTo, type Ties } from './ties';

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
