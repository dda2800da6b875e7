import { DEFAULT_INPUTS, INPUT_LIMITS, solveStance, type StanceInputs, type StanceResult } from '@/biomechanics';

/** Inputs as bare numbers, which tests may write without units. */
export type Asked = { readonly [K in keyof StanceInputs]?: StanceInputs[K] extends string ? StanceInputs[K] : number | null };

export const inputs = (asked: Asked = {}): StanceInputs => ({ ...DEFAULT_INPUTS, ...asked }) as StanceInputs;
export const stand = (asked: Asked = {}): StanceResult => solveStance(inputs(asked));

/** Any inputs within range; half of them prescribe neither drop nor lean. */
export const drawInputs = (next: () => number): StanceInputs => {
  const within = (key: keyof typeof INPUT_LIMITS): number => {
    const [low, high] = INPUT_LIMITS[key];
    return low + (high - low) * next();
  };
  const side = (): 'swing' | 'stance' => (next() < 0.5 ? 'swing' : 'stance');
  return inputs({
    massKg: within('massKg'),
    heightM: within('heightM'),
    stanceSide: next() < 0.5 ? 'left' : 'right',
    abductorStrength: within('abductorStrength'),
    weakness: next() < 0.5 ? 'gluteus-medius' : 'superior-gluteal',
    compensation: within('compensation'),
    cane: next() < 0.5 ? 0 : within('cane'),
    caneSide: side(),
    load: next() < 0.5 ? 0 : within('load'),
    loadSide: side(),
    trunkLeanDeg: next() < 0.7 ? null : within('trunkLeanDeg'),
    pelvicDropDeg: next() < 0.7 ? null : within('pelvicDropDeg'),
    swingFootShare: next() < 0.7 ? 0 : within('swingFootShare'),
  });
};

/** Every number of an answer, by path. */
export const numbersOf = (value: unknown, path = ''): [string, number][] => {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersOf(inner, `${path}.${key}`));
};
