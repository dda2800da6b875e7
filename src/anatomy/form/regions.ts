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

/** Capsules as plain numbers, nine each: start, way to the end, one over its length squared, radius there and its growth. */
const flatten = (capsules: readonly Capsule[]): Float64Array =>
  Float64Array.from(
    capsules.flatMap(({ from, to, radius }) => {
      const way = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
      const length2 = way[0] ** 2 + way[1] ** 2 + way[2] ** 2;
      return [...from, ...way, length2 === 0 ? 0 : 1 / length2, radius[0], radius[1] - radius[0]];
    }),
  );
const NUMBERS = 9;

/** 0 far from all capsules, 1 inside one. */
const hold = (c: Float64Array, x: number, y: number, z: number): number => {
  let free = 1;
  for (let i = 0; i < c.length; i += NUMBERS) {
    const [px, py, pz] = [x - c[i]!, y - c[i + 1]!, z - c[i + 2]!];
    const [wx, wy, wz] = [c[i + 3]!, c[i + 4]!, c[i + 5]!];
    const t = Math.min(1, Math.max(0, (px * wx + py * wy + pz * wz) * c[i + 6]!));
    const [dx, dy, dz] = [px - t * wx, py - t * wy, pz - t * wz];
    const distance = Math.sqrt(dx * dx + dy * dy + dz * dz) - c[i + 7]! - t * c[i + 8]!;
    if (distance >= FADE) continue;
    // A product keeps the edge between two capsules smooth.
    free *= ease(0, FADE, distance);
    if (free === 0) break;
  }
  return 1 - free;
};
const LEG = flatten(THIGH);
const MIDDLE = flatten(AXIS);

/** From here down everything belongs to the legs, mm: below the sit bones and the fold of the buttocks. */
const LEG_TOP = -95;
const LEG_WHOLE = -150;
/** Legs are whole this far from the midline, mm; between them the skin of the crotch joins both. */
const BETWEEN_LEGS = 28;

/** Share 0…1 of a point (x ≥ 0) that moves with the leg as a stiff body. */
export const legHold = (x: number, y: number, z: number): number => {
  const low = ease(LEG_TOP, LEG_WHOLE, y) * ease(0, BETWEEN_LEGS, x);
  return low === 1 ? 1 : 1 - (1 - low) * (1 - hold(LEG, x, y, z));
};

/** Share 0…1 of a point (x ≥ 0) that stays with sacrum and spine. */
export const axisHold = (x: number, y: number, z: number): number => hold(MIDDLE, x, y, z);
