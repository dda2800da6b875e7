import { degrees, ratio } from '@/anatomy/units';
import { courseFrame, DEFAULT_INPUTS, solveStance, type StanceInputs, type StanceResult } from '@/biomechanics';
import type { SourceId } from '../evidence/register';

/**
 * Whether agreement says anything: *predicted* follows from anatomy and weight, *calibrated* from a number that was chosen, *upper* is an
 * upper bound, *direction* has a sign but no published size.
 */
export type Basis = 'predicted' | 'calibrated' | 'upper' | 'direction';
export type ValidationUnit = 'bodyWeights' | 'degrees' | 'centimetres' | 'percent' | 'change' | 'times';

/** One line of the validation table: what was published, and what the model says now. */
export interface ValidationRow {
  /** As in docs/stance-model.md and tests/unit/biomechanics/validation.test.ts. */
  readonly id: `V${number}`;
  readonly unit: ValidationUnit;
  /** The published figure, in `unit`; `null` where studies give a direction or nothing. */
  readonly published: { readonly value: number; readonly low?: number; readonly high?: number } | null;
  readonly sources: readonly SourceId[];
  readonly basis: Basis;
  /** Solved when asked. */
  readonly model: () => number;
}

const stand = (change: Partial<StanceInputs> = {}): StanceResult => solveStance({ ...DEFAULT_INPUTS, ...change });
const weak = (strength: number): StanceResult => stand({ weakness: 'superior-gluteal', abductorStrength: ratio(strength) });
const lean = (angle: number): number => stand({ trunkLeanDeg: degrees(angle), pelvicDropDeg: degrees(2) }).hipMomentNm;
const percentChange = (now: number, before: number): number => (100 * (now - before)) / before;

/** Solved against published, in the order of the table in docs/stance-model.md. */
export const VALIDATION: readonly ValidationRow[] = [
  { id: 'V1', unit: 'bodyWeights', published: { value: 2.61, low: 2.19, high: 3.28 }, sources: ['OrthoLoad-OLS'], basis: 'predicted', model: () => stand().hipContactBW },
  { id: 'V2', unit: 'degrees', published: { value: 16.4, low: 7.6, high: 20.1 }, sources: ['OrthoLoad-OLS'], basis: 'predicted', model: () => stand().hipForceAngleDeg },
  { id: 'V3', unit: 'centimetres', published: { value: 9.9, low: 8.6, high: 11 }, sources: ['Pauwels', 'Debrunner1975', 'Iglic1990/McLeish&Charnley1970'], basis: 'predicted', model: () => stand().forces.bodyWeightArm * 100 },
  { id: 'V4', unit: 'centimetres', published: { value: 4 }, sources: ['Pauwels'], basis: 'predicted', model: () => stand().forces.abductorArm * 100 },
  { id: 'V5', unit: 'bodyWeights', published: { value: 2.24 }, sources: ['Pauwels'], basis: 'predicted', model: () => stand().abductorForceBW },
  { id: 'V6', unit: 'degrees', published: { value: 83, low: 76, high: 94 }, sources: ['Youdas2007'], basis: 'calibrated', model: () => stand().pelvisOnFemurDeg },
  { id: 'V8', unit: 'degrees', published: { value: 0 }, sources: ['Kendall2013'], basis: 'calibrated', model: () => weak(0.48).pelvicDropDeg - stand().pelvicDropDeg },
  { id: 'V9', unit: 'degrees', published: null, sources: ['Krautwurst2013'], basis: 'calibrated', model: () => weak(0.2).trunkLeanDeg },
  { id: 'V10', unit: 'percent', published: { value: 52, low: 34, high: 70 }, sources: ['Youdas2013'], basis: 'calibrated', model: () => stand().gluteusMediusActivation * 100 },
  { id: 'V11', unit: 'change', published: { value: -36.7 }, sources: ['JOSPTOpen2024'], basis: 'predicted', model: () => percentChange(lean(15), lean(0)) },
  { id: 'V12', unit: 'change', published: { value: -31 }, sources: ['Neumann1998'], basis: 'upper', model: () => percentChange(stand({ cane: ratio(0.05) }).gluteusMediusActivation, stand().gluteusMediusActivation) },
  { id: 'V14', unit: 'times', published: null, sources: ['PMC8628027'], basis: 'predicted', model: () => stand({ load: ratio(0.1) }).abductorForceBW / stand().abductorForceBW },
  { id: 'V16', unit: 'times', published: null, sources: ['QLp-landing2021'], basis: 'direction', model: () => weak(0.2).qlSwingActivation / stand().qlSwingActivation },
  { id: 'V18', unit: 'times', published: null, sources: ['StanceModel'], basis: 'direction', model: () => weak(0.2).lumbarCompressionBW / stand().lumbarCompressionBW },
  { id: 'V20', unit: 'bodyWeights', published: null, sources: ['StanceModel'], basis: 'predicted', model: () => courseFrame(DEFAULT_INPUTS, 0).result.hipContactBW },
];
