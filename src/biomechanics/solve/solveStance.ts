import { degrees, ratio } from '@/anatomy/units';
import type { StanceInputs } from '../inputs';
import { SWING_LEG } from '../model/parameters';
import type { Posture } from '../posture';
import type { StanceResult } from '../result';
import { sanitise, type StanceNote } from '../sanitise';
import { bodyOfHeight, type Body } from './body';
import type { Conditions } from './conditions';
import { conditionsOf } from './conditionsOf';
import { fillDemand } from './demand';
import { hipMoments, restingDrop, SEARCH, type HipMoments } from './equilibrium';
import { chooseLean } from './lean';
import { report } from './report';
import { optimise } from './staticOptimisation';
import { createWorkspace, type Workspace } from './workspace';

/** Drop and lean in degrees: the prescribed ones, or those the model finds. */
export const findPosture = (body: Body, conditions: Conditions, inputs: StanceInputs, w: Workspace): { drop: number; lean: number } => {
  const { pelvicDropDeg: drop, trunkLeanDeg: lean } = inputs;
  if (lean === null) return chooseLean(body, conditions, inputs.compensation, drop, w.balance);
  return { drop: drop ?? restingDrop(body, conditions, lean, w.balance), lean };
};

const hip: HipMoments = { external: 0, passive: 0, capacity: 0 };

/** Activations, forces and read-outs of one known posture. `posture.stanceLegTilt` is found here. */
export const solvePosture = (
  w: Workspace,
  body: Body,
  conditions: Conditions,
  inputs: StanceInputs,
  posture: Omit<Posture, 'stanceLegTilt'>,
  notes: readonly StanceNote[],
): StanceResult => {
  hipMoments(body, conditions, posture.pelvicDrop, posture.trunkLean, w.balance, hip);
  fillDemand(w, body, conditions);
  optimise(w.optimisation);
  return report(w, body, inputs, hip, { ...posture, stanceLegTilt: degrees(w.balance.tilt) }, notes);
};

/** Notes on what the answer means beyond its numbers. */
export const meaningNotes = (inputs: StanceInputs, drop: number): StanceNote[] => {
  const notes: StanceNote[] = [];
  if (inputs.abductorStrength < 0.03) notes.push({ key: 'abductorStrength', code: 'paralysis', used: inputs.abductorStrength });
  const found = inputs.pelvicDropDeg === null;
  if (found && (drop <= SEARCH.from || drop >= SEARCH.to)) notes.push({ key: 'pelvicDrop', code: 'beyond-range', used: drop });
  return notes;
};

const shared = createWorkspace();

/**
 * Standing on one leg, solved: posture, moments, activations and forces (docs/stance-model.md). Any input is accepted; what had to
 * be changed is in `notes`. Deterministic: equal inputs give equal numbers.
 * @param w memory to solve in; the default is shared and safe, since solving is synchronous
 */
export const solveStance = (given: StanceInputs, w: Workspace = shared): StanceResult => {
  const { inputs, notes } = sanitise(given);
  const body = bodyOfHeight(inputs.heightM);
  const conditions = conditionsOf(inputs);
  const { drop, lean } = findPosture(body, conditions, inputs, w);
  const posture = {
    stanceSide: inputs.stanceSide === 'left' ? ('L' as const) : ('R' as const),
    pelvicDrop: degrees(drop),
    trunkLean: degrees(lean),
    lift: ratio(1),
    swingHipFlexion: SWING_LEG.hipFlexion,
    swingKneeFlexion: SWING_LEG.kneeFlexion,
  };
  return solvePosture(w, body, conditions, inputs, posture, [...notes, ...meaningNotes(inputs, drop)]);
};
