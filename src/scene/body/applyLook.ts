import type { AppState } from '@/state/appState';
import type { EasedValues } from '../look/easing';
import { structureLook } from '../look/structureLook';
import { markLit } from '../materials/litMaterials';
import { ORDER, type BodyPart, type SceneBody } from './sceneBody';

/** Values per structure in the eased array: recede, lit, hover, opacity, as in the `uLook` uniform. */
export const LOOK_STRIDE = 4;
/** From here on a surface counts as solid: it is drawn with the opaque ones and can hide what is behind it. */
const SOLID = 0.999;
/** Less than this is not worth drawing. */
const GONE = 0.004;

/** Writes where every structure's look should go for this state. */
export function aimLooks(body: SceneBody, state: AppState, values: EasedValues): void {
  body.parts.forEach((part, i) => {
    const look = structureLook(part.asset.structure, state);
    values.goal.set([look.recede, look.lit, look.hover, look.opacity], i * LOOK_STRIDE);
  });
}

const setVisibility = (part: BodyPart, opacity: number, lit: boolean, heatShown: boolean): void => {
  const solid = opacity >= SOLID;
  const skin = part.asset.structure.tissue === 'skin';
  part.mesh.visible = opacity > GONE || (skin && heatShown);
  part.depth.visible = part.mesh.visible && !solid && !skin;
  part.material.transparent = !solid;
  // A solid sheet that fades out does so by coverage: it needs no sorting, and what it covers shows through.
  part.material.alphaToCoverage = solid && part.asset.structure.tissue === 'fascia';
  // Behind a see-through surface nothing of it may show again: its twin has written depth, or (skin) its triangles come nearest first.
  part.material.depthWrite = solid || skin;
  const order = skin ? ORDER.skin : ORDER.ghost;
  part.mesh.renderOrder = solid ? (lit ? ORDER.litSolid : ORDER.solid) : order;
  part.depth.renderOrder = order;
};

/** Puts the shown values into uniforms and drawing order. Runs per frame; allocates nothing. */
export function applyLooks(body: SceneBody, values: EasedValues): void {
  const heatShown = body.heat?.shown ?? false;
  for (let i = 0; i < body.parts.length; i++) {
    const part = body.parts[i]!;
    const at = i * LOOK_STRIDE;
    const lit = values.goal[at + 1]! > 0;
    part.look.value.fromArray(values.shown, at);
    setVisibility(part, values.shown[at + 3]!, lit, heatShown);
    if (part.material.stencilWrite !== lit) markLit(part.material, lit);
  }
  // A shade goes with what casts it.
  for (const { shade } of body.parts) if (shade) shade.share.value = body.byId.get(shade.by)?.look.value.w ?? 0;
}
