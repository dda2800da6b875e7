import type { StanceResult } from '@/biomechanics';
import type { Seconds } from '@/anatomy/units';
import type { StanceSide } from './appState';
import { phaseAt, type CoursePhase } from './course';

/**
 * Below this the pelvis reads as level, degrees: healthy people sag a few degrees on one leg (the model's healthy sag is 2°,
 * `MODEL` section 9, V7: "few degrees, normal up to about 4").
 */
const LEVEL_DEG = 3;
/** Below this nobody would call it a lean, degrees. */
const UPRIGHT_DEG = 3;

/** One sentence of the read-out: a key of the `ui` locale under `readout`, and its values. Sides are given as words to translate. */
export interface ReadoutPart {
  readonly key: 'bothFeet' | 'shift' | 'back' | 'work' | 'limit' | 'level' | 'drops' | 'leans';
  readonly stance: StanceSide;
  readonly swing: StanceSide;
  readonly percent: number;
  readonly drop: number;
  readonly lean: number;
}

/** What is being said of the stance now, part by part: which hip works, which side drops, where the trunk leans. */
export const readoutParts = (
  frame: Pick<StanceResult, 'gluteusMediusActivation' | 'pelvicDropDeg' | 'trunkLeanDeg' | 'state'>,
  stanceSide: StanceSide,
  time: Seconds,
): readonly ReadoutPart[] => {
  const facts = {
    stance: stanceSide,
    swing: stanceSide === 'left' ? 'right' : 'left',
    percent: Math.round(frame.gluteusMediusActivation * 100),
    drop: Math.round(frame.pelvicDropDeg),
    lean: Math.round(frame.trunkLeanDeg),
  } as const;
  return keysFor(phaseAt(time), frame).map((key) => ({ key, ...facts }));
};

const keysFor = (
  phase: CoursePhase,
  { state, pelvicDropDeg, trunkLeanDeg }: Pick<StanceResult, 'pelvicDropDeg' | 'trunkLeanDeg' | 'state'>,
): ReadoutPart['key'][] => {
  if (phase === 'double-stance' || phase === 'double-stance-again') return ['bothFeet'];
  if (phase === 'shift') return ['shift'];
  if (phase === 'return') return ['back'];
  const keys: ReadoutPart['key'][] = [state === 'balanced' ? 'work' : 'limit', pelvicDropDeg < LEVEL_DEG ? 'level' : 'drops'];
  return trunkLeanDeg >= UPRIGHT_DEG ? [...keys, 'leans'] : keys;
};
