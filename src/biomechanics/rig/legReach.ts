import type { JointSet } from '@/anatomy/joints';

/**
 * The leg as two links: which hip and knee angles put the ankle at a given place. Worked in the left leg's coordinates (x
 * outward); the right leg is its mirror image. The hip has no axial turn here, so the answer is unique.
 */
export interface LegReach {
  /** Thigh forward, radians. */
  flexion: number;
  /** Whole leg outward in the frontal plane of the world, radians. */
  outward: number;
  /** Knee bend, radians, never negative. */
  knee: number;
}

interface Link {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The two links of one form's leg, mm, and what follows from them. */
export interface LegLinks {
  readonly thigh: Link;
  readonly shank: Link;
  readonly fixed: number;
  readonly swing: number;
  readonly offset: number;
  /** Straight leg, hip to ankle, squared (mm²). The neutral leg is the straight leg: the knee does not bend backwards. */
  readonly straight: number;
}

/** The two links of the left leg of a form; the right leg is its mirror image. */
export const legLinks = (joints: JointSet): LegLinks => {
  const [hx, hy, hz] = joints.joint('hip', 'L');
  const [kx, ky, kz] = joints.joint('knee', 'L');
  const [ax, ay, az] = joints.joint('ankle', 'L');
  const thigh = { x: kx - hx, y: ky - hy, z: kz - hz };
  const shank = { x: ax - kx, y: ay - ky, z: az - kz };
  // |hip→ankle|² = fixed + 2 · swing · cos(knee − offset): the frontal parts of both links do not take part in the bend.
  const fixed = thigh.x ** 2 + thigh.y ** 2 + thigh.z ** 2 + shank.x ** 2 + shank.y ** 2 + shank.z ** 2 + 2 * thigh.x * shank.x;
  const along = thigh.y * shank.y + thigh.z * shank.z;
  const across = thigh.z * shank.y - thigh.y * shank.z;
  return { thigh, shank, fixed, swing: Math.hypot(along, across), offset: Math.atan2(across, along), straight: fixed + 2 * along };
};

/** Hip→ankle of the leg (mm; x outward) for the given flexion angles (radians), with no frontal tilt. */
export const legVector = ({ thigh, shank }: LegLinks, flexion: number, knee: number, out: Float64Array): void => {
  const c = Math.cos(knee);
  const s = Math.sin(knee);
  const y = thigh.y + shank.y * c - shank.z * s;
  const z = thigh.z + shank.y * s + shank.z * c;
  const cf = Math.cos(flexion);
  const sf = Math.sin(flexion);
  out[0] = thigh.x + shank.x;
  out[1] = y * cf + z * sf;
  out[2] = -y * sf + z * cf;
};

/**
 * Angles that put the ankle at `d` from the hip (mm, x outward). A place out of reach is taken as far as the straight leg goes
 * in its direction.
 */
export const reachAnkle = ({ thigh, shank, fixed, swing, offset, straight }: LegLinks, dx: number, dy: number, dz: number, out: LegReach): void => {
  const length2 = dx * dx + dy * dy + dz * dz;
  const scale = length2 > straight ? Math.sqrt(straight / length2) : 1;
  const x = dx * scale;
  const y = dy * scale;
  const z = dz * scale;
  const cosine = (x * x + y * y + z * z - fixed) / (2 * swing);
  const knee = scale < 1 ? 0 : Math.max(0, offset + Math.acos(Math.min(1, Math.max(-1, cosine))));

  const c = Math.cos(knee);
  const s = Math.sin(knee);
  const vx = thigh.x + shank.x;
  const vy = thigh.y + shank.y * c - shank.z * s;
  const vz = thigh.z + shank.y * s + shank.z * c;
  const w = Math.hypot(vy, vz);
  const pitch = Math.asin(Math.min(1, Math.max(-1, z / w)));
  out.knee = knee;
  out.flexion = pitch - Math.atan2(vz, -vy);
  out.outward = Math.atan2(y, x) - Math.atan2(-w * Math.cos(pitch), vx);
};
