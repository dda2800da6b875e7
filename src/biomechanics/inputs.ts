import { kilograms, metres, ratio, type Degrees, type Kilograms, type Metres, type Ratio } from '@/anatomy/units';

/** Side of a hand, in the words of the solver: over the supporting leg or over the free one. */
export type HandSide = 'swing' | 'stance';
/** `gluteus-medius` alone, or all that the superior gluteal nerve drives: medius, minimus and tensor fasciae latae. */
export type WeakMuscles = 'gluteus-medius' | 'superior-gluteal';

/** Everything the model is asked. Keys and meanings are those of `npm run stance`. */
export interface StanceInputs {
  readonly massKg: Kilograms;
  readonly heightM: Metres;
  /** The subject's leg that stands. */
  readonly stanceSide: 'left' | 'right';
  /** Strength left in the muscles named by `weakness`: 1 full, 0 none. */
  readonly abductorStrength: Ratio;
  readonly weakness: WeakMuscles;
  /** 0 lets the pelvis drop, 1 leans the trunk fully. */
  readonly compensation: Ratio;
  /** Share of body weight carried by a cane. */
  readonly cane: Ratio;
  readonly caneSide: HandSide;
  /** Weight of a bag, as a share of body weight. */
  readonly load: Ratio;
  readonly loadSide: HandSide;
  /** Prescribed lean to the stance side, or `null`: the model chooses it. */
  readonly trunkLeanDeg: Degrees | null;
  /** Prescribed drop of the swing side, or `null`: the model finds it. */
  readonly pelvicDropDeg: Degrees | null;
  /** Share of body weight on the swing foot: 0 single-leg stance, 0.5 quiet double stance. */
  readonly swingFootShare: Ratio;
}

export const DEFAULT_INPUTS: StanceInputs = Object.freeze({
  massKg: kilograms(75),
  heightM: metres(1.75),
  stanceSide: 'right',
  abductorStrength: ratio(1),
  weakness: 'gluteus-medius',
  compensation: ratio(0.5),
  cane: ratio(0),
  caneSide: 'swing',
  load: ratio(0),
  loadSide: 'swing',
  trunkLeanDeg: null,
  pelvicDropDeg: null,
  swingFootShare: ratio(0),
} satisfies StanceInputs);

/** Smallest and largest value of each number that the model takes; beyond them `sanitise` clamps and says so. */
export const INPUT_LIMITS = Object.freeze({
  massKg: [30, 200],
  heightM: [1.2, 2.2],
  abductorStrength: [0, 1],
  compensation: [0, 1],
  cane: [0, 0.3],
  load: [0, 0.3],
  trunkLeanDeg: [-15, 35],
  pelvicDropDeg: [-10, 20],
  swingFootShare: [0, 0.5],
} as const satisfies Partial<Record<keyof StanceInputs, readonly [number, number]>>);
export type NumberKey = keyof typeof INPUT_LIMITS;
export const NUMBER_KEYS = Object.keys(INPUT_LIMITS) as readonly NumberKey[];

/** The words each choice may take. */
export const INPUT_CHOICES = Object.freeze({
  stanceSide: ['left', 'right'],
  weakness: ['gluteus-medius', 'superior-gluteal'],
  caneSide: ['swing', 'stance'],
  loadSide: ['swing', 'stance'],
} as const satisfies Partial<Record<keyof StanceInputs, readonly string[]>>);
export type ChoiceKey = keyof typeof INPUT_CHOICES;
export const CHOICE_KEYS = Object.keys(INPUT_CHOICES) as readonly ChoiceKey[];

/** Numbers that may be `null`: not prescribed. */
export const isNullable = (key: NumberKey): key is 'trunkLeanDeg' | 'pelvicDropDeg' => key === 'trunkLeanDeg' || key === 'pelvicDropDeg';
