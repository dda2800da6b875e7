/**
 * Rigid bodies (segments) of the linked-segment model. Every structure is either carried by one of them or, when it spans
 * a joint, blended between several. The order is the index order of the `_BODY` attribute in `anatomy.glb`: append only.
 */
export const BODY_IDS = [
  'pelvis',
  'L5',
  'L4',
  'L3',
  'L2',
  'L1',
  'thorax',
  'femur_L',
  'femur_R',
  'shank_L',
  'shank_R',
  'foot_L',
  'foot_R',
  'arm_L',
  'arm_R',
  'forearm_L',
  'forearm_R',
  // T11 and T12 with the two lowest ribs, between L1 and the rest of the thorax.
  'T12',
  'head',
  'hand_L',
  'hand_R',
  'toes_L',
  'toes_R',
] as const;

export type BodyId = (typeof BODY_IDS)[number];

/** Place of a body in `BODY_IDS`: the number that `_BODY` of the asset and `Transforms` go by. */
export const bodyIndex = (body: BodyId): number => BODY_IDS.indexOf(body);
