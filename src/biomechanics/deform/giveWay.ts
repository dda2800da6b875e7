import { bodyIndex } from '@/anatomy/bodies';
import type { Way } from '@/anatomy/tables/wayTable';
import { DUAL_QUATERNION } from './dualQuaternions';

/** Within this turn of a key, radians, the answer is rounded off, so that motion has no kink there. */
const ROUNDING = 0.12;
/** Changes by less than this, mm, are not worth moving a vertex for. */
const LEAST = 0.02;

/** Distance between two postures, rounded off near nought: the only function that postures are blended with. */
export const postureDistance = (square: number): number => Math.sqrt(square + ROUNDING * ROUNDING) - ROUNDING;

/** Writes how each driver is turned against the pelvis, as rotation vectors in the pelvis's frame, radians. */
export const readDrivers = (quaternions: Float64Array, drivers: readonly number[], out: Float64Array): void => {
  const px = -quaternions[0]!;
  const py = -quaternions[1]!;
  const pz = -quaternions[2]!;
  const pw = quaternions[3]!;
  for (let d = 0; d < drivers.length; d += 1) {
    const q = drivers[d]! * DUAL_QUATERNION;
    const x = quaternions[q]!;
    const y = quaternions[q + 1]!;
    const z = quaternions[q + 2]!;
    const w = quaternions[q + 3]!;
    const a = pw * x + px * w + py * z - pz * y;
    const b = pw * y - px * z + py * w + pz * x;
    const c = pw * z + px * y - py * x + pz * w;
    const size = Math.sqrt(a * a + b * b + c * c);
    const turn = size < 1e-9 ? 2 : (2 * Math.atan2(size, pw * w - px * x - py * y - pz * z)) / size;
    out[3 * d] = a * turn;
    out[3 * d + 1] = b * turn;
    out[3 * d + 2] = c * turn;
  }
};

/** Changes the rest shape of one muscle as a posture asks for. */
export interface GiveWay {
  /** Writes the changed rest shape into `out` (3 per vertex, mm), which must hold the rest shape or an earlier answer. */
  apply(quaternions: Float64Array, out: Float32Array): void;
}

/**
 * @param rest 3 per vertex, mm; `modes` holds 3 per vertex and change, mm for a pull of 1; keys are thousandths of a radian, 3 per driver
 * @throws RangeError when table and changes disagree
 */
export const createGiveWay = ({ table, modes }: Way, rest: Float32Array): GiveWay => {
  const { drivers, scales } = table;
  const number = scales.length;
  const width = 3 * drivers.length;
  const keys = Float64Array.from(table.keys, (turn) => turn / 1000);
  const pulls = Float64Array.from(table.pulls);
  const count = keys.length / width;
  if (pulls.length !== count * number || modes.length !== rest.length * number) throw new RangeError('the table of a muscle that gives way does not fit its changes');
  const bodies = drivers.map(bodyIndex);
  const here = new Float64Array(width);
  const pull = new Float64Array(number);
  /** The answer at rest, which has to be nothing. */
  const still = new Float64Array(number);
  const blend = (): void => {
    pull.fill(0);
    for (let k = 0; k < count; k += 1) {
      let square = 0;
      for (let c = 0; c < width; c += 1) square += (here[c]! - keys[k * width + c]!) ** 2;
      const near = postureDistance(square);
      for (let m = 0; m < number; m += 1) pull[m] = pull[m]! + near * pulls[k * number + m]!;
    }
    for (let m = 0; m < number; m += 1) pull[m] = (pull[m]! - still[m]!) * scales[m]!;
  };
  blend();
  for (let m = 0; m < number; m += 1) still[m] = pull[m]! / scales[m]!;

  /** Vertices that any change moves, and their changes one after another. */
  const moving = Uint32Array.from({ length: rest.length / 3 }, (_, v) => v).filter((v) => modes.subarray(3 * number * v, 3 * number * (v + 1)).some((x) => x !== 0));
  const packed = new Float32Array(moving.length * 3 * number);
  moving.forEach((v, i) => packed.set(modes.subarray(3 * number * v, 3 * number * (v + 1)), 3 * number * i));
  let changed = false;

  return {
    apply(quaternions, out) {
      readDrivers(quaternions, bodies, here);
      blend();
      let most = 0;
      for (let m = 0; m < number; m += 1) most += Math.abs(pull[m]!);
      if (most < LEAST) {
        if (changed) out.set(rest);
        changed = false;
        return;
      }
      changed = true;
      for (let i = 0, at = 0; i < moving.length; i += 1) {
        const j = 3 * moving[i]!;
        let x = rest[j]!;
        let y = rest[j + 1]!;
        let z = rest[j + 2]!;
        for (let m = 0; m < number; m += 1, at += 3) {
          const a = pull[m]!;
          x += a * packed[at]!;
          y += a * packed[at + 1]!;
          z += a * packed[at + 2]!;
        }
        out[j] = x;
        out[j + 1] = y;
        out[j + 2] = z;
      }
    },
  };
};
