import { Box3, BoxGeometry, BufferAttribute, Vector3 } from 'three';
import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { findStructure } from '@/anatomy/catalogue';
import type { AssetStructure, BodyAsset } from '@/scene/asset/bodyAsset';

/** A box that stands for a structure, with every attribute the scene expects. */
export function boxStructure(id: string, centre: readonly [number, number, number], size = 40, blendWith?: readonly [BodyId, BodyId]): AssetStructure {
  const structure = findStructure(id);
  if (!structure) throw new Error(`no structure ${id}`);
  const geometry = new BoxGeometry(size, size, size, 3, 3, 3).translate(...centre);
  const restPositions = (geometry.getAttribute('position').array as Float32Array).slice();
  const restNormals = (geometry.getAttribute('normal').array as Float32Array).slice();
  const count = restPositions.length / 3;
  geometry.setAttribute('tissue', new BufferAttribute(new Uint8Array(count * 4).fill(255), 4, true));
  geometry.computeBoundingBox();
  const fibre = structure.tissue === 'muscle' ? new Float32Array(count * 4) : null;
  fibre?.forEach((_, i) => (fibre[i] = i % 4 === 1 ? 1 : i % 4 === 3 ? (restPositions[Math.floor(i / 4) * 3 + 1]! - centre[1]) / size + 0.5 : 0));
  if (fibre) {
    geometry.setAttribute('fibre', new BufferAttribute(new Int8Array(count * 4), 4, true));
    geometry.setAttribute('rest', new BufferAttribute(restPositions, 3));
  }
  const blend = blendWith && {
    bodies: Uint8Array.from({ length: count * 4 }, (_, i) => (i % 4 < 2 ? bodyIndex(blendWith[i % 4]!) : 0)),
    // The upper half follows the first body, the lower half the second, the middle shares.
    weights: Float32Array.from({ length: count * 4 }, (_, i) => {
      const up = Math.min(1, Math.max(0, (restPositions[Math.floor(i / 4) * 3 + 1]! - centre[1]) / size + 0.5));
      return i % 4 === 0 ? up : i % 4 === 1 ? 1 - up : 0;
    }),
  };
  return { structure, geometry, triangles: geometry.index!, restPositions, restNormals, fibre, blend: blend ?? null };
}

export function bodyAssetOf(...structures: AssetStructure[]): BodyAsset {
  const bounds = new Box3(new Vector3(0, 0, 0), new Vector3(0, 0, 0));
  for (const { geometry } of structures) bounds.union(geometry.boundingBox!);
  return { structures: new Map(structures.map((s) => [s.structure.id, s])), bounds };
}
