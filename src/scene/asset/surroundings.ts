import { bodyIndex } from '@/anatomy/bodies';
import type { BlendBinding } from './bodyAsset';

const ARMS = (['arm_L', 'arm_R', 'forearm_L', 'forearm_R', 'hand_L', 'hand_R'] as const).map(bodyIndex);
/**
 * Between these heights (mm) the trunk turns into shoulders, neck and head. The picture fades over the lower half of them: above the loins and the lowest
 * ribs, and below the armpits at 370, where the sides flare towards the arms and would end in torn edges.
 */
const CHEST = 250;
const SHOULDERS = 510;

const smoothstep = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/**
 * Marks arms, shoulders and head, which stand before the hips from the side and from above: from near by, the see-through
 * skin leaves them out. Written into the fourth channel of `tissue`: 0 trunk, hips and legs … 1 surroundings.
 */
export function markSurroundings(tissue: Float32Array, positions: Float32Array, { bodies, weights }: BlendBinding): void {
  for (let i = 0; i < tissue.length; i += 4) {
    let arm = 0;
    for (let k = i; k < i + 4; k++) if (ARMS.includes(bodies[k]!)) arm += weights[k]!;
    tissue[i + 3] = Math.max(Math.min(1, arm), smoothstep(CHEST, SHOULDERS, positions[(i / 4) * 3 + 1]!));
  }
}
