import { Group, Mesh, type BufferGeometry } from 'three';
import { createCoveredMaterial, createOutlineMaterial } from '../materials/litMaterials';
import { paletteColour } from '../look/palette';
import { createPartUniform, type SharedUniforms } from '../materials/shared';
import { ORDER, type BodyPart } from './sceneBody';

/** Tint and outline of the lit structure. Three meshes that borrow its geometry: three draws while something is lit, none otherwise. */
export interface LitOverlay {
  readonly root: Group;
  /** Follows this part at this strength (0…1); `null` puts the overlay away. */
  show(part: BodyPart | null, strength: number): void;
  dispose(): void;
}

export function createLitOverlay(shared: SharedUniforms, placeholder: BufferGeometry): LitOverlay {
  const strength = { value: 0 };
  const muscleTint = paletteColour('muscle');
  const boneTint = paletteColour('boneLit');
  const tint = { value: muscleTint };
  const lone = createPartUniform();
  const covered = new Mesh(placeholder, createCoveredMaterial(strength, tint, lone));
  const seen = new Mesh(placeholder, createOutlineMaterial(shared, strength, 'seen'));
  const hidden = new Mesh(placeholder, createOutlineMaterial(shared, strength, 'covered'));
  const meshes = [covered, seen, hidden];
  covered.renderOrder = ORDER.litCovered;
  for (const outline of [seen, hidden]) outline.renderOrder = ORDER.litOutline;
  const root = new Group();
  root.name = 'lit';
  // Of two objects at one depth and order, three draws the elder first: the seen outline takes its pixels before the faint one.
  root.add(...meshes);
  for (const mesh of meshes) {
    mesh.matrixAutoUpdate = false;
    mesh.frustumCulled = false;
    mesh.visible = false;
  }
  return {
    root,
    show(part, share) {
      strength.value = share;
      if (part) lone.value.copy(part.lone.value);
      if (part) tint.value = part.asset.structure.tissue === 'muscle' ? muscleTint : boneTint;
      for (const mesh of meshes) {
        mesh.visible = part !== null && share > 0;
        if (!part) continue;
        mesh.geometry = part.mesh.geometry;
        mesh.matrix.copy(part.mesh.matrix);
        mesh.matrixWorldNeedsUpdate = true;
      }
    },
    dispose() {
      for (const mesh of meshes) mesh.material.dispose();
    },
  };
}
