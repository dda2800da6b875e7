import type { Fascicle } from '../model/fascicles';
import { isHipMuscle, level, MODELLED } from '../model/fascicles';
import { chainX, chainY, fromHip, type Chain } from './chain';
import { rawStrength, type Body } from './body';
import { strengthOf } from './capacity';
import type { Conditions } from './conditions';

/** Lines of pull laid out flat for the solver: points of fascicle i are `start[i]` … `start[i + 1] − 1`. */
export interface Paths {
  readonly fascicles: readonly Fascicle[];
  readonly start: Int32Array;
  /** Level of each point (−1 leg, 0 pelvis … 6 thorax) and its place in neutral standing, metres from the hip. */
  readonly level: Int8Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** Published strength, N. */
  readonly raw: Float64Array;
  readonly hip: Uint8Array;
  /** Index in `MODELLED`. */
  readonly muscle: Uint8Array;
}

/** Lays published lines of pull (mm, right stance) out flat, in metres from the stance hip. */
export const layOut = (fascicles: readonly Fascicle[]): Paths => {
  const points = fascicles.flatMap((f) => f.path);
  const start = new Int32Array(fascicles.length + 1);
  fascicles.forEach((f, i) => (start[i + 1] = start[i]! + f.path.length));
  const at = points.map((p) => fromHip(p.at));
  return {
    fascicles,
    start,
    level: Int8Array.from(points, (p) => level(p.body)),
    x: Float64Array.from(at, (p) => p[0]),
    y: Float64Array.from(at, (p) => p[1]),
    z: Float64Array.from(at, (p) => p[2]),
    raw: Float64Array.from(fascicles, rawStrength),
    hip: Uint8Array.from(fascicles, (f) => (isHipMuscle(f.muscle) ? 1 : 0)),
    muscle: Uint8Array.from(fascicles, (f) => MODELLED.findIndex((m) => m.muscle === f.muscle && m.role === f.role)),
  };
};

/** Strength of every fascicle (N, body of 75 kg) under the given weakness. */
export const strengths = (paths: Paths, body: Body, conditions: Conditions, out: Float64Array): void => {
  for (let i = 0; i < paths.raw.length; i += 1) {
    const scale = paths.hip[i] ? body.hipScale * strengthOf(paths.fascicles[i]!.muscle, conditions.strength, conditions.weakness) : body.trunkScale;
    out[i] = (paths.raw[i]! * scale) / body.scale;
  }
};

/** Where every point is in a posture: x and y (metres from the hip); z stays. The stance leg turns by its tilt (degrees). */
export const posePoints = (paths: Paths, chain: Chain, tilt: number, px: Float64Array, py: Float64Array): void => {
  const c = Math.cos((tilt * Math.PI) / 180);
  const s = Math.sin((tilt * Math.PI) / 180);
  for (let i = 0; i < paths.x.length; i += 1) {
    const x = paths.x[i]!;
    const y = paths.y[i]!;
    const body = paths.level[i]!;
    px[i] = body < 0 ? c * x - s * y : chainX(chain, body, x, y);
    py[i] = body < 0 ? s * x + c * y : chainY(chain, body, x, y);
  }
};
