import type { Vec3 } from '@/anatomy/units';

/**
 * Segments and joints of the model body in neutral standing (mm, anatomical frame; right side of pairs), as read in the model
 * file of source `FullBodyMuscleActuated` and moved to our frame. They are the model's own: the drawn bones are another
 * person's and have their own joint centres (`src/anatomy/joints.ts`). Side-bend shares: source `Christophy2012`.
 */
export const MODEL_MASS_KG = 79.583;

/** Rigid chain from the pelvis upwards. Index = the level at which a joint below it cuts the body. L1 carries the thorax. */
export const CHAIN = ['pelvis', 'L5', 'L4', 'L3', 'L2', 'L1', 'thorax'] as const;
export type ChainBody = (typeof CHAIN)[number];

export interface Segment {
  readonly massKg: number;
  readonly centre: Vec3;
}

export const TRUNK_SEGMENTS: Readonly<Record<ChainBody, Segment>> = {
  pelvis: { massKg: 11.7781, centre: [0, 78.5, -14.4] },
  L5: { massKg: 2.2166, centre: [0, 167.8, -40.1] },
  L4: { massKg: 2.1045, centre: [0, 204.6, -29.5] },
  L3: { massKg: 2.0478, centre: [0, 241.2, -21.2] },
  L2: { massKg: 1.9958, centre: [0, 275.7, -20.5] },
  L1: { massKg: 2.0328, centre: [0, 308.5, -23.4] },
  thorax: { massKg: 20.6745, centre: [0, 539, -44.3] },
};

/** Right arm, whole; both arms hang from the shoulders. */
export const ARM: Segment = { massKg: 3.705, centre: [-175.4, 249.8, -40.5] };
/**
 * The same arm in two, for arms that bend: kg, and how far below the shoulder its centre is along the hanging arm, mm. The upper arm is
 * the model file's body `humerus_r`; forearm and hand together are what is left of the whole arm.
 */
export const UPPER_ARM = { massKg: 2.0325, fromShoulder: 164.5 } as const;
export const FOREARM = { massKg: 1.6725, fromShoulder: 465.2 } as const;
/** Right leg. */
export const LEG: Readonly<Record<'thigh' | 'shank' | 'foot', Segment>> = {
  thigh: { massKg: 9.3014, centre: [-77.3, -170, 0] },
  shank: { massKg: 3.7937, centre: [-76.9, -588, 3.4] },
  foot: { massKg: 1.5666, centre: [-82.1, -820.9, 57.2] },
};

export const RIGHT_JOINTS: Readonly<Record<'hip' | 'knee' | 'ankle' | 'shoulder', Vec3>> = {
  hip: [-77.26, 0, 0],
  knee: [-75.51, -409.6, -4.5],
  ankle: [-76.99, -806.07, -6.41],
  shoulder: [-170.56, 550.03, -43.39],
};

/** Joint below each of L5, L4, L3, L2, L1, then the joint above L1. */
export const LUMBAR_CENTRES: readonly Vec3[] = [
  [0, 149.49, -61.72],
  [0, 186.44, -47.54],
  [0, 223.19, -45.61],
  [0, 259.5, -51.36],
  [0, 292.24, -60.75],
];
export const T12_L1: Vec3 = [0, 325.15, -74.05];

/** Share of the whole side-bend that each lumbar joint takes, L5/S1 first (sum 1.0001 as published). */
export const SIDE_BEND_SHARES: readonly number[] = [0.1356, 0.181086, 0.2453, 0.2501, 0.188];

/** Direction across the L5/S1 disc, upwards, in neutral standing. */
export const L5_S1_AXIS: Vec3 = [0, 0.9336, 0.3584];
