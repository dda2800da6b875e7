import { BODY_IDS, bodyIndex, type BodyId } from '@/anatomy/bodies';
import type { Way, WayTable } from '@/anatomy/tables/wayTable';
import { DUAL_QUATERNION, toDualQuaternions } from '../deform/dualQuaternions';
import { createGiveWay, readDrivers } from '../deform/giveWay';
import type { MuscleShape } from './posedMuscle';
import { createBodies } from '../rig/bodies';
import type { BodyAngles } from '../rig/bodyAngles';
import { placeBodies } from '../rig/placeBodies';
import { blendWeights } from './blend';
import { partWay } from './candidates';
import { createContactSolver, type ContactSolver } from './contactSolver';
import type { DistanceGrid } from './distanceGrid';
import { findModes } from './modes';

export interface WrapTask {
  readonly rest: MuscleShape;
  readonly bones: readonly DistanceGrid[];
  /** Bodies whose turn against the pelvis decides. */
  readonly drivers: readonly BodyId[];
  readonly postures: readonly BodyAngles[];
  /** Wanted way between bone and muscle, mm. */
  readonly clear: number;
  /** Whether thin bones are among them: ribs, processes of vertebrae. */
  readonly thin: boolean;
}

/** Keys at first, and at most. */
const FIRST_KEYS = 20;
const MOST_KEYS = 36;
/** Keys that are added between two looks at what is still wrong. */
const MORE_KEYS = 7;
/** Postures nearer to one another than this, radians, are one. */
const SAME = 0.05;
/** Bone deeper than this, mm, or volume further off than this: the posture becomes a key. */
const DEEP = 0.4;
const OFF = 0.03;
/** A mode more is worth its bytes where a point is off by more than this, mm. */
const CLOSE = 0.4;
const MOST_MODES = 8;

interface Candidate {
  readonly angles: BodyAngles;
  readonly turn: Float64Array;
}

const distance = (a: Float64Array, b: Float64Array): number => Math.sqrt(a.reduce((sum, x, c) => sum + (x - b[c]!) ** 2, 0));

const candidatesOf = ({ postures, drivers }: WrapTask): Candidate[] => {
  const bodies = createBodies();
  const quaternions = new Float64Array(BODY_IDS.length * DUAL_QUATERNION);
  const out: Candidate[] = [];
  for (const angles of postures) {
    placeBodies(angles, bodies);
    toDualQuaternions(bodies, quaternions);
    const turn = new Float64Array(3 * drivers.length);
    readDrivers(quaternions, drivers.map(bodyIndex), turn);
    if (distance(turn, new Float64Array(turn.length)) > SAME && out.every((other) => distance(other.turn, turn) > SAME)) out.push({ angles, turn });
  }
  return out;
};

/** The candidates furthest from rest and from one another, in that order. */
const spreadOut = (candidates: readonly Candidate[], number: number): Candidate[] => {
  const gap = candidates.map(({ turn }) => distance(turn, new Float64Array(turn.length)));
  const chosen: Candidate[] = [];
  while (chosen.length < Math.min(number, candidates.length)) {
    const next = gap.indexOf(Math.max(...gap));
    if (gap[next]! <= 0) break;
    chosen.push(candidates[next]!);
    candidates.forEach(({ turn }, k) => (gap[k] = Math.min(gap[k]!, distance(turn, candidates[next]!.turn))));
  }
  return chosen;
};

const fit = ({ rest, drivers }: WrapTask, keys: readonly Candidate[], changes: readonly Float32Array[]): Way | null => {
  const { modes, shares } = findModes(changes, CLOSE, MOST_MODES);
  const number = modes.length;
  if (number === 0) return null;
  const still = new Float64Array(3 * drivers.length);
  const weights = blendWeights([still, ...keys.map(({ turn }) => turn)], [modes.map(() => 0), ...shares]);
  const scales = modes.map((_, m) => Math.max(...weights.map((row) => Math.abs(row[m]!))) || 1);
  const table: WayTable = {
    drivers,
    keys: [still, ...keys.map(({ turn }) => turn)].flatMap((turn) => Array.from(turn, (x) => Math.round(1000 * x))),
    pulls: weights.flatMap((row) => row.map((x, m) => Math.round((1e5 * x) / scales[m]!))),
    scales: scales.map((scale) => Number((scale / 1e5).toPrecision(6))),
  };
  const together = new Float32Array(rest.positions.length * number);
  modes.forEach((mode, m) => mode.forEach((x, i) => (together[3 * (number * Math.floor(i / 3) + m) + (i % 3)] = x)));
  return { table, modes: together };
};

/** How the muscle is in each posture with what was found. */
const worst = (task: WrapTask, solver: ContactSolver, way: Way | null, candidates: readonly Candidate[]): { candidate: Candidate; badness: number; deepest: number; volume: number }[] => {
  const bodies = createBodies();
  const quaternions = new Float64Array(BODY_IDS.length * DUAL_QUATERNION);
  const shape = task.rest.positions.slice();
  const giveWay = way && createGiveWay(way, task.rest.positions);
  return candidates
    .map((candidate) => {
      placeBodies(candidate.angles, bodies);
      toDualQuaternions(bodies, quaternions);
      giveWay?.apply(quaternions, shape);
      const { deepest, volume } = solver.check(bodies, shape.map((x, i) => x - task.rest.positions[i]!));
      return { candidate, deepest, volume, badness: Math.max(deepest / DEEP, Math.abs(volume - 1) / OFF) };
    })
    .sort((a, b) => b.badness - a.badness);
};

/** Finds how one muscle gives way to its bones; `null` where it never needs to. */
export const wrapMuscle = (task: WrapTask, progress: (what: string) => void = () => {}): Way | null => {
  const solver = createContactSolver(task.rest, task.bones, task.clear, task.thin);
  const candidates = candidatesOf(task);
  if (worst(task, solver, null, candidates)[0]!.badness < 1) return null;
  const keys = spreadOut(candidates, FIRST_KEYS);
  const changes = keys.map(({ angles }) => solver.solve((share, bodies) => placeBodies(partWay(angles, share), bodies)));
  for (;;) {
    const way = fit(task, keys, changes);
    const left = worst(task, solver, way, candidates);
    progress(`${keys.length} postures, ${way?.table.scales.length ?? 0} changes: bone ${left[0]!.deepest.toFixed(1)} mm, volume ${Math.max(...left.map(({ volume }) => Math.abs(volume - 1))).toFixed(3)}`);
    const wrong = left.filter(({ badness, candidate }) => badness > 1 && !keys.includes(candidate)).slice(0, Math.min(MORE_KEYS, MOST_KEYS - keys.length));
    if (wrong.length === 0) return way;
    for (const { candidate } of wrong) {
      keys.push(candidate);
      changes.push(solver.solve((share, bodies) => placeBodies(partWay(candidate.angles, share), bodies)));
    }
  }
};
