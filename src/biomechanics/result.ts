import type { Side } from '@/anatomy/sides';
import type { BodyWeights, Degrees, Metres, NewtonMetres, Newtons, Ratio, Vec3 } from '@/anatomy/units';
import type { MuscleName, Role } from './model/fascicles';
import type { Posture } from './posture';
import type { StanceNote } from './sanitise';

/** Whether the abductors hold the pelvis or it hangs on passive tissue (effort above 0.95). */
export type StanceState = 'balanced' | 'hanging on passive tissue';

export interface MuscleResult {
  /** Catalogue id with the subject's side, e.g. `gluteus_medius_R`. */
  readonly id: string;
  readonly muscle: MuscleName;
  readonly side: Side;
  readonly role: Role;
  /** Share of the strength that it has now (mean of its fascicles, weighted by force); 0 for a paralysed muscle. */
  readonly activation: Ratio;
  readonly force: Newtons;
}

/**
 * A force drawn on the figure. Axes of the anatomical frame, at the body's own size: `at` in millimetres from the stance hip
 * centre, `force` in body weights.
 */
export interface ForceArrow {
  readonly at: Vec3;
  readonly force: Vec3;
}

/** What the body weighs on and pulls on; everything the overlays draw. */
export interface StanceForces {
  /** Weight of everything above the stance leg, less what hands and swing foot carry, at its line of action. */
  readonly bodyWeight: ForceArrow;
  /** Sum of the abductors' pull on the pelvis, at the middle of their upper ends (weighted by force). */
  readonly abductors: ForceArrow;
  /** Force of the pelvis on the femoral head. */
  readonly hipContact: ForceArrow;
  /** Up on the stance foot, at the point below the hip where the body balances. */
  readonly ground: ForceArrow;
  /** Level distance from the stance hip to the line of the body weight. */
  readonly bodyWeightArm: Metres;
  /** Mean distance from the stance hip to the abductors' line of pull (0 when they rest). */
  readonly abductorArm: Metres;
}

/** Answer of the model for one posture. Keys with units are those of `npm run stance`. */
export interface StanceResult {
  readonly stanceSide: 'left' | 'right';
  readonly state: StanceState;
  /** Swing side lower: positive. */
  readonly pelvicDropDeg: Degrees;
  /** To the stance side: positive. */
  readonly trunkLeanDeg: Degrees;
  readonly hipAdductionDeg: Degrees;
  readonly pelvisOnFemurDeg: Degrees;
  /** Tilt of the stance leg that keeps the body over the foot. */
  readonly legTiltDeg: Degrees;
  /** Moment that would drop the pelvis, about the stance hip. */
  readonly hipMomentNm: NewtonMetres;
  readonly passiveMomentNm: NewtonMetres;
  /** Largest moment that the abductors could make here. */
  readonly capacityNm: NewtonMetres;
  readonly abductorForceBW: BodyWeights;
  readonly hipContactBW: BodyWeights;
  /** Hip contact force to the axis of the femur, frontal plane. */
  readonly hipForceAngleDeg: Degrees;
  /** Share of the abductors' capacity in use; above 0.95 the pelvis hangs. */
  readonly effort: Ratio;
  readonly gluteusMediusActivation: Ratio;
  readonly gluteusMinimusActivation: Ratio;
  readonly tensorFasciaeLataeActivation: Ratio;
  readonly qlSwingActivation: Ratio;
  readonly qlStanceActivation: Ratio;
  /** Force across the L5/S1 disc, along its axis. */
  readonly lumbarCompressionBW: BodyWeights;
  readonly lumbarShearBW: BodyWeights;
  /** Side-bending moment that trunk muscles carry at L5/S1; positive: the swing side pulls. */
  readonly lumbarMomentNm: NewtonMetres;
  /** (swing − stance) / (swing + stance) of all trunk muscle force. */
  readonly trunkAsymmetry: Ratio;
  /** By catalogue id with the subject's side. */
  readonly muscles: Readonly<Record<string, MuscleResult>>;
  readonly forces: StanceForces;
  readonly posture: Posture;
  readonly notes: readonly StanceNote[];
}
