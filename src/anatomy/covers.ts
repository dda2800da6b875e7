import type { Structure, StructureId, StructureKind } from './catalogue';

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

/** What lies over or against a muscle, and how far the shade reaches that it throws on it, mm: chosen by the width of what is seen of the muscle. */
export interface Shade {
  readonly by: StructureKind;
  readonly reachMm: number;
}

/**
 * Muscles that would be one red shape with what lies on them: along its edge they are in shade, for as long as it is drawn. Gluteus maximus covers the back
 * third of gluteus medius (evidence id `gmed.cover`); the others are those whose built surfaces lie on each other.
 */
export const SHADED_BY: Readonly<Record<StructureKind, Shade>> = {
  gluteus_medius: { by: 'gluteus_maximus', reachMm: 28 },
  quadratus_lumborum: { by: 'iliocostalis_lumborum', reachMm: 14 },
  gluteus_minimus: { by: 'gluteus_medius', reachMm: 14 },
  iliacus: { by: 'psoas_major', reachMm: 16 },
  multifidus: { by: 'longissimus_thoracis', reachMm: 10 },
  longissimus_thoracis: { by: 'iliocostalis_lumborum', reachMm: 10 },
};

/** The structure that shades this one, on the same side; `null` where none does. */
export const shadedBy = ({ kind, side }: Pick<Structure, 'kind' | 'side'>): StructureId | null =>
  Object.hasOwn(SHADED_BY, kind) ? `${SHADED_BY[kind]!.by}_${side}` : null;
