import type { StructureId } from '@/anatomy/catalogue';
import type { Way } from '@/anatomy/tables/wayTable';
import type { ScalarField } from './implicit/field';
import type { TriangleMesh } from './mesh/triangleMesh';

/** A structure as it goes into `anatomy.glb`: attributes as docs/architecture.md says, one entry per vertex. */
export interface BuiltStructure {
  readonly id: StructureId;
  readonly mesh: TriangleMesh;
  /** Unit outward normals, 3 per vertex. */
  readonly normals: Float64Array;
  /** `COLOR_0`, 4 bytes per vertex: ambient occlusion, tendon, curvature (or a share of parts), share of the first part (docs/architecture.md). */
  readonly colour: Uint8Array;
  /** `_FIBRE`, 4 signed bytes per vertex; muscles only. */
  readonly fibre?: Int8Array;
  /** `_COVER`, a byte per vertex: how near it is to what shades it (`anatomy/covers`); muscles that something lies on only. */
  readonly cover?: Uint8Array;
  /** `_BODY`, 4 indices into `BODY_IDS` per vertex; structures that span joints only. */
  readonly bodies?: Uint8Array;
  /** `_WEIGHT`, 4 bytes per vertex that add up to 255. */
  readonly weights?: Uint8Array;
  /** How it gives way to bone, `_WAY_k` and the extra `way`; muscles that need to only. */
  readonly way?: Way;
}

/** What a builder may ask for while the asset is built. */
export interface BuildContext {
  /** Folder of the site tables. */
  readonly tables: string;
  /** Solid of a bone or disc by kind, on the left or median; made once and kept. */
  boneField(kind: string): ScalarField;
  /** Tells the person who waits what is being done now. */
  progress(what: string): void;
}

/** Makes some structures. Builders run in the order of the registry and may read what earlier ones built. */
export interface StructureBuilder {
  readonly name: string;
  readonly ids: readonly StructureId[];
  build(context: BuildContext, earlier: readonly BuiltStructure[]): BuiltStructure[];
}
