import { Group, Mesh, type DataTexture, type ShaderMaterial } from 'three';
import type { StructureId } from '@/anatomy/catalogue';
import { shadedBy } from '@/anatomy/covers';
import { skeletonOf, type FormSkeleton } from '@/anatomy/form/skeleton';
import type { FormId } from '@/anatomy/form/forms';
import { disposeAsset, formOf, mergeAssets, type AssetStructure, type BodyAsset } from '../asset/bodyAsset';
import { reshapeAsset } from '../asset/reshape';
import { createCoverUniform, createPartUniform, createLookUniform, createSharedUniforms, createWorkUniform, type CoverUniform, type PartUniform, type LookUniform, type SharedUniforms, type WorkUniform } from '../materials/shared';
import { createDepthMaterial, createRampTexture, createSkinMaterial } from '../materials/skinMaterial';
import { createTissueMaterial } from '../materials/tissueMaterial';
import { keepOutOf, type KeepOut } from '../camera/clearance';
import { createViewOrders, type ViewOrders } from './viewOrders';
import { createHeatLayer, heatRampTexels, type HeatLayer } from '../heat/heatLayer';

/**
 * Drawing order. Solid structures first and the lit one after them (its visible pixels mark the stencil), then the tint and
 * outline of the lit one, then what is see-through, the skin over everything, and teaching lines on top.
 */
export const ORDER = { backdrop: -10, floor: -5, solid: 0, litSolid: 1, litCovered: 2, litOutline: 3, ghost: 4, skin: 6, strokes: 8 } as const;

/** One structure on stage: its mesh, a depth-only twin for when it is ghosted, and its own look uniform. */
export interface BodyPart {
  readonly id: StructureId;
  readonly asset: AssetStructure;
  readonly mesh: Mesh;
  readonly depth: Mesh;
  readonly material: ShaderMaterial;
  readonly look: LookUniform;
  /** Muscle work as colour; only muscles show it. */
  readonly work: WorkUniform;
  /** Which of its parts is lit by itself; muscles with parts only. */
  readonly lone: PartUniform;
  /** What shades it, and how far; `null` where nothing does. */
  readonly shade: { readonly by: StructureId; readonly share: CoverUniform } | null;
}

/** The whole body on stage. Built once per asset; later changes only touch uniforms, matrices and vertex data. */
export interface SceneBody {
  readonly asset: BodyAsset;
  /** Joints and landmarks of its form. */
  readonly skeleton: FormSkeleton;
  readonly root: Group;
  readonly parts: readonly BodyPart[];
  readonly byId: ReadonlyMap<StructureId, BodyPart>;
  readonly shared: SharedUniforms;
  readonly heat: HeatLayer | null;
  /** Orders of the skin's triangles by direction of view. */
  readonly skinOrders: ViewOrders | null;
  /** What the camera keeps out of; moves with the pose. */
  readonly keepOut: KeepOut;
  /** Frees what a change of form leaves alone, besides materials. */
  readonly freeRest: () => void;
  dispose(): void;
}

/** @param lent uniforms of another body on the same stage, which then also frees them */
export function createSceneBody(asset: BodyAsset, lent?: SharedUniforms): SceneBody {
  const shared = lent ?? createSharedUniforms();
  const depthMaterial = createDepthMaterial();
  const ramp = createRampTexture(heatRampTexels());
  const skin = asset.structures.get('skin');
  const heat = skin ? createHeatLayer(skin) : null;
  const skinOrders = skin ? createViewOrders(skin.restPositions, skin.triangles) : null;
  const root = new Group();
  root.name = 'body';

  const parts = [...asset.structures.values()].map((item) => putOnStage(item, root, shared, depthMaterial, ramp));
  return assemble({ asset, skeleton: skeletonOf(formOf(asset)), root, parts, shared, heat, skinOrders, keepOut: keepOutOf(asset.bounds) }, () => {
    depthMaterial.dispose();
    ramp.dispose();
    if (!lent) shared.uNoise.value.dispose();
  });
}

/**
 * The same body with further structures on stage. What was there is kept as it is, with its place on the graphics card, its
 * heat and its orders of triangles; the body given is used up: dispose of the one returned.
 */
export function extendSceneBody(body: SceneBody, more: BodyAsset): SceneBody {
  const depthMaterial = createDepthMaterial();
  const fitting = reshapeAsset(more, formOf(body.asset));
  const asset = mergeAssets(body.asset, fitting);
  const added = [...fitting.structures.values()].map((item) => putOnStage(item, body.root, body.shared, depthMaterial, null));
  return assemble({ ...body, asset, parts: [...body.parts, ...added] }, () => {
    body.freeRest();
    depthMaterial.dispose();
  });
}

/**
 * The same body on another form: meshes, materials and looks stay, their geometry is exchanged. The body given is used up, as by
 * `extendSceneBody`.
 */
export function reshapeSceneBody(body: SceneBody, form: FormId): SceneBody {
  const asset = reshapeAsset(body.asset, form);
  disposeAsset(body.asset);
  const parts = body.parts.map((part): BodyPart => {
    const item = asset.structures.get(part.id)!;
    part.mesh.geometry = part.depth.geometry = item.geometry;
    return { ...part, asset: item };
  });
  const skin = asset.structures.get('skin');
  const made = {
    ...body,
    asset,
    skeleton: skeletonOf(form),
    parts,
    heat: skin ? createHeatLayer(skin) : null,
    skinOrders: skin ? createViewOrders(skin.restPositions, skin.triangles) : null,
    keepOut: keepOutOf(asset.bounds),
  };
  return assemble(made, body.freeRest);
}

const assemble = (made: Omit<SceneBody, 'byId' | 'dispose' | 'freeRest'>, freeRest: () => void): SceneBody => ({
  ...made,
  freeRest,
  byId: new Map(made.parts.map((part) => [part.id, part])),
  dispose() {
    disposeAsset(made.asset);
    for (const { material } of made.parts) material.dispose();
    freeRest();
  },
});

/** Makes the meshes of a structure and adds them to the body. @param ramp colours of heat, for the skin alone */
const putOnStage = (item: AssetStructure, root: Group, shared: SharedUniforms, depthMaterial: ShaderMaterial, ramp: DataTexture | null): BodyPart => {
  const { id, tissue } = item.structure;
  const look = createLookUniform();
  const work = createWorkUniform();
  const lone = createPartUniform();
  const by = shadedBy(item.structure);
  const share = createCoverUniform();
  const material = tissue === 'skin' ? createSkinMaterial(shared, look, ramp ?? createRampTexture(heatRampTexels())) : createTissueMaterial(tissue, shared, { look, work, lone, share });
  // The twin comes first: of two objects at one depth, three draws the elder first.
  const depth = new Mesh(item.geometry, depthMaterial);
  const mesh = new Mesh(item.geometry, material);
  depth.name = `${id}:depth`;
  mesh.name = id;
  for (const object of [depth, mesh]) {
    object.matrixAutoUpdate = false;
    // One body close to the lens: hardly anything is ever out of view, and posed vertices leave their rest sphere.
    object.frustumCulled = false;
  }
  root.add(depth, mesh);
  return { id, asset: item, mesh, depth, material, look, work, lone, shade: by === null ? null : { by, share } };
};
