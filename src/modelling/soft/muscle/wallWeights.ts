import { MIDLINE_JOINTS } from '@/anatomy/joints';
import type { Footprint } from '@/anatomy/tables/muscleTable';
import { ramp } from '../skin/shapes';
import { distanceToFootprint } from './footprint';
import type { AtPoint } from './wall';
import type { BodyShares } from './weights';

/** Half the height over which the lowest ribs hand over to the chest, mm: that of the skin over them (`skin/skinWeights`). */
const CHEST_BLEND = 62;
const CHEST_Y = MIDLINE_JOINTS.T10_T11.position[1];
/** At a rib of the model a sheet moves wholly with it up to the first of these distances, and not specially beyond the second, mm. */
const SLIP = [3, 13] as const;

/**
 * Shares for a flat muscle of the belly's wall: it goes over from the pelvis to the lowest ribs between the two lines where wall and bone
 * meet, and with height from those to the chest; at a slip to a rib it belongs to that rib. Assumed; chosen so that it keeps its depth under
 * the skin in the postures of the figure.
 *
 * @param up how far up the wall a point is, 0 at the pelvis … 1 at the ribs.
 */
export const wallShares = (up: AtPoint, footprints: readonly Footprint[]): ((x: number, y: number, z: number) => BodyShares) => {
  const slips = footprints.filter((f) => f.body === 'T12').map((f) => distanceToFootprint(f.polygon));
  return (x, y, z) => {
    const held = 1 - ramp(Math.min(...slips.map((d) => d(x, y, z))), ...SLIP);
    const trunk = held + (1 - held) * up(x, y, z);
    const chest = (1 - held) * trunk * ramp(y, CHEST_Y - CHEST_BLEND, CHEST_Y + CHEST_BLEND);
    return new Map(([['pelvis', 1 - trunk], ['T12', trunk - chest], ['thorax', chest]] as const).filter(([, share]) => share > 1e-6));
  };
};
