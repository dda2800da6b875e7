import type { StructureKind } from './catalogue';

/**
 * What each sheet of fascia lies on: it is laid over these when it is built, and follows the muscles among them when they move and swell.
 * Kinds of the catalogue; evidence ids `gmed.cover`, `fascia.thoracolumbar`, `fascia.iliotibial`.
 */
export const COVERS: Readonly<Record<StructureKind, readonly StructureKind[]>> = {
  gluteal_aponeurosis: ['gluteus_medius', 'gluteus_minimus', 'hip_bone', 'femur'],
  thoracolumbar_fascia: ['multifidus', 'longissimus_thoracis', 'iliocostalis_lumborum', 'sacrum', 'hip_bone', 'vertebra_T11', 'vertebra_T12', 'vertebra_L1', 'vertebra_L2', 'vertebra_L3', 'vertebra_L4', 'vertebra_L5'],
  iliotibial_tract: ['gluteus_medius', 'femur'],
};

/**
 * What lies over a sheet: it ends beneath these, so that no gap shows between its border and theirs. Gluteus maximus covers the back third of gluteus
 * medius (evidence id `gmed.cover`).
 */
export const BENEATH: Readonly<Record<StructureKind, readonly StructureKind[]>> = {
  gluteal_aponeurosis: ['gluteus_maximus'],
};
