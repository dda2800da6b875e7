import { LEFT_JOINTS } from '../joints';
import type { Vec3 } from '../units';
import { DIFFERENCES, HIP_OUT } from './differences';
import { FORM_SHARES, type FormId } from './forms';
import { axisHold, ease, legHold } from './regions';
import { spreadOf, type Control, type Spread } from './spread';

/**
 * A smooth, invertible, side-symmetric map of space from the body of the site tables to another form of it, mm → mm. Arrays are
 * written in place; nothing is allocated.
 */
export interface Warp {
  /** Moves one point. @param out three numbers; may be the same array as `p` */
  point(p: Vec3 | Float64Array | readonly number[], out: Float64Array): void;
  /** Moves the vertices of a surface (x, y, z each, mm) and turns its unit outward normals, both in place. */
  surface(positions: Float32Array | Float64Array, normals: Float32Array | Float64Array): void;
}

const HIP = LEFT_JOINTS.hip.position;
const ANKLE = LEFT_JOINTS.ankle.position;
/** Above this nothing moves, mm: the thorax with its ribs and the arms' roots stay. Below the second, nothing either: feet stay put. */
const TOP = 205;
const SOLE = -835;
/** From the first height to the second, mm, what the hip bones do fades out of the soft tissue of the waist. */
const WAIST = [150, 205] as const;
/** The leg's turn fades out through the foot, mm. */
const FOOT = [-780, SOLE] as const;

/** Stiff parts that the field between them must meet: the hip joint all round and the upper femur; sacrum, sacroiliac joint and spine, which stay. */
const around = ([x, y, z]: Vec3, r: number): Vec3[] => [[x + r, y, z], [x - r, y, z], [x, y + r, z], [x, y - r, z], [x, y, z + r], [x, y, z - r]];
const LEG_PLACES: readonly Vec3[] = [...around(HIP, 34), [150, -20, -4], [120, -75, 0], [112, -135, 12]];
const AXIS_PLACES: readonly Vec3[] = [[0, -20, -55], [0, 30, -74], [0, 62, -42], [0, 86, 0], [0, 100, -45], [44, 85, -66], [53, 86, -24], [42, 52, -52], [0, 131, -12], [40, 131, -20], [0, 170, -5], [0, 205, 5], [0, 160, -50]];

let whole: Spread | null = null;
/** The field of the whole difference, women less men; made when first asked for and kept. */
const spread = (): Spread =>
  (whole ??= spreadOf([
    ...DIFFERENCES.map(({ at, difference }): Control => ({ at, move: difference })),
    ...LEG_PLACES.map((at): Control => ({ at, move: [HIP_OUT, 0, 0] })),
    ...AXIS_PLACES.map((at): Control => ({ at, move: [0, 0, 0] })),
  ]));

/** Displacement of a point with x ≥ 0, written into `u`. */
type Displacement = (x: number, y: number, z: number, u: Float64Array) => void;

const displacementOf = (share: number): Displacement => {
  const field = spread();
  const out = share * HIP_OUT;
  // The whole leg turns about the hip, as one piece, so that its ankle stays where it stood: the foot does not move on the floor.
  const turn = Math.asin(Math.min(1, out / Math.hypot(HIP[0] - ANKLE[0], HIP[1] - ANKLE[1])));
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return (x, y, z, u) => {
    u.fill(0);
    if (y >= TOP || y <= SOLE) return;
    const leg = legHold(x, y, z);
    const rest = leg === 1 ? 0 : (1 - leg) * (1 - axisHold(x, y, z));
    if (rest > 0) {
      field(x, y, z, u);
      const waist = share * rest * (1 - ease(WAIST[0], WAIST[1], y));
      for (let k = 0; k < 3; k += 1) u[k] = u[k]! * waist;
    }
    if (leg > 0) {
      const stays = leg * (1 - ease(FOOT[0], FOOT[1], y));
      const [dx, dy] = [x - HIP[0], y - HIP[1]];
      u[0] = u[0]! + stays * (c * dx + s * dy - dx + out);
      u[1] = u[1]! + stays * (c * dy - s * dx - dy);
    }
  };
};

/** Step for the turn of a surface, mm: small against the width of the field. */
const STEP = 0.5;

const create = (share: number): Warp => {
  const displace = displacementOf(share);
  const u = new Float64Array(3);
  const move = (x: number, y: number, z: number, out: Float64Array): void => {
    const side = x < 0 ? -1 : 1;
    displace(side * x, y, z, u);
    out[0] = x + side * u[0]!;
    out[1] = y + u[1]!;
    out[2] = z + u[2]!;
  };
  const [a, b, q] = [new Float64Array(3), new Float64Array(3), new Float64Array(3)];
  return {
    point: (p, out) => move(p[0]!, p[1]!, p[2]!, out),
    surface(positions, normals) {
      for (let i = 0; i < positions.length; i += 3) {
        const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
        if (y >= TOP || y <= SOLE) continue;
        const [nx, ny, nz] = [normals[i]!, normals[i + 1]!, normals[i + 2]!];
        // Two directions in the surface, square to each other; where they go spans the moved surface.
        const steep = Math.abs(nz) > 0.6;
        const flat = STEP / Math.sqrt(nx * nx + (steep ? nz * nz : ny * ny));
        const [tx, ty, tz] = steep ? [nz * flat, 0, -nx * flat] : [-ny * flat, nx * flat, 0];
        const [bx, by, bz] = [ny * tz - nz * ty, nz * tx - nx * tz, nx * ty - ny * tx];
        move(x, y, z, q);
        move(x + tx, y + ty, z + tz, a);
        move(x + bx, y + by, z + bz, b);
        const [ax, ay, az] = [a[0]! - q[0]!, a[1]! - q[1]!, a[2]! - q[2]!];
        const [cx, cy, cz] = [b[0]! - q[0]!, b[1]! - q[1]!, b[2]! - q[2]!];
        const [mx, my, mz] = [ay * cz - az * cy, az * cx - ax * cz, ax * cy - ay * cx];
        const length = Math.sqrt(mx * mx + my * my + mz * mz);
        normals[i] = mx / length;
        normals[i + 1] = my / length;
        normals[i + 2] = mz / length;
        positions.set(q, i);
      }
    },
  };
};

const made = new Map<FormId, Warp>();

/** The warp from the tables' body to a form; for `mean` it moves nothing. The same object for the same form. */
export const formWarp = (form: FormId): Warp => {
  let warp = made.get(form);
  if (!warp) made.set(form, (warp = create(FORM_SHARES[form])));
  return warp;
};
