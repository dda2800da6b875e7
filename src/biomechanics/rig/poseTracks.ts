import { SIDES, type Side } from '@/anatomy/sides';
import type { Ratio } from '@/anatomy/units';
import type { IllustratedPose, PoseAngles } from './illustratedPose';

export const TRUNK = ['pelvisTilt', 'pelvisList', 'pelvisRotation', 'lumbarSideBend', 'lumbarFlexion', 'lumbarRotation', 'neckFlexion', 'neckSideBend', 'neckRotation'] as const;
export const LEG = ['hipFlexion', 'hipAbduction', 'hipRotation', 'kneeFlexion', 'ankleDorsiflexion', 'footPitch', 'toeExtension'] as const;
export const ARM = ['flexion', 'abduction'] as const;

/** One number of a pose in each of its frames. */
export type Track = Float64Array;
type Tracked<K extends string> = Readonly<Record<K, Track>>;
/** x, y, z, mm. */
type Way = readonly [Track, Track, Track];

/** A pose as one track per number. */
export interface PoseTracks {
  readonly trunk: Tracked<(typeof TRUNK)[number]>;
  readonly pelvis: Way;
  readonly leg: Readonly<Record<Side, Tracked<(typeof LEG)[number]>>>;
  /** Where a foot is that is placed; `null` for one that hangs on its leg. */
  readonly foot: Readonly<Record<Side, Way | null>>;
  readonly arm: Readonly<Record<Side, Tracked<(typeof ARM)[number]>>>;
}

const framesOf = ({ start, between, end }: IllustratedPose): readonly PoseAngles[] => [start, ...(between ?? []), end];

const create = (pose: IllustratedPose): PoseTracks => {
  const frames = framesOf(pose);
  const track = (of: (frame: PoseAngles) => number | undefined): Track => Float64Array.from(frames, (frame) => of(frame) ?? 0);
  const tracks = <K extends string>(keys: readonly K[], of: (frame: PoseAngles) => { readonly [N in K]?: number } | undefined): Tracked<K> =>
    Object.fromEntries(keys.map((key) => [key, track((frame) => of(frame)?.[key])])) as Record<K, Track>;
  const way = (of: (frame: PoseAngles) => readonly [number, number, number] | undefined): Way => [track((f) => of(f)?.[0]), track((f) => of(f)?.[1]), track((f) => of(f)?.[2])];
  const each = <T>(of: (side: Side) => T): Record<Side, T> => Object.fromEntries(SIDES.map((side) => [side, of(side)])) as Record<Side, T>;
  return {
    trunk: tracks(TRUNK, (frame) => frame),
    pelvis: way((frame) => frame.pelvis),
    leg: each((side) => tracks(LEG, (frame) => frame.leg?.[side])),
    foot: each((side) => (frames.some((frame) => frame.leg?.[side]?.foot) ? way((frame) => frame.leg?.[side]?.foot) : null)),
    arm: each((side) => tracks(ARM, (frame) => frame.arm?.[side])),
  };
};

const known = new WeakMap<IllustratedPose, PoseTracks>();
/** Worked out once for each pose: sampling allocates nothing. */
export const tracksOf = (pose: IllustratedPose): PoseTracks => {
  let tracks = known.get(pose);
  if (!tracks) known.set(pose, (tracks = create(pose)));
  return tracks;
};

/** Slope at a frame, per frame: nought where the way turns or rests, else the harmonic mean of the slopes beside it, which overshoots nowhere. */
const slopeAt = (track: Track, i: number): number => {
  const last = track.length - 1;
  const before = i > 0 ? track[i]! - track[i - 1]! : track[1]! - track[0]!;
  const after = i < last ? track[i + 1]! - track[i]! : track[last]! - track[last - 1]!;
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
};

/**
 * A number part of the way through its frames: a monotone cubic (Fritsch and Carlson), a straight line for two. What is the same in two frames
 * stays the same between them, so that a foot that stands does not slide.
 */
export const sample = (track: Track, progress: Ratio): number => {
  const spans = track.length - 1;
  const i = Math.min(spans - 1, Math.max(0, Math.floor(progress * spans)));
  const t = progress * spans - i;
  const a = track[i]!;
  const b = track[i + 1]!;
  if (spans === 1 || a === b) return a + (b - a) * t;
  const p = slopeAt(track, i);
  const q = slopeAt(track, i + 1);
  return a + t * (p + t * (3 * (b - a) - 2 * p - q + t * (p + q - 2 * (b - a))));
};
