import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { jointCentre, MIDLINE_JOINTS } from '@/anatomy/joints';
import { sideSign, SIDES } from '@/anatomy/sides';
import type { BlendBinding } from './bodyAsset';

/**
 * A joint of the skin that the file does not know: what `near` carries beyond it goes to `far`, smoothly over `blend` mm on either
 * side. `beyond` says how far past the joint a point lies, mm.
 */
interface SkinJoint {
  readonly near: number;
  readonly far: number;
  readonly blend: number;
  readonly beyond: (x: number, y: number, z: number) => number;
}

/** Rise of the line that parts head and trunk, from the nape down to the throat. */
const NECK_SLOPE = 0.35;
/** The bases of the toes lie this much further back for each mm outwards. */
const TOES_SLOPE = 0.47;

const body = (id: BodyId): number => bodyIndex(id);
const [, NECK_Y, NECK_Z] = MIDLINE_JOINTS.neck.position;

/** In the order in which they are divided: an arm at its elbow, then its forearm at the wrist. Half widths are assumed, as all weights of the skin. */
const JOINTS: readonly SkinJoint[] = [
  ...SIDES.flatMap((side): SkinJoint[] => {
    const sign = sideSign(side);
    const elbow = jointCentre('elbow', side)[1];
    const wrist = jointCentre('wrist', side)[1];
    const [ballX, , ballZ] = jointCentre('toes', side);
    return [
      { near: body(`arm_${side}`), far: body(`forearm_${side}`), blend: 45, beyond: (_, y) => elbow - y },
      { near: body(`forearm_${side}`), far: body(`hand_${side}`), blend: 26, beyond: (_, y) => wrist - y },
      { near: body(`foot_${side}`), far: body(`toes_${side}`), blend: 15, beyond: (x, _, z) => z - ballZ + TOES_SLOPE * sign * (x - ballX) },
    ];
  }),
  { near: body('thorax'), far: body('head'), blend: 56, beyond: (_, y, z) => y - NECK_Y + NECK_SLOPE * (z - NECK_Z) },
];

const smoothstep = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** The slot that has least to say: one that is empty where there is one. */
const slackest = (weights: Float32Array, i: number): number => {
  let best = i;
  for (let k = i + 1; k < i + 4; k++) if (weights[k]! < weights[best]!) best = k;
  return best;
};

/** The slot of the vertex at `i` that names a body and says something; −1: none. */
const slotOf = ({ bodies, weights }: BlendBinding, i: number, wanted: number): number => {
  for (let k = i; k < i + 4; k++) if (bodies[k] === wanted && weights[k]! > 0) return k;
  return -1;
};

/**
 * Divides the skin at elbows, wrists, neck and toes: the file knows one body for an arm, for the trunk with its head and for a foot, which is
 * all that standing needs. Written in place; weights still add up to what they did.
 */
export function divideSkin(positions: Float32Array, blend: BlendBinding): void {
  const { bodies, weights } = blend;
  for (let i = 0, p = 0; i < bodies.length; i += 4, p += 3) {
    for (const { near, far, blend: width, beyond } of JOINTS) {
      const slot = slotOf(blend, i, near);
      if (slot < 0) continue;
      const past = smoothstep(-width, width, beyond(positions[p]!, positions[p + 1]!, positions[p + 2]!));
      if (past <= 0) continue;
      if (past >= 1) {
        bodies[slot] = far;
        continue;
      }
      const other = slackest(weights, i);
      if (other === slot) continue;
      const whole = weights[slot]! + weights[other]!;
      bodies[other] = far;
      weights[other] = whole * past;
      weights[slot] = whole * (1 - past);
    }
  }
}
