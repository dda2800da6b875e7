import type { Channel } from '@/anatomy/tables/siteTable';
import type { Vec3 } from '@/anatomy/units';
import type { MutableVec3, ScalarField } from './field';
import { boundsOf } from './field';

/** How far a channel is carried beyond its mouths so that it surely comes out of the bone, mm. */
const REACH = 8;
/** Widening at its outer ends: mouths are funnels. */
const FLARE = 1.15;

interface Ball {
  readonly p: Vec3;
  readonly r: number;
}

const along = (p: Vec3, d: Vec3, t: number): Vec3 => [p[0] + d[0] * t, p[1] + d[1] * t, p[2] + d[2] * t];

/** The space inside a tapered channel: a chain of round cones from outside one mouth to outside the other. */
export const channelField = ({ anterior, posterior }: Channel): ScalarField => {
  const chain: Ball[] = [
    { p: along(anterior.centre, anterior.axis, REACH), r: anterior.radius * FLARE },
    { p: anterior.centre, r: anterior.radius },
    { p: posterior.centre, r: posterior.radius },
    { p: along(posterior.centre, posterior.axis, REACH), r: posterior.radius * FLARE },
  ];
  const cones = chain.slice(1).map((b, i) => [chain[i]!, b] as const);
  const value = (x: number, y: number, z: number): number => {
    let least = Infinity;
    for (const [a, b] of cones) least = Math.min(least, coneDistance(a, b, x, y, z));
    return least;
  };
  const h = 1e-3;
  return {
    bounds: boundsOf(chain.map((b) => b.p), Math.max(...chain.map((b) => b.r))),
    value,
    gradient: (x, y, z, out: MutableVec3) => {
      out[0] = (value(x + h, y, z) - value(x - h, y, z)) / (2 * h);
      out[1] = (value(x, y + h, z) - value(x, y - h, z)) / (2 * h);
      out[2] = (value(x, y, z + h) - value(x, y, z - h)) / (2 * h);
    },
  };
};

/** Distance to a round cone, taken at the foot on its axis: exact for a cylinder, within the taper's angle for a cone; mm. */
const coneDistance = (a: Ball, b: Ball, x: number, y: number, z: number): number => {
  const ux = b.p[0] - a.p[0], uy = b.p[1] - a.p[1], uz = b.p[2] - a.p[2];
  const vx = x - a.p[0], vy = y - a.p[1], vz = z - a.p[2];
  const t = Math.min(1, Math.max(0, (ux * vx + uy * vy + uz * vz) / (ux * ux + uy * uy + uz * uz)));
  return Math.hypot(vx - t * ux, vy - t * uy, vz - t * uz) - (a.r + t * (b.r - a.r));
};
