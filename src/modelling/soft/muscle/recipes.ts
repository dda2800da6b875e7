import type { Fit } from './muscleField';

/** How one muscle is built from its table. */
export interface MuscleRecipe {
  readonly kind: string;
  /** Bones that it may not enter. */
  readonly bones: readonly string[];
  /** Deeper muscles that it lies on and may not enter; built before it. */
  readonly beneath: readonly string[];
  readonly fit: Partial<Fit>;
  /** Cell of the first mesh, mm: smaller than the thinnest part, and twice `grown`. */
  readonly cell: number;
  /** The first mesh is that of a solid so much larger all round, mm, which then shrinks onto its own surface: a thin sheet needs no finer cells. */
  readonly grown?: number;
  /** Edge length of the finished mesh on the belly, mm; half of it along rims. */
  readonly edge: number;
  /** How far from its origin and from its insertion the muscle is pale tendon, fading into red, mm. Assumed. */
  readonly tendon: { readonly origin: number; readonly insertion: number };
  /**
   * Power of the distance from its footprints by which its bodies share it (`weights.ts`); 2 where nothing is said. Less for a muscle as broad as it is long:
   * its bones turn so far against each other (figure four) that with 2 it would fold in the middle and lose its volume.
   */
  readonly changeOver?: number;
}

const LUMBAR_DISCS = ['disc_below_T12', 'disc_below_L1', 'disc_below_L2', 'disc_below_L3', 'disc_below_L4', 'disc_below_L5'] as const;
const LUMBAR = ['vertebra_L1', 'vertebra_L2', 'vertebra_L3', 'vertebra_L4', 'vertebra_L5'] as const;

/** The muscles of the first view, deep before superficial. */
export const MUSCLE_RECIPES: readonly MuscleRecipe[] = [
  { kind: 'quadratus_lumborum', bones: ['hip_bone', 'rib_12', ...LUMBAR], beneath: [], fit: { reach: 4.5, blunt: 5 }, cell: 1.4, edge: 3.9, tendon: { origin: 9, insertion: 9 } },
  { kind: 'gluteus_medius', bones: ['hip_bone', 'femur'], beneath: [], fit: { reach: 3.5, blunt: 9, bluntOn: { femur: 2.5 } }, cell: 1.6, edge: 5.1, tendon: { origin: 4, insertion: 42 } },
  { kind: 'gluteus_maximus', bones: ['hip_bone', 'femur', 'sacrum'], beneath: ['gluteus_medius'], fit: { reach: 3, blunt: 8, bluntOn: { hip_bone: 9.5 } }, cell: 2, edge: 6.4, tendon: { origin: 10, insertion: 26 } },
];

/**
 * Further muscles of hip and trunk, with tables and builders of the same kind. They are not in the first view's asset.
 */
export const DEEP_MUSCLE_RECIPES: readonly MuscleRecipe[] = [
  { kind: 'gluteus_minimus', bones: ['hip_bone', 'femur'], beneath: [], fit: { reach: 3.5, blunt: 6, bluntOn: { femur: 2.5 } }, cell: 1.6, edge: 4.2, tendon: { origin: 4, insertion: 42 } },
  { kind: 'tensor_fasciae_latae', bones: ['hip_bone', 'femur'], beneath: [], fit: { reach: 1, blunt: 6 }, cell: 1.5, edge: 4.5, tendon: { origin: 12, insertion: 30 } },
  { kind: 'piriformis', bones: ['hip_bone', 'femur', 'sacrum'], beneath: [], fit: { reach: 2.5, blunt: 6 }, cell: 1.4, edge: 4, tendon: { origin: 4, insertion: 40 } },
  { kind: 'quadratus_femoris', bones: ['hip_bone', 'femur'], beneath: ['gluteus_maximus', 'hamstrings'], fit: { reach: 2.5, blunt: 4 }, cell: 1.2, edge: 3.6, tendon: { origin: 3, insertion: 6 }, changeOver: 0.6 },
  { kind: 'psoas_major', bones: ['hip_bone', 'femur', 'sacrum', 'vertebra_T12', ...LUMBAR, ...LUMBAR_DISCS], beneath: [], fit: { reach: 4, blunt: 8 }, cell: 1.5, edge: 4.2, tendon: { origin: 3, insertion: 60 } },
  { kind: 'iliacus', bones: ['hip_bone', 'femur', 'sacrum'], beneath: ['psoas_major'], fit: { reach: 0, blunt: 3 }, cell: 1.5, edge: 4, tendon: { origin: 3, insertion: 40 } },
  { kind: 'multifidus', bones: ['hip_bone', 'sacrum', 'vertebra_T11', 'vertebra_T12', ...LUMBAR], beneath: [], fit: { reach: 4, blunt: 3.5 }, cell: 1.4, edge: 4.6, tendon: { origin: 4, insertion: 4 } },
  { kind: 'longissimus_thoracis', bones: ['hip_bone', 'sacrum', 'rib_11', 'rib_12', 'vertebra_T11', 'vertebra_T12', ...LUMBAR], beneath: ['multifidus', 'quadratus_lumborum'], fit: { reach: 5, blunt: 2.4 }, cell: 1.4, edge: 4.4, tendon: { origin: 30, insertion: 6 } },
  { kind: 'iliocostalis_lumborum', bones: ['hip_bone', 'sacrum', 'rib_11', 'rib_12', ...LUMBAR], beneath: ['longissimus_thoracis', 'quadratus_lumborum'], fit: { reach: 4, blunt: 1.6, apart: -0.2 }, cell: 1.4, edge: 4.8, tendon: { origin: 30, insertion: 8 } },
  { kind: 'hamstrings', bones: ['hip_bone', 'femur'], beneath: ['gluteus_maximus'], fit: { reach: 2, blunt: 5 }, cell: 1.8, edge: 7, tendon: { origin: 70, insertion: 0.1 } },
  { kind: 'internal_oblique', bones: ['hip_bone', 'rib_11', 'rib_12'], beneath: ['quadratus_lumborum', 'iliocostalis_lumborum', 'iliacus'], fit: { reach: 1.2, blunt: 3.5 }, cell: 2.4, grown: 1, edge: 8, tendon: { origin: 8, insertion: 7 } },
  { kind: 'external_oblique', bones: ['hip_bone', 'rib_11', 'rib_12'], beneath: ['internal_oblique'], fit: { reach: 2.5, blunt: 3 }, cell: 2.4, grown: 1.2, edge: 10, tendon: { origin: 10, insertion: 14 } },
];
