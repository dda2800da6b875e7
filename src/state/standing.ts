import type { Degrees, Kilograms, Metres, Ratio, Seconds } from '@/anatomy/units';
import type { IllustratedPoseId } from '@/biomechanics/rig/poses';

export type StanceSide = 'left' | 'right';
export type Weakness = 'gluteus-medius' | 'superior-gluteal';
/** Which hand holds a cane or a bag: over the free leg or over the standing one. */
export type HandSide = 'swing' | 'stance';

/** Everything that the model of standing is asked with, less the moment of the course. */
export interface StanceSetup {
  readonly stanceSide: StanceSide;
  /** Strength of the stance-side abductors named by `weakness`: 1 full, 0.05 nearly none. */
  readonly strength: Ratio;
  readonly weakness: Weakness;
  /** 0 lets the pelvis drop, 1 leans the trunk fully. */
  readonly compensation: Ratio;
  /** Share of body weight on a cane, 0…0.3. */
  readonly cane: Ratio;
  readonly caneSide: HandSide;
  /** Weight of a bag as a share of body weight, 0…0.3. */
  readonly load: Ratio;
  readonly loadSide: HandSide;
  readonly massKg: Kilograms;
  readonly heightM: Metres;
  /** Trunk lean to the stance side and drop of the swing side as prescribed, or `null`: the model finds them. */
  readonly leanDeg: Degrees | null;
  readonly dropDeg: Degrees | null;
}

/** A question to the model: a setup, and the moment of the course. */
export interface StanceQuestion extends StanceSetup {
  readonly courseTime: Seconds;
}

/** Arrows of the forces at the hip: weight above it, abductors, hip joint, floor. */
export const ARROWS = ['force-weight', 'force-muscles', 'force-hip', 'force-floor'] as const;
/** Teaching overlays on the figure: plumb line, level of the pelvis, arrows, their lever arms. */
export const OVERLAYS = ['plumb', 'level', ...ARROWS, 'levers'] as const;
export type Overlay = (typeof OVERLAYS)[number];
/** What one switch puts on or takes off: an overlay, or all arrows together. */
export type OverlaySwitch = Overlay | 'forces';

/** What the second figure shows: nothing (there is none), the same body at full strength, or without cane and bag. */
export const COMPARISONS = ['none', 'full-strength', 'unaided'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Standing is solved; walking is one adult's measured data; the others are drawn poses of patient education. */
export const POSES = [
  'standing',
  'walking',
  'side_leg_lift',
  'clamshell',
  'single_bridge',
  'figure4',
  'hip_flexor',
  'sitting',
  'pillow_side',
  'spade',
  'bridge',
  'prone_ext',
  'stand_abd',
  'single_squat',
  'single_deadlift',
  'lunge',
  'side_plank',
  'bird_dog',
  'ball_release',
  'quarter_back',
  'side_plank_abd',
  'pelvic_drop',
  'band_walk',
  'lateral_step',
  'forward_step',
  'iso_stand',
  'front_plank_ext',
] as const satisfies readonly ('standing' | 'walking' | IllustratedPoseId)[];
export type PoseName = (typeof POSES)[number];
/** Every drawn pose of the rig has a name here. */
type Forgotten = Exclude<IllustratedPoseId, PoseName>;
const noneForgotten: [Forgotten] extends [never] ? true : Forgotten = true;
void noneForgotten;

/** What the figure is doing and what is drawn on it, besides how it stands. */
export interface FigureView {
  readonly pose: PoseName;
  readonly compare: Comparison;
  /** In the order of `OVERLAYS`, without repeats */
  readonly overlays: readonly Overlay[];
  /** Whether muscles are coloured by how hard they work, once the figure moves. */
  readonly activity: boolean;
}

export const inOverlayOrder = (shown: readonly Overlay[]): readonly Overlay[] => OVERLAYS.filter((overlay) => shown.includes(overlay));
export const overlaysOf = (one: OverlaySwitch): readonly Overlay[] => (one === 'forces' ? ARROWS : [one]);

/** How the second figure stands, or `null` when there is none. */
export const comparedWith = <S extends StanceSetup & Pick<FigureView, 'compare' | 'pose'>>(state: S): S | null => {
  if (state.pose !== 'standing') return null;
  if (state.compare === 'full-strength') return { ...state, strength: 1 as Ratio };
  if (state.compare === 'unaided') return { ...state, cane: 0 as Ratio, load: 0 as Ratio };
  return null;
};

/** Whether muscle work is shown as colour now: the figure at rest keeps the look of an anatomy plate. */
export const activityShown = (state: FigureView & { readonly courseTime: Seconds; readonly playing: boolean }): boolean =>
  state.activity && (state.pose !== 'standing' || state.courseTime > 0 || state.playing);
