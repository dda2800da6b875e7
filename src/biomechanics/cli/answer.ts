import type { StanceInputs } from '../inputs';
import type { MuscleResult, StanceResult } from '../result';
import type { StanceNote } from '../sanitise';
import { solveStance } from '../solve/solveStance';
import { caseId, MalformedCase, readCase } from './readCase';

/** Numbers of an answer, in the order in which they are printed. */
const OUTPUT_KEYS = [
  'pelvicDropDeg',
  'trunkLeanDeg',
  'hipAdductionDeg',
  'pelvisOnFemurDeg',
  'hipMomentNm',
  'abductorForceBW',
  'hipContactBW',
  'hipForceAngleDeg',
  'effort',
  'gluteusMediusActivation',
  'gluteusMinimusActivation',
  'tensorFasciaeLataeActivation',
  'qlSwingActivation',
  'qlStanceActivation',
  'lumbarCompressionBW',
  'lumbarMomentNm',
  'trunkAsymmetry',
] as const satisfies readonly (keyof StanceResult)[];

interface MuscleOutput {
  readonly side: 'left' | 'right';
  readonly role: MuscleResult['role'];
  readonly activation: number;
  readonly forceN: number;
}
export interface Answer {
  readonly id: string | number | null;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly notes?: readonly string[];
  readonly error?: string;
  /** The part of the case that could not be understood. */
  readonly key?: string;
}

/** Six decimals: far finer than the model is true. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

const muscleOutput = (m: MuscleResult): MuscleOutput => ({
  side: m.side === 'L' ? 'left' : 'right',
  role: m.role,
  activation: rounded(m.activation),
  forceN: rounded(m.force),
});

const noteText = ({ key, code, given, used }: StanceNote): string => {
  if (code === 'clamped') return `${key}: ${given} is out of range; ${used} was used`;
  if (code === 'not-a-number') return `${key}: ${given} is no finite number; ${used} was used`;
  if (code === 'unknown-choice') return `${key}: ${given} is not known; ${used} was used`;
  if (code === 'paralysis') return `${key}: close to complete paralysis; the posture may jump`;
  if (code === 'beyond-range') return 'pelvicDropDeg: no resting posture within -15 to 40 degrees; the nearest end is given';
  if (code === 'forced') return `hipAdductionDeg: ${used} is more than a hip gives way in this posture; forces and effort mean nothing here`;
  return `effort: ${Number(used).toFixed(3)} is above 0.95; the pelvis is hanging on passive tissue`;
};

/** Answers one case; a malformed one gets an `error` that names the key. Never throws. */
export const answer = (value: unknown): Answer => {
  try {
    const { id, inputs } = readCase(value);
    const result = solveStance(inputs as unknown as StanceInputs);
    const outputs: Record<string, unknown> = {};
    for (const key of OUTPUT_KEYS) outputs[key] = rounded(result[key]);
    outputs.state = result.state;
    outputs.muscles = Object.fromEntries(Object.values(result.muscles).map((m) => [m.id, muscleOutput(m)]));
    return { id, outputs, notes: result.notes.map(noteText) };
  } catch (error) {
    if (error instanceof MalformedCase) return { id: caseId(value), error: error.message, key: error.key };
    throw error;
  }
};
