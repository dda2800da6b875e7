import { BODY_IDS } from '@/anatomy/bodies';
import type { Transforms } from './transform';

export const BODY_COUNT = BODY_IDS.length;

/** Fresh memory for one transform per body, all at rest (identity, mm). */
export const createBodies = (): Transforms => {
  const out = new Float64Array(BODY_COUNT * 16);
  for (let i = 0; i < out.length; i += 16) {
    out[i] = 1;
    out[i + 5] = 1;
    out[i + 10] = 1;
    out[i + 15] = 1;
  }
  return out;
};
