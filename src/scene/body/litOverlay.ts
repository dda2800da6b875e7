import { Group, Mesh, type BufferGeometry } from 'three';
import { createCoveredMaterial, createOutlineMaterial } from '../materials/litMaterials';
import { paletteColour } from '../look/palette';
import { createPartUniform, type SharedUniforms } from '../materials/shared';
import { ORDER, type BodyPart } from './sceneBody';

/** Tint and outline of the lit structure. Two meshes that borrow its geometry: two draws while something is lit, none otherwise. */
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
  const outline = new Mesh(placeholder, createOutlineMaterial(shared, strength));
  covered.renderOrder = ORDER.litCovered;
  outline.renderOrder = ORDER.litOutline;
  const root = new Group();
  root.name = 'lit';
  root.add(covered, outline);
  for (const mesh of [covered, outline]) {
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
      for (const mesh of [covered, outline]) {
        mesh.visible = part !== null && share > 0;
        if (!part) continue;
        mesh.geometry = part.mesh.geometry;
        mesh.matrix.copy(part.mesh.matrix);
        mesh.matrixWorldNeedsUpdate = true;
      }
    },
    dispose() {
      covered.material.dispose();
      outline.material.dispose();
    },
  };
}
