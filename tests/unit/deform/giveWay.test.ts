import { describe, expect, it } from 'vitest';
import { BODY_IDS, bodyIndex } from '@/anatomy/bodies';
import type { Way } from '@/anatomy/tables/wayTable';
import { degrees } from '@/anatomy/units';
import { DUAL_QUATERNION, toDualQuaternions } from '@/biomechanics/deform/dualQuaternions';
import { createGiveWay, readDrivers } from '@/biomechanics/deform/giveWay';
import { createBodies, neutralAngles, placeBodies } from '@/biomechanics/rig';
import { blendWeights } from '@/biomechanics/wrap/blend';
import { mirrorWay } from '@/biomechanics/deform';

const bodies = createBodies();
const quaternions = new Float64Array(BODY_IDS.length * DUAL_QUATERNION);
const hipAt = (side: 'L' | 'R', flexion: number, abduction = 0, list = 0): Float64Array => {
  const angles = neutralAngles();
  angles.leg[side].hipFlexion = degrees(flexion);
  angles.leg[side].hipAbduction = degrees(abduction);
  angles.pelvisList = degrees(list);
  placeBodies(angles, bodies);
  toDualQuaternions(bodies, quaternions);
  return quaternions;
};

const rest = Float32Array.from([10, 20, 30, 40, 50, 60]);
/** One change that moves the first of two points by (4, 0, 2) mm in the posture of the second key. */
const keys = [new Float64Array(3), Float64Array.from([-1.047, 0, 0]), Float64Array.from([-1.571, 0, 0])];
const pulls = blendWeights(keys, [[0], [1], [0.5]]);
const way: Way = {
  table: { drivers: ['femur_L'], keys: keys.flatMap((key) => Array.from(key, (x) => Math.round(1000 * x))), pulls: pulls.flat(), scales: [4] },
  modes: Float32Array.from([1, 0, 0.5, 0, 0, 0]),
};

describe('giving way to bone', () => {
  it('reads a joint as its turn against the pelvis, however the pelvis lies', () => {
    const turn = new Float64Array(3);
    for (const list of [0, 90]) {
      readDrivers(hipAt('L', 60, 0, list), [bodyIndex('femur_L')], turn);
      expect(turn[0]).toBeCloseTo(-Math.PI / 3, 5);
      expect(Math.hypot(turn[1]!, turn[2]!)).toBeLessThan(1e-6);
    }
  });

  it('changes nothing at rest, what was worked out at a key, and less on the way', () => {
    const giveWay = createGiveWay(way, rest);
    const out = rest.slice();
    const moved = (flexion: number): number => {
      giveWay.apply(hipAt('L', flexion), out);
      expect(Array.from(out.subarray(3))).toEqual([40, 50, 60]);
      expect(out[2]! - 30).toBeCloseTo((out[0]! - 10) / 2, 4);
      return out[0]! - 10;
    };
    expect(moved(0)).toBe(0);
    expect(moved(60)).toBeCloseTo(4, 1);
    expect(moved(90)).toBeCloseTo(2, 1);
    expect(moved(30)).toBeGreaterThan(1);
    expect(moved(30)).toBeLessThan(3);
    // The other leg is no business of this muscle, and coming back leaves nothing behind.
    giveWay.apply(hipAt('R', 60), out);
    expect(Array.from(out)).toEqual(Array.from(rest));
  });

  it('is mirrored on the other side', () => {
    // The same two points, mirrored, in the other order.
    const twin = Float32Array.from([-40, 50, 60, -10, 20, 30]);
    const right = createGiveWay(mirrorWay(way, rest, twin), twin);
    const left = createGiveWay(way, rest);
    const [a, b] = [rest.slice(), twin.slice()];
    left.apply(hipAt('L', 50, 20), a);
    right.apply(hipAt('R', 50, 20), b);
    a.forEach((x, i) => expect(b[(i + 3) % 6]).toBeCloseTo(i % 3 === 0 ? -x : x, 4));
    expect(() => mirrorWay(way, rest, twin.map((x) => x + 3))).toThrow(RangeError);
    expect(a[0]).toBeGreaterThan(11);
  });

  it('refuses a table that does not fit', () => {
    expect(() => createGiveWay({ ...way, modes: way.modes.subarray(3) }, rest)).toThrow(RangeError);
  });
});
