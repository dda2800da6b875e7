import type { StanceResult } from '@/biomechanics';
import type { Seconds } from '@/anatomy/units';
import { gaitFrame } from '@/biomechanics/gait/gaitFrame';
import type { AppState, PoseName, StanceSide } from './appState';
import { onBothFeet, phaseAt, type CoursePhase } from './course';
import { stanceFrame } from './derived';
import { walkShare } from './poseClock';

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

/** What is said of the figure as a whole: the stance and what the hands do, a walk, or the name of a pose. */
export type FigureWords =
  | { readonly kind: 'stance'; readonly parts: readonly ReadoutPart[]; readonly hands: readonly HandWords[] }
  | { readonly kind: 'walk'; readonly stance: StanceSide | null; readonly drop: number }
  | { readonly kind: 'pose'; readonly pose: PoseName };

/** A cane or a bag: in which of the subject's hands, and what share of body weight, %. */
export interface HandWords {
  readonly key: 'cane' | 'bag';
  readonly hand: StanceSide;
  readonly share: number;
}

const otherOf = (side: StanceSide): StanceSide => (side === 'left' ? 'right' : 'left');

/** The cane takes weight only with the free foot up, so that neither is told of a figure on both feet. */
export const handWords = (state: AppState): readonly HandWords[] => {
  if (onBothFeet(state.courseTime)) return [];
  const held = [
    { key: 'cane', share: state.cane, side: state.caneSide },
    { key: 'bag', share: state.load, side: state.loadSide },
  ] as const;
  return held
    .filter(({ share }) => share > 0)
    .map(({ key, share, side }) => ({ key, hand: side === 'stance' ? state.stanceSide : otherOf(state.stanceSide), share: Math.round(share * 100) }));
};

/** The facts of the read-out; `null` while the body simply stands, and there is nothing to say. */
export const figureWords = (state: AppState): FigureWords | null => {
  if (state.pose === 'walking') {
    const { support, pelvicDropDeg } = gaitFrame(walkShare(state.courseTime));
    return { kind: 'walk', stance: support === 'both' ? null : support, drop: Math.round(pelvicDropDeg ?? 0) + 0 };
  }
  if (state.pose !== 'standing') return { kind: 'pose', pose: state.pose };
  if (state.courseTime === 0 && !state.playing) return null;
  return { kind: 'stance', parts: readoutParts(stanceFrame(state).result, state.stanceSide, state.courseTime), hands: handWords(state) };
};
