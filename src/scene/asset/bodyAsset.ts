import type { Box3, BufferAttribute, BufferGeometry } from 'three';
import type { Structure, StructureId } from '@/anatomy/catalogue';
import type { FormId } from '@/anatomy/form/forms';
import type { Way } from '@/anatomy/tables/wayTable';

/** Which bodies carry each vertex of a structure that spans joints: four indices into `BODY_IDS` and four weights (sum 1). */
export interface BlendBinding {
  readonly bodies: Uint8Array;
  readonly weights: Float32Array;
}

/** Points and outward unit normals of a surface, three per vertex, mm. */
export interface Shape {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
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
  /** Its shape on the tables' body, where it stands on another form; absent where that is its rest shape. Read it through `tableShape`. */
  readonly table?: Shape;
  /** Muscles and fascia: unit fibre direction and fraction 0 (origin) … 1 (insertion), four per vertex; `null` for the rest. */
  readonly fibre: Float32Array | null;
  /** `null` when one body carries all of it (`structure.body`). */
  readonly blend: BlendBinding | null;
  /** How a muscle gives way to bone in which posture; absent where it never has to. */
  readonly way?: Way;
}

export interface BodyAsset {
  readonly structures: ReadonlyMap<StructureId, AssetStructure>;
  /** Box around everything in neutral stance, mm. */
  readonly bounds: Box3;
  /** The form of the body; absent for the tables' own. Read it through `formOf`. */
  readonly form?: FormId;
}

/** The form of a body; `mean` where the asset says nothing. */
export const formOf = (asset: BodyAsset): FormId => asset.form ?? 'mean';

/**
 * A structure's vertices on the body of the site tables. Pain zones, drawings and trigger points are told there, whatever form is
 * shown: they belong to vertices, and so follow the form as they follow the pose.
 */
export const tableShape = ({ table, restPositions, restNormals }: AssetStructure): Shape => table ?? { positions: restPositions, normals: restNormals };

/** Both together. The box stays that of the first, whose skin holds everything. */
export const mergeAssets = (first: BodyAsset, more: BodyAsset): BodyAsset => ({
  structures: new Map([...first.structures, ...more.structures]),
  bounds: first.bounds,
  form: formOf(first),
});

/** Frees the graphics memory of an asset that is no longer shown. */
export function disposeAsset(asset: BodyAsset): void {
  for (const { geometry } of asset.structures.values()) geometry.dispose();
}
