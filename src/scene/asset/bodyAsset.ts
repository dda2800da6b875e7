import type { Box3, BufferAttribute, BufferGeometry } from 'three';
import type { Structure, StructureId } from '@/anatomy/catalogue';

/** Which bodies carry each vertex of a structure that spans joints: four indices into `BODY_IDS` and four weights (sum 1). */
export interface BlendBinding {
  readonly bodies: Uint8Array;
  readonly weights: Float32Array;
}

/**
 * One structure as the scene draws it. Geometry attributes: `position`, `normal` (mm, neutral stance, float), `tissue`
 * (ambient occlusion, tendon, curvature; of the skin also its distance from what the map is about), and for muscles and fascia `fibre` (direction, fraction) and `rest` (mm).
 */
export interface AssetStructure {
  readonly structure: Structure;
  readonly geometry: BufferGeometry;
  /** Triangles in the order of the file; the geometry's own index may be swapped for another order. */
  readonly triangles: BufferAttribute;
  /** Positions and normals in neutral stance, kept when blended so that posing always starts from rest. */
  readonly restPositions: Float32Array;
  readonly restNormals: Float32Array;
  /** Muscles and fascia: unit fibre direction and fraction 0 (origin) … 1 (insertion), four per vertex; `null` for the rest. */
  readonly fibre: Float32Array | null;
  /** `null` when one body carries all of it (`structure.body`). */
  readonly blend: BlendBinding | null;
}

export interface BodyAsset {
  readonly structures: ReadonlyMap<StructureId, AssetStructure>;
  /** Box around everything in neutral stance, mm. */
  readonly bounds: Box3;
}

/** Both together. The box stays that of the first, whose skin holds everything. */
export const mergeAssets = (first: BodyAsset, more: BodyAsset): BodyAsset => ({
  structures: new Map([...first.structures, ...more.structures]),
  bounds: first.bounds,
});

/** Frees the graphics memory of an asset that is no longer shown. */
export function disposeAsset(asset: BodyAsset): void {
  for (const { geometry } of asset.structures.values()) geometry.dispose();
}
