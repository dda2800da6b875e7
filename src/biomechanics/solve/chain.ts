import { CHAIN, LUMBAR_CENTRES, RIGHT_JOINTS, SIDE_BEND_SHARES } from '../model/segments';

/**
 * Frame of the solver: right stance, axes of the anatomical frame (+X the swing side, +Y up, +Z forward), origin at the stance
 * hip, metres, body at reference size. Postures turn everything about Z, so z never changes and a body needs four numbers.
 */
const HIP_X = RIGHT_JOINTS.hip[0];
/** Millimetres in the anatomical frame → metres from the stance hip. */
export const fromHip = ([x, y, z]: readonly [number, number, number]): readonly [number, number, number] => [(x - HIP_X) / 1000, y / 1000, z / 1000];

const RAD = Math.PI / 180;
const CENTRES = LUMBAR_CENTRES.map(fromHip);
/** Numbers per body: cosine, sine, x and y of the shift. A point p becomes (c x − s y + tx, s x + c y + ty). */
const STRIDE = 4;

/** Pelvis, L5 … L1 and thorax, in the order of `CHAIN`. */
export type Chain = Float64Array;
/** Memory for one chain; `poseChain` writes it. */
export const createChain = (): Chain => new Float64Array(CHAIN.length * STRIDE);

/**
 * Poses the pelvis and spine: the pelvis turns about the stance hip by the drop, each lumbar joint takes its share of the bend
 * (lean + drop), the thorax follows L1.
 * @param drop degrees, swing side lower positive
 * @param lean degrees, thorax to the stance side positive
 */
export const poseChain = (drop: number, lean: number, out: Chain): void => {
  let angle = -drop * RAD;
  let c = Math.cos(angle);
  let s = Math.sin(angle);
  let tx = 0;
  let ty = 0;
  out[0] = c;
  out[1] = s;
  out[2] = 0;
  out[3] = 0;
  const bend = (lean + drop) * RAD;
  for (let i = 0; i < 5; i += 1) {
    const [x, y] = CENTRES[i]!;
    const jx = c * x - s * y + tx;
    const jy = s * x + c * y + ty;
    angle += SIDE_BEND_SHARES[i]! * bend;
    c = Math.cos(angle);
    s = Math.sin(angle);
    tx = jx - (c * x - s * y);
    ty = jy - (s * x + c * y);
    const at = (i + 1) * STRIDE;
    out[at] = c;
    out[at + 1] = s;
    out[at + 2] = tx;
    out[at + 3] = ty;
  }
  out.copyWithin(24, 20, 24);
};

/** Where a point (metres, neutral) of a body (index in `CHAIN`) is: x, then y. */
export const chainX = (chain: Chain, body: number, x: number, y: number): number => {
  const at = body * STRIDE;
  return chain[at]! * x - chain[at + 1]! * y + chain[at + 2]!;
};
export const chainY = (chain: Chain, body: number, x: number, y: number): number => {
  const at = body * STRIDE;
  return chain[at + 1]! * x + chain[at]! * y + chain[at + 3]!;
};
