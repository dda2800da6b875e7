import { findLandmark } from '../landmarks';
import type { Vec3 } from '../units';
import { DIFFERENCES } from './differences';
import type { FormId } from './forms';
import { onForm } from './skeleton';

/** Sizes of a pelvis by which the forms are told apart. `subpubicAngle` is in degrees, the others in millimetres. */
export const PELVIC_MEASURES = ['hipCentres', 'interASIS', 'interAIIS', 'interspinous', 'intertuberous', 'trueConjugate', 'subpubicAngle'] as const;
export type PelvicMeasure = (typeof PELVIC_MEASURES)[number];
export type PelvicSizes = Readonly<Record<PelvicMeasure, number>>;

const DEGREES = 180 / Math.PI;
const placeOf = (name: string): Vec3 => {
  const found = DIFFERENCES.find(({ place }) => place === name);
  if (!found) throw new Error(`no place ${name}`);
  return found.at;
};

/**
 * Sizes of a form, from its places on the bones.
 * - `trueConjugate`: promontory to the upper end of the symphysis, the inlet from front to back;
 * - `intertuberous`: between the lowest points of the sit bones;
 * - `subpubicAngle`: at the lower end of the symphysis, between those same points.
 */
export const measuresOf = (form: FormId): PelvicSizes => {
  const at = (name: string): Vec3 => onForm(form, placeOf(name));
  const width = (name: string): number => 2 * at(name)[0];
  const [arch, tuber] = [at('symphysis, lower end'), at('sit bone, lowest')];
  const [rim, promontory] = [at('symphysis, upper end'), onForm(form, findLandmark('sacral_promontory', 'M')!.position)];
  return {
    hipCentres: width('hip centre'),
    interASIS: width('ASIS'),
    interAIIS: width('AIIS'),
    interspinous: width('ischial spine'),
    intertuberous: width('sit bone, lowest'),
    trueConjugate: Math.hypot(rim[1] - promontory[1], rim[2] - promontory[2]),
    subpubicAngle: 2 * DEGREES * Math.atan2(tuber[0], Math.hypot(tuber[1] - arch[1], tuber[2] - arch[2])),
  };
};

/** A published mean of women or men, to hold a form against. */
export interface PublishedSize {
  readonly measure: PelvicMeasure;
  readonly form: Exclude<FormId, 'mean'>;
  readonly value: number;
  readonly sd: number | null;
  /** Key into the evidence register. */
  readonly source: string;
  /** Read in an abstract or table of the named source. */
  readonly status: 'verified';
  readonly note?: string;
}

const both = (measure: PelvicMeasure, women: readonly [number, number], men: readonly [number, number], source: string, note?: string): PublishedSize[] => {
  const why = note === undefined ? {} : { note };
  return [
    { measure, form: 'wider', value: women[0], sd: women[1], source, status: 'verified', ...why },
    { measure, form: 'narrower', value: men[0], sd: men[1], source, status: 'verified', ...why },
  ];
};
const WIDE = 'the tables have the size of a large man; women and men do not differ here, and neither do the forms';

/** What was read of women's and men's pelves, to hold the wider and the narrower form against. */
export const PUBLISHED_SIZES: readonly PublishedSize[] = [
  ...both('interASIS', [225, 20], [227, 13], 'SEAsia-CT', WIDE),
  ...both('interAIIS', [185, 11], [187, 10], 'SEAsia-CT', WIDE),
  ...both('interspinous', [105, 7], [88, 8], 'SEAsia-CT'),
  { measure: 'interspinous', form: 'wider', value: 108.9, sd: 8, source: 'MRIpelvis2023', status: 'verified' },
  ...both('trueConjugate', [116, 10], [105, 10], 'SEAsia-CT'),
  ...both('subpubicAngle', [87.4, 6.5], [68.6, 7.6], 'MalaysiaCT2020'),
  { measure: 'subpubicAngle', form: 'wider', value: 87.3, sd: 6.6, source: 'MRIpelvis2023', status: 'verified' },
  { measure: 'intertuberous', form: 'wider', value: 122, sd: 11.8, source: 'MRIpelvis2023', status: 'verified', note: 'the abstract does not say between which points; the backs of our sit bones are 141 mm apart' },
  { measure: 'intertuberous', form: 'wider', value: 119.7, sd: null, source: 'visible-human-female', status: 'verified', note: 'one woman, 6 % larger than the form' },
  { measure: 'intertuberous', form: 'narrower', value: 95.9, sd: null, source: 'visible-human-male', status: 'verified', note: 'one man' },
  { measure: 'hipCentres', form: 'wider', value: 201, sd: null, source: 'visible-human-female', status: 'verified', note: 'one woman, 6 % larger than the form: 190 mm at its size' },
  { measure: 'hipCentres', form: 'narrower', value: 175.3, sd: null, source: 'visible-human-male', status: 'verified', note: 'one man' },
];
