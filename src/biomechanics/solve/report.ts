import { otherSide, sideSign, type Side } from '@/anatomy/sides';
import { bodyWeights, degrees, metres, newtonMetres, ratio, type Vec3 } from '@/anatomy/units';
import type { StanceInputs } from '../inputs';
import { ABDUCTION_TORQUE_PER_KG, HANGING_EFFORT, REFERENCE_MASS } from '../model/parameters';
import type { Posture } from '../posture';
import type { ForceArrow, StanceForces, StanceResult } from '../result';
import type { StanceNote } from '../sanitise';
import { REFERENCE_WEIGHT, type Body } from './body';
import type { HipMoments } from './equilibrium';
import { LEG_LENGTH, LEG_SHARE, upperCentre } from './masses';
import { muscleResults } from './muscles';
import { createSums, sumForces, type ForceSums } from './sums';
import type { Workspace } from './workspace';

const sums = createSums();
const DEG = 180 / Math.PI;

/**
 * What the moments about the hip say of the posture: passive tissue carries it; or angles set by hand press the hip so far into its stop
 * that the stop pushes back with more than healthy abductors could. There the stop is exponential, and forces grow without meaning.
 */
const momentNotes = ({ external, passive }: HipMoments, effort: number, adduction: number): StanceNote[] => {
  if (effort > HANGING_EFFORT) return [{ key: 'effort', code: 'hanging', used: effort }];
  const forced = passive - external > ABDUCTION_TORQUE_PER_KG * REFERENCE_MASS;
  return forced ? [{ key: 'hipAdduction', code: 'forced', used: Math.round(adduction) }] : [];
};

/** Solved workspace → the answer at the body's own size and side. `hip` are the moments about the stance hip at 75 kg. */
export const report = (w: Workspace, body: Body, inputs: StanceInputs, hip: HipMoments, posture: Posture, notes: readonly StanceNote[]): StanceResult => {
  const { balance: b, optimisation: o } = w;
  const massRatio = inputs.massKg / REFERENCE_MASS;
  sumForces(w, REFERENCE_WEIGHT, hip.passive / body.scale, sums);
  const side: Side = posture.stanceSide;
  const muscles = muscleResults(w, side, massRatio);
  const activation = (muscle: string, of: Side) => muscles[`${muscle}_${of}`]!.activation;
  const [cx, cy, cz] = sums.contact as unknown as [number, number, number];
  const effort = (hip.external - hip.passive) / hip.capacity;
  return {
    stanceSide: inputs.stanceSide,
    state: effort > HANGING_EFFORT ? 'hanging on passive tissue' : 'balanced',
    pelvicDropDeg: degrees(b.drop),
    trunkLeanDeg: degrees(b.lean),
    hipAdductionDeg: degrees(b.adduction),
    pelvisOnFemurDeg: degrees(90 - b.adduction),
    legTiltDeg: degrees(b.tilt),
    hipMomentNm: newtonMetres(hip.external * massRatio),
    passiveMomentNm: newtonMetres(hip.passive * massRatio),
    capacityNm: newtonMetres(hip.capacity * massRatio),
    abductorForceBW: bodyWeights(sums.abductorForce / REFERENCE_WEIGHT),
    hipContactBW: bodyWeights(Math.hypot(cx, cy, cz) / REFERENCE_WEIGHT),
    hipForceAngleDeg: degrees(b.tilt - Math.atan2(cx, -cy) * DEG),
    effort: ratio(effort),
    gluteusMediusActivation: activation('gluteus_medius', side),
    gluteusMinimusActivation: activation('gluteus_minimus', side),
    tensorFasciaeLataeActivation: activation('tensor_fasciae_latae', side),
    qlSwingActivation: activation('quadratus_lumborum', otherSide(side)),
    qlStanceActivation: activation('quadratus_lumborum', side),
    lumbarCompressionBW: bodyWeights(sums.compression / REFERENCE_WEIGHT),
    lumbarShearBW: bodyWeights(sums.shear / REFERENCE_WEIGHT),
    lumbarMomentNm: newtonMetres(-o.demand[3]! * massRatio),
    trunkAsymmetry: ratio((sums.swing - sums.stance) / (sums.swing + sums.stance)),
    muscles,
    forces: arrows(w, body, side, sums),
    posture,
    notes: [...notes, ...momentNotes(hip, effort, b.adduction)],
  };
};

/** The forces to draw: solver frame (right stance, metres, N at 75 kg) → anatomical axes, millimetres, body weights. */
const arrows = (w: Workspace, body: Body, stanceSide: Side, s: ForceSums): StanceForces => {
  const { balance: b } = w;
  const mirror = sideSign(otherSide(stanceSide));
  const at = (x: number, y: number, z: number): Vec3 => [mirror * x * 1000 * body.scale, y * 1000 * body.scale, z * 1000 * body.scale];
  const force = (f: ArrayLike<number>): Vec3 => [(mirror * f[0]!) / REFERENCE_WEIGHT, f[1]! / REFERENCE_WEIGHT, f[2]! / REFERENCE_WEIGHT];
  const arrow = (place: Vec3, pull: Vec3): ForceArrow => ({ at: place, force: pull });
  // Weight that hands and swing foot leave to the hip; where almost nothing is left there is no lever arm to speak of.
  const arm = b.weight > 0.01 ? b.moment / b.weight : 0;
  const [, centreY] = upperCentre(b.chain);
  const tilt = b.tilt / DEG;
  return {
    bodyWeight: arrow(at(arm, centreY, 0), [0, -b.weight, 0]),
    abductors: arrow(at(s.abductorAt[0]!, s.abductorAt[1]!, s.abductorAt[2]!), force(s.abductor)),
    hipContact: arrow([0, 0, 0], force(s.contact)),
    ground: arrow(at(Math.sin(tilt) * LEG_LENGTH, -Math.cos(tilt) * LEG_LENGTH, 0), [0, b.weight + LEG_SHARE, 0]),
    bodyWeightArm: metres(arm * body.scale),
    abductorArm: metres(s.abductorForce > 0 ? (s.abductorMoment / s.abductorForce) * body.scale : 0),
  };
};
