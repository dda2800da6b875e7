import { ARM, CHAIN, LEG, MODEL_MASS_KG, RIGHT_JOINTS, TRUNK_SEGMENTS } from '../model/segments';
import { chainX, chainY, fromHip, type Chain } from './chain';

type Point = readonly [number, number, number];
/** A segment above the stance leg: its share of body mass, the body and point it follows, and what hangs from that point. */
export interface CarriedSegment {
  readonly share: number;
  readonly body: number;
  readonly anchor: Point;
  /** From the anchor to the centre of mass, in world axes (0 for a segment that is fixed to its body). */
  readonly hang: Point;
}

const share = (massKg: number): number => massKg / MODEL_MASS_KG;
const mirror = ([x, y, z]: Point): Point => [-x, y, z];
const minus = (a: Point, b: Point): Point => [(a[0] - b[0]) / 1000, (a[1] - b[1]) / 1000, (a[2] - b[2]) / 1000];
const THORAX = CHAIN.indexOf('thorax');
const NONE: Point = [0, 0, 0];

const trunk = CHAIN.map((body, i): CarriedSegment => ({
  share: share(TRUNK_SEGMENTS[body].massKg),
  body: i,
  anchor: fromHip(TRUNK_SEGMENTS[body].centre),
  hang: NONE,
}));
const arm = (side: (p: Point) => Point): CarriedSegment => ({
  share: share(ARM.massKg),
  body: THORAX,
  anchor: fromHip(side(RIGHT_JOINTS.shoulder)),
  hang: side(minus(ARM.centre, RIGHT_JOINTS.shoulder)),
});

/** Pelvis, spine, thorax and both arms. */
export const CARRIED: readonly CarriedSegment[] = [...trunk, arm((p) => p), arm(mirror)];

/** Swing leg from its hip downwards: share of mass, and centre or joint relative to the joint above (metres, neutral). */
const swing = { hip: mirror(RIGHT_JOINTS.hip), knee: mirror(RIGHT_JOINTS.knee) };
export const SWING_HIP: Point = fromHip(swing.hip);
const SWING_LEG_SHARES = [share(LEG.thigh.massKg), share(LEG.shank.massKg), share(LEG.foot.massKg)] as const;
const THIGH = minus(mirror(LEG.thigh.centre), swing.hip);
const KNEE = minus(swing.knee, swing.hip);
const SHANK = minus(mirror(LEG.shank.centre), swing.knee);
const FOOT = minus(mirror(LEG.foot.centre), swing.knee);

export const LEG_SHARE = SWING_LEG_SHARES[0] + SWING_LEG_SHARES[1] + SWING_LEG_SHARES[2];
export const UPPER_SHARE = CARRIED.reduce((sum, s) => sum + s.share, 0) + LEG_SHARE;
/** Hip to ankle, metres. */
export const LEG_LENGTH = -RIGHT_JOINTS.ankle[1] / 1000;
/** Σ f h / L of the stance leg: the share of its mass that moves with the ankle when the leg tilts about the hip. */
export const LEG_LEVER_SHARE = [LEG.thigh, LEG.shank, LEG.foot].reduce((sum, s) => sum + (share(s.massKg) * -s.centre[1]) / 1000 / LEG_LENGTH, 0);

const SWING_HANG_X = [THIGH[0], KNEE[0] + SHANK[0], KNEE[0] + FOOT[0]] as const;
const SWING_MOMENT_X = SWING_LEG_SHARES[0] * SWING_HANG_X[0] + SWING_LEG_SHARES[1] * SWING_HANG_X[1] + SWING_LEG_SHARES[2] * SWING_HANG_X[2];

/** Σ f x of everything above the stance leg, metres from the stance hip. */
export const massMomentX = (chain: Chain): number => {
  let sum = LEG_SHARE * chainX(chain, 0, SWING_HIP[0], SWING_HIP[1]) + SWING_MOMENT_X;
  for (let i = 0; i < CARRIED.length; i += 1) {
    const s = CARRIED[i]!;
    sum += s.share * (chainX(chain, s.body, s.anchor[0], s.anchor[1]) + s.hang[0]);
  }
  return sum;
};

/** Σ f z of the same (forward positive, metres): the swing leg is flexed at hip and knee (radians). */
export const massMomentZ = (hipFlexion: number, kneeFlexion: number): number => {
  let sum = 0;
  for (let i = 0; i < CARRIED.length; i += 1) {
    const s = CARRIED[i]!;
    sum += s.share * (s.anchor[2] + s.hang[2]);
  }
  const forward = (p: Point, angle: number): number => p[2] * Math.cos(angle) - p[1] * Math.sin(angle);
  const knee = forward(KNEE, hipFlexion);
  const shank = hipFlexion - kneeFlexion;
  const [thigh, calf, foot] = SWING_LEG_SHARES;
  return sum + thigh * forward(THIGH, hipFlexion) + calf * (knee + forward(SHANK, shank)) + foot * (knee + forward(FOOT, shank));
};

/** Share of mass, Σ f x and Σ f z of the part above a lumbar joint (`level` in the chain), arms included. Writes [f, fx, fz]. */
export const massAbove = (chain: Chain, level: number, out: Float64Array): void => {
  out.fill(0);
  for (let i = 0; i < CARRIED.length; i += 1) {
    const s = CARRIED[i]!;
    if (s.body < level) continue;
    out[0] = out[0]! + s.share;
    out[1] = out[1]! + s.share * (chainX(chain, s.body, s.anchor[0], s.anchor[1]) + s.hang[0]);
    out[2] = out[2]! + s.share * (s.anchor[2] + s.hang[2]);
  }
};

/** Centre of mass of everything above the stance leg, metres from the stance hip: x and y (swing leg straight down). */
export const upperCentre = (chain: Chain): readonly [number, number] => {
  let y = LEG_SHARE * chainY(chain, 0, SWING_HIP[0], SWING_HIP[1]);
  y += SWING_LEG_SHARES[0] * THIGH[1] + SWING_LEG_SHARES[1] * (KNEE[1] + SHANK[1]) + SWING_LEG_SHARES[2] * (KNEE[1] + FOOT[1]);
  for (const s of CARRIED) y += s.share * (chainY(chain, s.body, s.anchor[0], s.anchor[1]) + s.hang[1]);
  return [massMomentX(chain) / UPPER_SHARE, y / UPPER_SHARE];
};
