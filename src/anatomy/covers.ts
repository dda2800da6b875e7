import type { StructureKind } from './catalogue';

/**
 * What each sheet of fascia lies on: it is laid over these when it is built, and follows the muscles among them when they move and swell.
 * Kinds of the catalogue; evidence ids `gmed.cover`, `fascia.thoracolumbar`, `fascia.iliotibial`.
 */
export const COVERS: Readonly<Record<StructureKind, readonly StructureKind[]>> = {
  gluteal_aponeurosis: ['gluteus_medius', 'gluteus_minimus', 'tensor_fasciae_latae', 'hip_bone', 'femur'],
  thoracolumbar_fascia: ['multifidus', 'sacrum', 'hip_bone', 'vertebra_T12', 'vertebra_L1', 'vertebra_L2', 'vertebra_L3', 'vertebra_L4', 'vertebra_L5'],
  iliotibial_tract: ['gluteus_medius', 'gluteus_maximus', 'tensor_fasciae_latae', 'femur'],
};
