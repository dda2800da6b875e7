import type { Vec3 } from '@/anatomy/units';

/**
 * The space the camera keeps out of: an upright capsule of elliptical section around the body, mm. Convex, so a line of
 * sight leaves it once and orbiting is smooth.
 */
export interface KeepOut {
  x: number;
  readonly z: number;
  /** Half axes of the section. */
  radiusX: number;
  readonly radiusZ: number;
  /** Ends of the straight part of the axis. Each cap is a half ellipsoid of height `capHeight`. */
  readonly bottom: number;
  readonly top: number;
  readonly capHeight: number;
}

/** Air between lens and body, mm: more than the near plane, so nothing is ever sliced open. */
const AIR = 25;

/** The keep-out of a body with these bounds (mm). */
export function keepOutOf(bounds: { readonly min: { x: number; y: number; z: number }; readonly max: { x: number; y: number; z: number } }): KeepOut {
  const radiusX = (bounds.max.x - bounds.min.x) / 2 + AIR;
  const radiusZ = (bounds.max.z - bounds.min.z) / 2 + AIR;
  // Flat caps: the body ends in cut thighs and chest, so the whole section counts right up to its ends.
  const capHeight = Math.min(radiusX, radiusZ) / 2;
  return {
    x: (bounds.min.x + bounds.max.x) / 2,
    z: (bounds.min.z + bounds.max.z) / 2,
    radiusX,
    radiusZ,
    bottom: bounds.min.y,
    top: bounds.max.y,
    capHeight,
  };
}

/**
 * Moves the keep-out with a body that shifts over one foot and leans: wide enough for hips and chest together.
 * @param rest the keep-out in neutral stance; `out` gets the moved one
 * @param pelvisX,chestX sideways displacement of the hips' midpoint and of the top of the trunk, mm
 */
export function shiftKeepOut(rest: KeepOut, pelvisX: number, chestX: number, out: KeepOut): void {
  out.x = rest.x + (pelvisX + chestX) / 2;
  out.radiusX = rest.radiusX + Math.abs(pelvisX - chestX) / 2;
}

/**
 * Last solution t of |o + t·d|² = 1 over the axes given: where a line leaves a unit cylinder or sphere, or −∞ if it misses.
 * @param a,b,c coefficients of a·t² + 2b·t + c = 0
 */
const lastRoot = (a: number, b: number, c: number): number => {
  const h = b * b - a * c;
  return h < 0 || a === 0 ? -Infinity : (-b + Math.sqrt(h)) / a;
};

/**
 * How far from `target` along `direction` (towards the camera) the lens has to be to stand outside `k` for good.
 * @returns mm, 0 when the whole line of sight is outside
 */
export function clearDistance(target: Vec3, direction: Vec3, k: KeepOut): number {
  const ox = (target[0] - k.x) / k.radiusX;
  const oz = (target[2] - k.z) / k.radiusZ;
  const dx = direction[0] / k.radiusX;
  const dz = direction[2] / k.radiusZ;
  const dy = direction[1] / k.capHeight;
  const planeA = dx * dx + dz * dz;
  const planeB = ox * dx + oz * dz;
  const planeC = ox * ox + oz * oz - 1;
  // Along the straight part the section counts only while the line is between the ends.
  const side = lastRoot(planeA, planeB, planeC);
  const height = target[1] + side * direction[1];
  let last = Number.isFinite(side) && height >= k.bottom && height <= k.top ? side : -Infinity;
  for (const end of [k.bottom, k.top] as const) {
    const oy = (target[1] - end) / k.capHeight;
    last = Math.max(last, lastRoot(planeA + dy * dy, planeB + oy * dy, planeC + oy * oy));
  }
  return Math.max(0, last);
}
