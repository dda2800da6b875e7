import { solveInPlace } from '../maths/solve';
import type { Vec3 } from '../units';

/** A place and what happens there, mm; left side or midline. */
export interface Control {
  readonly at: Vec3;
  readonly move: Vec3;
}

/** Adds a displacement field, mm, at (x, y, z) to `out`. Valid for x ≥ 0; the right side is its mirror image. */
export type Spread = (x: number, y: number, z: number, out: Float64Array) => void;

/** Where the influence of a control ends, mm. */
const REACH = 170;

/** Wendland's C² function of compact support: 1 at the control, 0 from `REACH` on; its matrices are positive definite. */
const bump = (dx: number, dy: number, dz: number): number => {
  const r2 = (dx * dx + dy * dy + dz * dz) / (REACH * REACH);
  if (r2 >= 1) return 0;
  const r = Math.sqrt(r2);
  const q = (1 - r) * (1 - r);
  return q * q * (4 * r + 1);
};

/**
 * The smooth, side-symmetric field through the controls: sideways it is odd in x (nothing crosses the midline), up and forward even.
 * Each control stands for itself and its mirror image.
 */
export const spreadOf = (controls: readonly Control[]): Spread => {
  // On the midline nothing can move sideways, so those controls take no part in that.
  const sideways = controls.filter(({ at }) => at[0] > 0);
  const x = weightsOf(sideways, -1, 0);
  const y = weightsOf(controls, 1, 1);
  const z = weightsOf(controls, 1, 2);
  // Six numbers per control: where it is, and its weight along each axis.
  const c = Float64Array.from(controls.flatMap((control, k) => [...control.at, control.at[0] > 0 ? x[sideways.indexOf(control)]! : 0, y[k]!, z[k]!]));
  return (px, py, pz, out) => {
    for (let i = 0; i < c.length; i += 6) {
      const [dy, dz] = [py - c[i + 1]!, pz - c[i + 2]!];
      const here = bump(px - c[i]!, dy, dz);
      const there = bump(px + c[i]!, dy, dz);
      if (here === 0) continue; // its mirror image is further away still
      out[0] = out[0]! + c[i + 3]! * (here - there);
      out[1] = out[1]! + c[i + 4]! * (here + there);
      out[2] = out[2]! + c[i + 5]! * (here + there);
    }
  };
};

/** Weights of the controls for one axis, by the symmetric positive definite matrix of their bumps. */
const weightsOf = (controls: readonly Control[], parity: 1 | -1, axis: 0 | 1 | 2): Float64Array => {
  const bumps = controls.flatMap(({ at: a }) =>
    controls.map(({ at: b }) => bump(a[0] - b[0], a[1] - b[1], a[2] - b[2]) + parity * bump(a[0] + b[0], a[1] - b[1], a[2] - b[2])),
  );
  const weights = Float64Array.from(controls, ({ move }) => move[axis]);
  solveInPlace(Float64Array.from(bumps), weights);
  return weights;
};
