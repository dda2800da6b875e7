import { findStructure, type Stage } from '@/anatomy/catalogue';
import { writeGlb } from '../glb/write';
import { readGlb } from '../glb/read';
import type { BuiltStructure } from '../built';
import { selfIntersections } from '../mesh/selfIntersections';
import { largestComponent, topologyOf, type Topology } from '../mesh/topology';
import { triangleCount, type TriangleMesh } from '../mesh/triangleMesh';
import { readStl } from '../stl/read';
import { writeStl } from '../stl/write';
import { DRAWN_IN_PART } from './explanations';
import { referenceMesh } from './references';
import { surfaceDistance, type SurfaceDistance } from './surfaceDistance';

/** Soundness of a surface: edges that do not join just two triangles, and triangles that pass through another. */
export interface Soundness {
  readonly badEdges: number;
  readonly crossings: number;
}

/** One structure: against the reference, and as it is exported and drawn. */
export interface ShapeRow {
  readonly id: string;
  readonly distance: SurfaceDistance | null;
  /** Mean in both directions with everything that is drawn, mm: of what is drawn in part, whose `distance` goes one way. */
  readonly bothWays: number | null;
  /** Of the STL file, corners in one place counted as one. */
  readonly topology: Topology;
  readonly exported: Soundness;
  /** Of the asset that is drawn, its places rounded. */
  readonly drawn: Soundness;
  readonly triangles: number;
}

export const soundnessOf = (mesh: TriangleMesh): Soundness => {
  const { openEdges, nonManifoldEdges } = topologyOf(mesh);
  return { badEdges: openEdges + nonManifoldEdges, crossings: selfIntersections(mesh).length };
};

/** Every structure, measured on what `anatomy:export` writes and on what the page draws, both read back. */
export const shapeRows = async (structures: readonly BuiltStructure[], reference: string, progress: (what: string) => void): Promise<ShapeRow[]> => {
  progress('reading the assets back');
  const stages: readonly Stage[] = ['first', 'deep'];
  const assets = await Promise.all(stages.map(async (stage) => readGlb(await writeGlb(structures.filter(({ id }) => findStructure(id)?.stage === stage), ''))));
  const drawn = new Map(assets.flatMap((meshes) => [...meshes]));
  return structures.map(({ id, mesh }) => {
    progress(`measuring ${id}`);
    const exported = readStl(writeStl(mesh, id), id);
    const other = referenceMesh(reference, id);
    const topology = topologyOf(exported);
    return {
      id,
      // The reference has the tract alone, without the septum that holds it to the femur.
      distance: other && surfaceDistance(id.startsWith('iliotibial_tract') ? largestComponent(mesh) : mesh, other, undefined, !DRAWN_IN_PART.has(id.replace(/_[LR]$/, ''))),
      bothWays: other && DRAWN_IN_PART.has(id.replace(/_[LR]$/, '')) ? surfaceDistance(mesh, other).mean : null,
      topology,
      exported: { badEdges: topology.openEdges + topology.nonManifoldEdges, crossings: selfIntersections(exported).length },
      drawn: soundnessOf(drawn.get(id)!),
      triangles: triangleCount(mesh),
    };
  });
};
