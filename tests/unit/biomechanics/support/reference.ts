import type { StanceInputs, StanceResult } from '@/biomechanics';
import { inputs } from './stance';

/** Short names of the regression set. */
export interface ReferenceInputs {
  readonly s?: number;
  readonly style?: number;
  readonly scope?: 'gmed' | 'sgn';
  readonly cane?: number;
  readonly cane_side?: 'swing' | 'stance';
  readonly load?: number;
  readonly load_side?: 'swing' | 'stance';
  readonly trunk_lean?: number;
  readonly pelvic_drop?: number;
  readonly share?: number;
}
export interface ReferenceCase {
  readonly inputs: ReferenceInputs;
  readonly outputs: Readonly<Record<string, number>>;
}

export const ourInputs = (r: ReferenceInputs): StanceInputs =>
  inputs({
    abductorStrength: r.s ?? 1,
    compensation: r.style ?? 0.5,
    weakness: r.scope === 'sgn' ? 'superior-gluteal' : 'gluteus-medius',
    cane: r.cane ?? 0,
    caneSide: r.cane_side ?? 'swing',
    load: r.load ?? 0,
    loadSide: r.load_side ?? 'swing',
    trunkLeanDeg: r.trunk_lean ?? null,
    pelvicDropDeg: r.pelvic_drop ?? null,
    swingFootShare: r.share ?? 0,
  });

export type Tolerance = 'angle' | 'force' | 'activation';
type Read = (r: StanceResult) => number;
const WEIGHT = 75 * 9.80665;
const muscle = (id: string, what: 'activation' | 'force'): Read => (r) => r.muscles[id]![what];

/** Reference short name → our number and how close it must be (the table in docs/stance-model.md). */
export const SHORT_NAMES: Readonly<Record<string, readonly [Tolerance, Read]>> = {
  drop: ['angle', (r) => r.pelvicDropDeg],
  lean: ['angle', (r) => r.trunkLeanDeg],
  hip_add: ['angle', (r) => r.hipAdductionDeg],
  pof: ['angle', (r) => r.pelvisOnFemurDeg],
  beta: ['angle', (r) => r.legTiltDeg],
  hip_frontal_angle: ['angle', (r) => r.legTiltDeg - r.hipForceAngleDeg],
  bend: ['angle', (r) => r.pelvicDropDeg + r.trunkLeanDeg],
  lever_cm: ['force', (r) => r.forces.bodyWeightArm * 100],
  abArm_cm: ['force', (r) => r.forces.abductorArm * 100],
  Mhip: ['force', (r) => r.hipMomentNm],
  Mpas: ['force', (r) => r.passiveMomentNm],
  cap: ['force', (r) => r.capacityNm],
  effort: ['activation', (r) => r.effort],
  abF_BW: ['force', (r) => r.abductorForceBW],
  hip_BW: ['force', (r) => r.hipContactBW],
  a_gmed: ['activation', (r) => r.gluteusMediusActivation],
  a_gmin: ['activation', (r) => r.gluteusMinimusActivation],
  a_tfl: ['activation', (r) => r.tensorFasciaeLataeActivation],
  a_gmax: ['activation', muscle('gluteus_maximus_R', 'activation')],
  a_QLsw: ['activation', (r) => r.qlSwingActivation],
  a_QLst: ['activation', (r) => r.qlStanceActivation],
  F_QLsw: ['force', muscle('quadratus_lumborum_L', 'force')],
  F_QLst: ['force', muscle('quadratus_lumborum_R', 'force')],
  a_ILsw: ['activation', muscle('iliocostalis_L', 'activation')],
  a_ILst: ['activation', muscle('iliocostalis_R', 'activation')],
  M5: ['force', (r) => r.lumbarMomentNm],
  comp5_BW: ['force', (r) => r.lumbarCompressionBW],
  shear5_lat_N: ['force', (r) => r.lumbarShearBW * WEIGHT],
  asym: ['activation', (r) => r.trunkAsymmetry],
};
/** Not compared: reserve moments, and one number given twice. */
export const NOT_COMPARED = ['Mhip_BWm', 'res_hip', 'res_sag', 'res_ax', 'res_L5', 'res_L5s'];
