import type { Vec3 } from '../units';

/** A ball that may be drawn out along a line: what lies within `radius` (mm) of it keeps its shape exactly. Left side or midline. */
interface Capsule {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly radius: readonly [from: number, to: number];
}

/** Over this many mm outside a capsule its hold fades to nothing. */
const FADE = 28;

const capsule = (from: Vec3, to: Vec3, a: number, b: number): Capsule => ({ from, to, radius: [a, b] });

/** The femur above the middle of its shaft, with the socket: head, neck, trochanters, shaft. Places of the femur's table. */
const THIGH: readonly Capsule[] = [
  capsule([88.79, 2.62, 3.66], [88.79, 2.62, 3.66], 27, 27),
  capsule([88.79, 2.62, 3.66], [133, -15, -6], 24, 27),
  capsule([131, -18, -6], [121, -62, -2], 30, 30),
  capsule([121, -62, -2], [112, -165, 14], 30, 24),
];

/** Sacrum, coccyx and lumbar spine, with the parts of the hip bones that lie against the sacrum. */
const AXIS: readonly Capsule[] = [
  capsule([0, -25, -58], [0, 8, -74], 10, 16),
  capsule([0, 8, -74], [0, 50, -64], 16, 40),
  capsule([0, 50, -64], [0, 80, -38], 42, 58),
  capsule([0, 80, -38], [0, 131, -12], 58, 54),
  capsule([0, 131, -12], [0, 320, -12], 54, 60),
];

/** 0 up to `a`, 1 from `b` on, with no corner in slope or bend. */
export const ease = (a: number, b: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return t * t * t * (t * (6 * t - 15) + 10);
};

const hold = (capsules: readonly Capsule[], x: number, y: number, z: number): number => {
  let free = 1;
  for (const { from, to, radius } of capsules) {
    const [ax, ay, az] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
    const [px, py, pz] = [x - from[0], y - from[1], z - from[2]];
    const length2 = ax * ax + ay * ay + az * az;
    const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * ax + py * ay + pz * az) / length2));
    const distance = Math.hypot(px - t * ax, py - t * ay, pz - t * az) - (radius[0] + t * (radius[1] - radius[0]));
    // A product keeps the edge between two capsules smooth.
    free *= ease(0, FADE, distance);
    if (free === 0) break;
  }
  return 1 - free;
};

/** From here down everything belongs to the legs, mm: below the sit bones and the fold of the buttocks. */
const LEG_TOP = -95;
const LEG_WHOLE = -150;
/** Legs are whole this far from the midline, mm; between them the skin of the crotch joins both. */
const BETWEEN_LEGS = 28;

/** Share 0…1 of a point (x ≥ 0) that moves with the leg as a stiff body. */
export const legHold = (x: number, y: number, z: number): number => {
  const low = ease(LEG_TOP, LEG_WHOLE, y) * ease(0, BETWEEN_LEGS, x);
  return low === 1 ? 1 : 1 - (1 - low) * (1 - hold(THIGH, x, y, z));
};

/** Share 0…1 of a point (x ≥ 0) that moves with sacrum and spine. */
export const axisHold = (x: number, y: number, z: number): number => hold(AXIS, x, y, z);
