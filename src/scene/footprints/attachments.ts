import type { StructureKind } from '@/anatomy/catalogue';
import type { MAIN_MUSCLES } from '@/state/lookView';

/** One hold of a muscle: the bone, which end it is there, and the fibres that may reach it, as places along them (0 origin … 1 insertion). */
export interface Attachment {
  readonly bone: StructureKind;
  readonly role: 'origin' | 'insertion';
  readonly from: number;
  readonly to: number;
}

const origin = (bone: StructureKind, to: number): Attachment => ({ bone, role: 'origin', from: 0, to });
const insertion = (bone: StructureKind, from: number, to = 1): Attachment => ({ bone, role: 'insertion', from, to });

/**
 * Bones and roles as in the footprints of the site tables. Fibres are told along the whole muscle, so that broad attachments and those on
 * its way hold far from its ends; the limits leave out bone that it merely passes: the ischial tuberosity and the greater trochanter
 * under gluteus maximus (0.4 to 0.65), neck and front of the trochanter under gluteus medius (to 0.975), the lateral part of rib 12.
 */
export const ATTACHMENTS: Readonly<Record<(typeof MAIN_MUSCLES)[number], readonly Attachment[]>> = {
  gluteus_maximus: [origin('hip_bone', 0.3), origin('sacrum', 0.5), insertion('femur', 0.7)],
  gluteus_medius: [origin('hip_bone', 0.5), insertion('femur', 0.975)],
  quadratus_lumborum: [
    origin('hip_bone', 0.4),
    insertion('vertebra_L4', 0.1, 0.5),
    insertion('vertebra_L3', 0.3, 0.7),
    insertion('vertebra_L2', 0.5, 0.9),
    insertion('vertebra_L1', 0.7),
    insertion('rib_12', 0.93),
  ],
};
