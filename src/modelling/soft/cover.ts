import { Vector3 } from 'three';
import { findStructure } from '@/anatomy/catalogue';
import { SHADED_BY, shadedBy } from '@/anatomy/covers';
import { occluders } from '../bake/occlusion';
import type { BuiltStructure } from '../built';
import type { TriangleMesh } from '../mesh/triangleMesh';

/**
 * How near a surface is to another, a byte per vertex: 255 touching, 0 at `reach` mm and beyond. Nearness, and not the share of sky that the other
 * takes away: a muscle thins out towards its edge and would hardly darken what it lies on.
 */
export const nearness = (mesh: TriangleMesh, other: TriangleMesh, reach: number): Uint8Array => {
  const tree = occluders([other]);
  const at = new Vector3();
  return Uint8Array.from({ length: mesh.positions.length / 3 }, (_, v) => {
    const found = tree.closestPointToPoint(at.fromArray(mesh.positions, v * 3), undefined, 0, reach);
    const t = 1 - Math.min(1, (found?.distance ?? reach) / reach);
    return Math.round(255 * t * t);
  });
};

/** The same structures, those that others lie on (`anatomy/covers`) with `_COVER`. */
export const withCover = (built: readonly BuiltStructure[]): BuiltStructure[] =>
  built.map((s) => {
    const structure = findStructure(s.id);
    const by = structure && shadedBy(structure);
    const over = by && built.find(({ id }) => id === by);
    return over ? { ...s, cover: nearness(s.mesh, over.mesh, SHADED_BY[structure!.kind]!.reachMm) } : s;
  });
