import { BufferGeometry, FrontSide, Matrix4, Ray, Raycaster, Vector2, type BufferAttribute, type Camera } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { StructureId } from '@/anatomy/catalogue';
import type { AppState } from '@/state/appState';
import type { BodyPart, SceneBody } from '../body/sceneBody';
import { isPickable } from './pickable';

interface Tree {
  readonly bvh: MeshBVH;
  /** `position.version` the tree was last fitted to: posing moves vertices, the tree follows when it is next asked. */
  version: number;
}

/** Finds the structure under a point of the picture. Trees are built on first use and refitted only when asked after a pose. */
export interface Picker {
  /**
   * @param x,y −1…1 across and up the picture
   * @returns the nearest pickable structure, or `null` over the ground
   */
  pick(x: number, y: number, camera: Camera, state: AppState): StructureId | null;
  /**
   * The nearest accepted structure along the line of sight through x, y, and how far it is from the lens, mm. `null` where the line
   * meets none.
   */
  sight(x: number, y: number, camera: Camera, accepts: (part: BodyPart) => boolean): { readonly id: StructureId; readonly distance: number } | null;
}

/** See-through structures yield to solid ones behind them: the pointer means what the eye fixes on. */
const mostMeant = (solid: Hit, ghost: Hit): StructureId | null => (solid.id ?? ghost.id);

interface Hit {
  id: StructureId | null;
  distance: number;
}

export function createPicker(body: SceneBody): Picker {
  const trees = new Map<StructureId, Tree>();
  const raycaster = new Raycaster();
  const pointer = new Vector2();
  const local = new Ray();
  const inverse = new Matrix4();
  const solid: Hit = { id: null, distance: Infinity };
  const ghost: Hit = { id: null, distance: Infinity };

  const treeOf = (part: BodyPart): MeshBVH => {
    const position = part.mesh.geometry.getAttribute('position') as BufferAttribute;
    const { version } = position;
    const known = trees.get(part.id);
    if (!known) {
      // A geometry of its own: the drawn one may change the order of its triangles, which the tree counts on.
      const geometry = new BufferGeometry().setAttribute('position', position).setIndex(part.asset.triangles);
      const bvh = new MeshBVH(geometry, { indirect: true } as ConstructorParameters<typeof MeshBVH>[1]);
      trees.set(part.id, { bvh, version });
      return bvh;
    }
    if (known.version !== version) {
      known.bvh.refit();
      known.version = version;
    }
    return known.bvh;
  };

  const meet = (part: BodyPart): number => {
    local.copy(raycaster.ray).applyMatrix4(inverse.copy(part.mesh.matrixWorld).invert());
    // Rigid matrices keep lengths, so distances along local rays compare.
    return (treeOf(part).raycastFirst(local, FrontSide) as { distance: number } | null)?.distance ?? Infinity;
  };

  return {
    sight(x, y, camera, accepts) {
      raycaster.setFromCamera(pointer.set(x, y), camera);
      let nearest: { id: StructureId; distance: number } | null = null;
      for (const part of body.parts) {
        const distance = accepts(part) ? meet(part) : Infinity;
        if (distance < (nearest?.distance ?? Infinity)) nearest = { id: part.id, distance };
      }
      return nearest;
    },
    pick(x, y, camera, state) {
      raycaster.setFromCamera(pointer.set(x, y), camera);
      for (const hit of [solid, ghost]) Object.assign(hit, { id: null, distance: Infinity });
      for (const part of body.parts) {
        if (!isPickable(part.asset.structure, state)) continue;
        const distance = meet(part);
        const best = state.ghosted.includes(part.id) ? ghost : solid;
        if (distance < best.distance) Object.assign(best, { id: part.id, distance });
      }
      return mostMeant(solid, ghost);
    },
  };
}
