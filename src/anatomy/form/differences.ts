import type { Vec3 } from '../units';

/** How a place of the pelvis differs between women and men: where it lies in the tables, and women less men, mm, left side. */
export interface PlaceDifference {
  readonly place: string;
  readonly at: Vec3;
  /** Women less men, both brought to one inter-ASIS distance; x away from the midline. */
  readonly difference: Vec3;
  readonly source: string;
  readonly note: string;
}

/** One man and one woman measured at the same landmarks (single points carry ± 2–4 mm); see CREDITS. */
const PAIR = 'visible-human';

const place = (name: string, at: Vec3, difference: Vec3, source: string, note: string): PlaceDifference => ({ place: name, at, difference, source, note });

/** Half of the difference in hip-centre distance, mm: (201.0 · 248.6 / 263.1 − 175.3) / 2. */
export const HIP_OUT = 7.3;

/**
 * Differences that the warp interpolates. Directions come from the one man and the one woman measured, brought to the same
 * inter-ASIS distance, because series of many people find none there; where a series gives the difference, the amount is its.
 */
export const DIFFERENCES: readonly PlaceDifference[] = [
  place('hip centre', [88.79, 2.62, 3.66], [HIP_OUT, 0, 0], PAIR, '175.3 mm against 201.0 mm at 1.058 times the inter-ASIS distance; no series was read'),
  place('ASIS', [126.51, 76.79, 57.4], [0, -9, 0], 'SEAsia-CT', 'width: no difference in 100 people (225 ± 20, 227 ± 13); lower by 12 mm in the pair, taken as 9'),
  place('AIIS', [103.08, 43.76, 39.42], [0, -4, -1], 'SEAsia-CT', 'width: no difference (185 ± 11, 187 ± 10); height from the pair'),
  place('iliac tubercle', [145.08, 112.78, 20.48], [4, -8, 0], PAIR, '8 mm further out and 8 mm lower in the pair; half of the first is taken'),
  place('iliac crest, top', [99.18, 146.2, -22.49], [0, -10, 0], PAIR, '15 mm lower in the pair, taken as 10: the shallower false pelvis'),
  place('ischial spine', [45.7, 8.5, -47.94], [8.5, -2, 1], 'SEAsia-CT', 'half of 105 ± 7 less 88 ± 8; height and depth from the pair'),
  place('sit bone, lowest', [47.1, -57.58, -26.72], [11, 2, 5], PAIR, 'and the subpubic angle of MalaysiaCT2020: 87.4 less 68.6°'),
  place('sit bone, back', [63.4, -25.15, -53.67], [11, 3, 5], PAIR, '12 mm further out, 4 up, 6 forward in the pair'),
  place('ischiopubic ramus', [27.5, -44, -5.6], [7, 1.5, 3.5], PAIR, 'between sit bone and symphysis'),
  place('pubic tubercle', [16.51, -14.31, 59.94], [2, -6, 4], PAIR, 'lower by 4.4 mm in the pair; goes with the symphysis'),
  place('symphysis, upper end', [0, -8.47, 47.01], [0, -7, 4], 'SEAsia-CT', 'true conjugate 116 ± 10 less 105 ± 10; lower and forward, since the sacrum stays'),
  place('symphysis, lower end', [0, -30.58, 30.95], [0, -1.5, 1.5], PAIR, 'the shorter symphysis of the woman'),
];
