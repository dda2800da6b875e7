import { createBodies } from '../rig/bodies';
import type { Transforms } from '../rig/transform';
import { createContacts } from './contacts';
import type { DistanceGrid } from './distanceGrid';
import { createElastic, createRows, type Whole } from './elastic';
import { createPosedMuscle, type MuscleShape } from './posedMuscle';
import { createSurface } from './surface';

/** Stiffness of contact against that of the muscle's shape. This and the numbers below were chosen by trying (docs/rig.md), not measured. */
const STIFF = 60;
/**
 * The way from rest to a posture is gone in so many steps, so that a muscle stays on its side of a bone; past thin bones the steps are
 * shorter and the look is closer.
 */
const STEPS = 14;
const THIN_STEPS = 40;
/** Contacts are looked for so often at each step, and at the last. */
const ROUNDS = 3;
const LAST_ROUNDS = 12;
/** Rounds of conjugate gradients between two looks. */
const RELAX = 14;

/** Writes the bodies at a share 0 (rest) … 1 of the way to a posture. */
export type WayTo = (share: number, bodies: Transforms) => void;

/** A muscle whose shape can be found in any posture, with its bones kept out of it. */
export interface ContactSolver {
  /** Change of the rest shape (3 per vertex, mm, before skinning) that keeps bone out of the muscle at the end of the way. */
  solve(way: WayTo): Float32Array;
  /** Moves the muscle with a given change and says how deep bone gets at most, mm, beyond what rest has, and the volume against rest. */
  check(bodies: Transforms, change: Float32Array): { readonly deepest: number; readonly volume: number };
}

/**
 * @param clear wanted way between bone and muscle, mm
 * @param thin whether bones as thin as a rib are among the grids
 */
export const createContactSolver = (rest: MuscleShape, grids: readonly DistanceGrid[], clear: number, thin = false): ContactSolver => {
  const surface = createSurface(rest.positions, rest.normals, rest.index, thin);
  const muscle = createPosedMuscle(rest);
  const { free, change, turned } = muscle;
  const contacts = createContacts(surface, rest.positions, free, grids, clear);
  const elastic = createElastic(surface, free);
  const { corner, share } = surface;
  const rows = createRows((2 * corner.length) / 3);
  const whole: Whole = { way: new Float64Array(change.length), value: 0, weight: 0 };
  const bodies = createBodies();
  const slope = new Float64Array(3);

  /** One row per contact: the point should move out of the bone by what it is short of. */
  const findRows = (): void => {
    rows.length = 0;
    contacts(muscle.positions, bodies, ({ sample, grid, short, x, y, z }) => {
      const r = rows.length;
      if (r >= rows.value.length) return;
      grid.slope(x, y, z, slope);
      const o = grid.body * 16;
      const [a, b, c] = [0, 1, 2].map((k) => bodies[o + k]! * slope[0]! + bodies[o + 4 + k]! * slope[1]! + bodies[o + 8 + k]! * slope[2]!) as [number, number, number];
      let now = 0;
      for (let k = 0; k < 3; k += 1) {
        const v = corner[3 * sample + k]!;
        rows.vertex[3 * r + k] = v;
        for (let axis = 0; axis < 3; axis += 1) {
          const t = turned[axis]!;
          const way = share[3 * sample + k]! * free[v]! * (t[3 * v]! * a + t[3 * v + 1]! * b + t[3 * v + 2]! * c);
          rows.way[9 * r + 3 * k + axis] = way;
          now += way * change[3 * v + axis]!;
        }
      }
      rows.value[r] = now + short;
      rows.length = r + 1;
    });
  };

  return {
    solve(way) {
      change.fill(0);
      whole.weight = 0;
      let touched = false;
      const steps = thin ? THIN_STEPS : STEPS;
      for (let step = 1; step <= steps; step += 1) {
        way(step / steps, bodies);
        muscle.turn(bodies);
        const rounds = step === steps ? LAST_ROUNDS : ROUNDS;
        for (let round = 0; round < rounds; round += 1) {
          muscle.move(bodies);
          findRows();
          muscle.wishVolume(whole);
          touched ||= rows.length > 0 || whole.weight > 0;
          if (!touched) break;
          elastic.relax(change, rows, STIFF, whole, RELAX);
        }
      }
      return Float32Array.from(change);
    },
    check(at, given) {
      change.set(given);
      muscle.move(at);
      let deepest = 0;
      contacts(muscle.positions, at, ({ short, wanted }) => (deepest = Math.max(deepest, short - Math.max(0, wanted))));
      return { deepest, volume: muscle.volumeRatio() };
    },
  };
};
