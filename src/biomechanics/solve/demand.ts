import { LUMBAR_STIFFNESS, RESERVE_COMPLIANCE } from '../model/parameters';
import { LUMBAR_CENTRES, SIDE_BEND_SHARES } from '../model/segments';
import { passiveMoment } from './capacity';
import { chainX, chainY, fromHip } from './chain';
import { REFERENCE_WEIGHT, type Body } from './body';
import type { Conditions } from './conditions';
import { massAbove, massMomentZ } from './masses';
import { posePoints, strengths } from './paths';
import type { Workspace } from './workspace';
import { pullAcross, WRENCH } from './wrench';

/** Joint centres used: L5/S1 under L5 (level 1), L3/L4 under L3 (level 3). A centre moves with the body below it. */
const L5_S1 = fromHip(LUMBAR_CENTRES[0]!);
const L3_L4 = fromHip(LUMBAR_CENTRES[2]!);
const SIDE_BEND_AT = { L5_S1: SIDE_BEND_SHARES[0]!, L3_L4: SIDE_BEND_SHARES[2]! };

/** Row j of the moment matrix from component `axis` (3 X, 4 Y, 5 Z) of the pulls (body lengths, N m at full activation). */
const fillRow = (w: Workspace, body: Body, row: number, pull: Float64Array, axis: number): void => {
  const { moments, force, count } = w.optimisation;
  for (let i = 0; i < count; i += 1) moments[row * count + i] = pull[i * WRENCH + axis]! * body.scale * force[i]!;
};

/**
 * Fills the seven moment rows and what they must carry for the posture in `w.balance` (body of 75 kg, N m): gravity and hand
 * forces of the part above each joint, the passive stop at the hip, the passive straightening of the lumbar spine. Hands act in
 * the frontal plane of each joint.
 */
export const fillDemand = (w: Workspace, body: Body, conditions: Conditions): void => {
  const { paths, balance: b, px, py, optimisation: o, mass } = w;
  const { chain } = b;
  const weight = REFERENCE_WEIGHT * body.scale;
  strengths(paths, body, conditions, o.force);
  posePoints(paths, chain, b.tilt, px, py);
  const lowX = chainX(chain, 0, L5_S1[0], L5_S1[1]);
  const highX = chainX(chain, 2, L3_L4[0], L3_L4[1]);
  pullAcross(paths, px, py, 0, 0, 0, 0, w.hipPull);
  pullAcross(paths, px, py, 1, lowX, chainY(chain, 0, L5_S1[0], L5_S1[1]), L5_S1[2], w.lumbarPull);
  pullAcross(paths, px, py, 3, highX, chainY(chain, 2, L3_L4[0], L3_L4[1]), L3_L4[2], w.middlePull);
  fillRow(w, body, 0, w.hipPull, 5);
  fillRow(w, body, 1, w.hipPull, 3);
  fillRow(w, body, 2, w.hipPull, 4);
  fillRow(w, body, 3, w.lumbarPull, 5);
  fillRow(w, body, 4, w.lumbarPull, 3);
  fillRow(w, body, 5, w.lumbarPull, 4);
  fillRow(w, body, 6, w.middlePull, 5);

  const bend = b.lean + b.drop;
  o.demand[0] = b.moment * weight - passiveMoment(b.adduction);
  o.demand[1] = -massMomentZ(conditions.swingHipFlexion, conditions.swingKneeFlexion) * weight;
  o.demand[2] = 0;
  massAbove(chain, 1, mass);
  o.demand[3] = frontal(w, lowX, weight) + LUMBAR_STIFFNESS * SIDE_BEND_AT.L5_S1 * bend;
  o.demand[4] = -(mass[2]! - mass[0]! * L5_S1[2]) * weight;
  o.demand[5] = 0;
  massAbove(chain, 3, mass);
  o.demand[6] = frontal(w, highX, weight) + LUMBAR_STIFFNESS * SIDE_BEND_AT.L3_L4 * bend;
  for (let j = 0; j < o.rows; j += 1) o.compliance[j] = RESERVE_COMPLIANCE[j]! * body.scale;
};

/** Frontal moment of weight and hands of the part above a joint at x, to be carried by muscles (N m). */
const frontal = (w: Workspace, x: number, weight: number): number => {
  const { balance: b, mass } = w;
  return (mass[1]! - mass[0]! * x - (b.handMoment - b.handForce * x)) * weight;
};
