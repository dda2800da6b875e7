import { Group, Mesh } from 'three';
import { PROP_KINDS, type PropKind, type PropPlaces } from '@/biomechanics/props';
import { ORDER } from '../body/sceneBody';
import { createPropMaterial } from './propMaterial';
import { PROP_SHAPES } from './shapes';

const SOFT: readonly PropKind[] = ['pillow', 'headrest', 'mat', 'wall'];

/** The things of one figure on stage. */
export interface PropMeshes {
  readonly root: Group;
  /** Puts every thing where it is now; a thing is made when it is first shown, and from then on nothing is allocated. */
  follow(places: PropPlaces): void;
  dispose(): void;
}

/** The things of one figure; nothing is made before it is first shown. Free it with `dispose`. */
export function createPropMeshes(): PropMeshes {
  const root = new Group();
  root.name = 'props';
  const [hard, soft] = [createPropMaterial(false), createPropMaterial(true)];
  const made = new Map<PropKind, Mesh>();

  const make = (kind: PropKind): Mesh => {
    const mesh = new Mesh(PROP_SHAPES[kind](), SOFT.includes(kind) ? soft : hard);
    mesh.name = `prop:${kind}`;
    mesh.matrixAutoUpdate = false;
    mesh.frustumCulled = false;
    mesh.renderOrder = ORDER.solid;
    made.set(kind, mesh);
    root.add(mesh);
    return mesh;
  };

  return {
    root,
    follow(places) {
      for (const kind of PROP_KINDS) {
        const { shown, matrix } = places[kind];
        const mesh = made.get(kind) ?? (shown ? make(kind) : null);
        if (!mesh) continue;
        mesh.visible = shown;
        for (let i = 0; i < 16; i += 1) mesh.matrix.elements[i] = matrix[i]!;
        mesh.matrixWorldNeedsUpdate = true;
      }
    },
    dispose() {
      for (const mesh of made.values()) mesh.geometry.dispose();
      hard.dispose();
      soft.dispose();
    },
  };
}
