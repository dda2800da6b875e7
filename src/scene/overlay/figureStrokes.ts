import { Color } from 'three';
import { MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import { otherSide, type Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { drawForces, leverArms, pelvicLevel, plumbLine, type CarriedWeight, type ForceId } from '@/biomechanics/overlay';
import { bagHook } from '@/biomechanics/props';
import type { Transforms } from '@/biomechanics/rig';
import type { AppState } from '@/state/appState';
import { STROKE_COLOURS } from '@/state/strokeColours';
import { stanceFrame } from '@/state/derived';
import { ARROWS } from '@/state/standing';
import type { Strokes, StrokeStyle } from './strokes';

/** What a label on the picture says: a kind, and its number. The page puts it into words. */
export interface OverlayLabel {
  readonly kind: 'plumb' | 'level' | ForceId | 'arm-body-weight' | 'arm-abductors';
  /** mm beside the ankle; degrees of drop; body weights; mm of lever arm. */
  readonly value: number;
  /** Lower side of the pelvis; `null` when level, or for other kinds. */
  readonly side: Side | null;
  /** Where it points to, mm, world. */
  readonly at: Vec3;
  /** Other end of what it names, mm, world: where the first is out of the picture, the name goes along the line. */
  readonly root: Vec3;
  /** On which side of the figure its name stands: what happens at the hip beside the standing leg, the rest beside the free one. */
  readonly beside: 'stance' | 'swing';
}

const style = (colour: string, width: number, head = 0, dash = 0): StrokeStyle => ({ colour: new Color(colour), width, head, dash });
const STYLE = {
  plumb: style(STROKE_COLOURS.plumb, 1.5, 0, 7),
  level: style(STROKE_COLOURS.level, 3),
  horizontal: style(STROKE_COLOURS.level, 1.5, 0, 5),
  'body-weight': style(STROKE_COLOURS['body-weight'], 4.5, 15),
  abductors: style(STROKE_COLOURS.abductors, 4.5, 15),
  'hip-contact': style(STROKE_COLOURS['hip-contact'], 4.5, 15),
  ground: style(STROKE_COLOURS.ground, 3.5, 12),
  'arm-body-weight': style(STROKE_COLOURS['body-weight'], 2, 0, 3),
  'arm-abductors': style(STROKE_COLOURS.abductors, 2, 0, 3),
} as const;

/** Which force each arrow of the state is. */
const FORCE: Record<(typeof ARROWS)[number], ForceId> = { 'force-weight': 'body-weight', 'force-muscles': 'abductors', 'force-hip': 'hip-contact', 'force-floor': 'ground' };

const middle = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
/** Below this a force is too small to draw: an arrow head without a shaft, body weights. */
const FAINTEST = 0.05;

const addForces = (strokes: Strokes, labels: OverlayLabel[], bodies: Transforms, stance: Side, state: AppState, joints?: JointSet, scale?: number): void => {
  const shown = ARROWS.filter((arrow) => state.overlays.includes(arrow)).map((arrow) => FORCE[arrow]);
  for (const force of drawForces(bodies, stance, stanceFrame(state).result.forces, state.heightM, joints, scale)) {
    if (force.magnitude < FAINTEST || !shown.includes(force.id)) continue;
    strokes.add(force.tail, force.tip, STYLE[force.id]);
    // Named at its free end, away from the crowd at the hip.
    const pushes = force.id === 'hip-contact' || force.id === 'ground';
    const beside = force.id === 'abductors' || force.id === 'hip-contact' ? 'stance' : 'swing';
    labels.push({ kind: force.id, value: force.magnitude, side: null, at: pushes ? force.tail : force.tip, root: pushes ? force.tip : force.tail, beside });
  }
};

const hook = new Float64Array(3);

/** The bag, which feet have to stand under like the body itself; a cane is stood on and adds no weight. */
const carriedWeight = (state: AppState, bodies: Transforms, joints: JointSet = MEAN_JOINTS): CarriedWeight | null => {
  if (state.load <= 0) return null;
  const stance: Side = state.stanceSide === 'left' ? 'L' : 'R';
  bagHook(bodies, state.loadSide === 'stance' ? stance : otherSide(stance), state.cane > 0 && state.caneSide === state.loadSide, joints, hook);
  return { share: state.load, at: hook };
};

/**
 * Lines and labels of the overlays that the state shows, for a figure that stands so.
 * @param bodies where its bodies are, world ← rest, mm
 * @param joints of its form
 * @param scale of the force arrows, mm for one body weight
 * @returns the labels; `strokes` is written
 */
export const drawOverlays = (strokes: Strokes, bodies: Transforms, state: AppState, joints?: JointSet, scale?: number): readonly OverlayLabel[] => {
  strokes.clear();
  const labels: OverlayLabel[] = [];
  const shown = state.pose === 'standing' ? state.overlays : [];
  const stance: Side = state.stanceSide === 'left' ? 'L' : 'R';
  if (shown.includes('plumb')) {
    const { from, to, besideAnkle } = plumbLine(bodies, stance, joints, carriedWeight(state, bodies, joints));
    strokes.add(from, to, STYLE.plumb);
    labels.push({ kind: 'plumb', value: besideAnkle, side: null, at: to, root: from, beside: 'swing' });
  }
  if (shown.includes('level')) {
    const { line, level, angle, lowerSide } = pelvicLevel(bodies, stance, joints);
    strokes.add(level.from, level.to, STYLE.horizontal);
    strokes.add(line.from, line.to, STYLE.level);
    labels.push({ kind: 'level', value: angle, side: lowerSide, at: line.to, root: line.from, beside: 'swing' });
  }
  if (ARROWS.some((arrow) => shown.includes(arrow))) addForces(strokes, labels, bodies, stance, state, joints, scale);
  if (shown.includes('levers')) {
    for (const arm of leverArms(bodies, stance, stanceFrame(state).result.forces, state.heightM, joints)) {
      if (arm.length < 1) continue;
      strokes.add(arm.from, arm.to, STYLE[`arm-${arm.id}`]);
      labels.push({ kind: `arm-${arm.id}`, value: arm.length, side: null, at: middle(arm.from, arm.to), root: arm.to, beside: arm.id === 'abductors' ? 'stance' : 'swing' });
    }
  }
  strokes.commit();
  return labels;
};

