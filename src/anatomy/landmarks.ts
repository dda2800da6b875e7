import type { BodyId } from './bodies';
import { MIDLINE_JOINTS } from './joints';
import type { SideOrMidline } from './sides';
import { mm, type Millimetres, type Vec3 } from './units';

/**
 * Named bony landmarks: the points that the product shows, hangs lines on and anchors zones to. Positions in the anatomical
 * frame (mm, neutral stance). `uncertaintyMm`: for the hip bone and the upper femur, the RMS spread of three people about their mean after they
 * are brought to one size; otherwise what a second observer would differ by on the one specimen measured.
 */
export interface Landmark {
  readonly position: Readonly<Partial<Record<SideOrMidline, Vec3>>>;
  /** Body that carries it; a paired landmark of the thigh moves with the femur of its side. */
  readonly body: BodyId | 'femur';
  readonly latin: string;
  readonly source: string;
  readonly uncertaintyMm: Millimetres;
}

type Paired = Landmark & { readonly position: { readonly L: Vec3; readonly R: Vec3 } };
type Midline = Landmark & { readonly position: { readonly M: Vec3 } };

const paired = ([x, y, z]: Vec3, body: Landmark['body'], latin: string, source: string, uncertainty: number): Paired => ({
  position: { L: [x, y, z], R: [-x, y, z] },
  body,
  latin,
  source,
  uncertaintyMm: mm(uncertainty),
});
const midline = (y: number, z: number, body: BodyId, latin: string, source: string, uncertainty: number): Midline => ({
  position: { M: [0, y, z] },
  body,
  latin,
  source,
  uncertaintyMm: mm(uncertainty),
});

const HIP = 'hip-bone-mean';
/** Mean of three people, two of them from this source; the femur stands with its head on the mean hip centre. */
const UPPER_FEMUR = 'libhip';
const SACRUM = 'hip-bone-mean';
const MEASURED = 'BodyParts3D';

export const LANDMARKS = {
  ASIS: paired([126.51, 76.79, 57.4], 'pelvis', 'spina iliaca anterior superior', HIP, 6.9),
  AIIS: paired([102.91, 43.68, 40.35], 'pelvis', 'spina iliaca anterior inferior', HIP, 3.7),
  PSIS: paired([43.77, 93.25, -80.21], 'pelvis', 'spina iliaca posterior superior', HIP, 6.3),
  iliac_crest_top: paired([99.17, 146.83, -22.44], 'pelvis', 'crista iliaca, punctum summum', HIP, 4.2),
  iliac_tubercle: paired([145.06, 112.79, 20.49], 'pelvis', 'tuberculum iliacum', HIP, 7),
  ischial_tuberosity: paired([47.1, -57.58, -26.72], 'pelvis', 'tuber ischiadicum', HIP, 3.8),
  ischial_spine: paired([45.7, 8.5, -47.94], 'pelvis', 'spina ischiadica', HIP, 3.8),
  pubic_tubercle: paired([16.51, -14.31, 59.94], 'pelvis', 'tuberculum pubicum', HIP, 4.8),
  greater_trochanter: paired([153.6, -27.29, -2.15], 'femur', 'trochanter major, facies lateralis', UPPER_FEMUR, 1.6),
  greater_trochanter_tip: paired([139.67, 2.13, -5.06], 'femur', 'trochanter major, apex', UPPER_FEMUR, 2.5),
  lesser_trochanter: paired([100.33, -61.21, -18.86], 'femur', 'trochanter minor', UPPER_FEMUR, 3),
  medial_epicondyle: paired([31.84, -405.15, -2.85], 'femur', 'epicondylus medialis femoris', MEASURED, 4),
  lateral_epicondyle: paired([112.23, -414.05, 0.72], 'femur', 'epicondylus lateralis femoris', MEASURED, 4),
  rib_12_tip: paired([84.44, 200.38, -21.27], 'T12', 'costa XII, extremitas anterior', MEASURED, 4),
  L1_transverse_tip: paired([35.11, 239.54, -23.82], 'L1', 'vertebra lumbalis I, processus costiformis', MEASURED, 3),
  L2_transverse_tip: paired([39.69, 212.49, -21.43], 'L2', 'vertebra lumbalis II, processus costiformis', MEASURED, 3),
  L3_transverse_tip: paired([39.5, 183.88, -15.28], 'L3', 'vertebra lumbalis III, processus costiformis', MEASURED, 3),
  L4_transverse_tip: paired([42.07, 159.44, -18.95], 'L4', 'vertebra lumbalis IV, processus costiformis', MEASURED, 3),
  L5_transverse_tip: paired([50.25, 132.44, -23.12], 'L5', 'vertebra lumbalis V, processus costiformis', MEASURED, 3),
  L1_spinous_tip: midline(218.22, -51.54, 'L1', 'vertebra lumbalis I, processus spinosus', MEASURED, 3),
  L2_spinous_tip: midline(186.2, -46.13, 'L2', 'vertebra lumbalis II, processus spinosus', MEASURED, 3),
  L3_spinous_tip: midline(162.38, -50.73, 'L3', 'vertebra lumbalis III, processus spinosus', MEASURED, 3),
  L4_spinous_tip: midline(142.74, -53.9, 'L4', 'vertebra lumbalis IV, processus spinosus', MEASURED, 3),
  L5_spinous_tip: midline(117.23, -61.58, 'L5', 'vertebra lumbalis V, processus spinosus', MEASURED, 3),
  L4_L5_disc: midline(MIDLINE_JOINTS.L4_L5.position[1], MIDLINE_JOINTS.L4_L5.position[2], 'L4', 'discus intervertebralis L4/L5', MEASURED, 3),
  sacral_promontory: midline(86.91, 0.44, 'pelvis', 'promontorium', SACRUM, 4),
  coccyx_tip: midline(-20.1, -55.53, 'pelvis', 'os coccygis, apex', SACRUM, 8),
} as const satisfies Readonly<Record<string, Landmark>>;

export type LandmarkId = keyof typeof LANDMARKS;
export const LANDMARK_IDS = Object.keys(LANDMARKS) as LandmarkId[];

/** Place (mm) and carrying body of a landmark on one side (`M` on the midline); `undefined` where it has no such side. */
export const findLandmark = (id: LandmarkId, side: SideOrMidline): { position: Vec3; body: BodyId } | undefined => {
  const landmark: Landmark = LANDMARKS[id];
  const position = landmark.position[side];
  if (!position) return undefined;
  const body = landmark.body === 'femur' ? (`femur_${side}` as BodyId) : landmark.body;
  return { position, body };
};
