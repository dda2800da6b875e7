import type { BodyId } from '@/anatomy/bodies';
import { bodyIndex } from '@/anatomy/bodies';
import type { BodyShares } from './muscle/weights';

const SLOTS = 4;

/** `_BODY` and `_WEIGHT` of the asset: four body indices and four weights of 255 parts per vertex. */
export interface SkinWeights {
  readonly body: Uint8Array;
  /** Adds up to 255 for each vertex, exactly. */
  readonly weight: Uint8Array;
}

/**
 * Shares of bodies packed for the asset. Rounding is by the largest remainder, so that weights add up to exactly 255 and a
 * vertex that nothing moves stays where it is. Bodies come in the order of their index: neighbours then look alike and pack well.
 */
export const packShares = (count: number, sharesOf: (vertex: number) => BodyShares): SkinWeights => {
  const body = new Uint8Array(count * SLOTS);
  const weight = new Uint8Array(count * SLOTS);
  for (let v = 0; v < count; v++) {
    const sorted = [...sharesOf(v)].sort((a, b) => bodyIndex(a[0]) - bodyIndex(b[0]));
    if (sorted.length > SLOTS) throw new Error(`${sorted.length} bodies move one vertex; at most ${SLOTS} can`);
    const total = sorted.reduce((sum, [, s]) => sum + s, 0);
    const exact = sorted.map(([, s]) => (255 * s) / total);
    const whole = exact.map(Math.floor);
    const order = exact.map((e, i) => [e - whole[i]!, i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    for (let left = 255 - whole.reduce((a, b) => a + b, 0), k = 0; left > 0; left--, k++) whole[order[k]![1]]!++;
    sorted.forEach(([id], i) => {
      body[v * SLOTS + i] = bodyIndex(id);
      weight[v * SLOTS + i] = whole[i]!;
    });
    for (let i = 0; i < SLOTS; i++) if (weight[v * SLOTS + i] === 0) body[v * SLOTS + i] = body[v * SLOTS]!;
  }
  return { body, weight };
};

const MIRRORED: Partial<Record<BodyId, BodyId>> = {
  femur_L: 'femur_R', femur_R: 'femur_L', shank_L: 'shank_R', shank_R: 'shank_L', foot_L: 'foot_R', foot_R: 'foot_L', arm_L: 'arm_R', arm_R: 'arm_L', forearm_L: 'forearm_R', forearm_R: 'forearm_L', hand_L: 'hand_R', hand_R: 'hand_L', toes_L: 'toes_R', toes_R: 'toes_L',
};

/** The same shares on the other side of the body. */
export const mirrorShares = (shares: BodyShares): BodyShares => new Map([...shares].map(([id, s]) => [MIRRORED[id] ?? id, s]));
