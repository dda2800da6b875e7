import type { SideOrMidline } from '@/anatomy/sides';
import type { ChosenZone } from '@/state/appState';
import { createZoneFields, ZONES, type ZoneId } from '@/pain';
import type { SkinPlace } from './skinSurface';

/** A zone covers a point from this weight on: its rim. */
const RIM = 0.5;
const fields = createZoneFields();

/**
 * Zones from small to large, by their areas on the neutral skin (docs/pain-patterns.md): where zones overlap, the smaller one says
 * more about the place that was tapped.
 */
const SMALL_FIRST: readonly ZoneId[] = [
  'ankle_lat', 'sacrum_low', 'tuber', 'coccyx', 'sij', 'troch', 'sacrum', 'hip_post', 'abdo_low', 'crest_lat', 'foot_lat', 'groin',
  'lumbosacral', 'knee_lat', 'crest_post', 'lumbar_mid', 'cleft', 'buttock_lat', 'foot_dors', 'buttock_mid', 'knee_ant', 'buttock_up',
  'foot_sole', 'buttock_low', 'thigh_post_up', 'leg_lat', 'leg_med', 'thigh_lat_up', 'thigh_med', 'leg_post', 'thigh_lat', 'thigh_ant',
  'thigh_post',
];

/** The named place at a point of the neutral skin; `null` outside all of them. */
export const placeUnder = ({ at, normal }: SkinPlace): ChosenZone | null => {
  const side = at[0] > 0 ? 'L' : 'R';
  const zone = SMALL_FIRST.find((id) => fields.weight(id, side, at, normal) >= RIM);
  if (!zone) return null;
  const midline = ZONES.find(({ id }) => id === zone)?.laterality === 'midline';
  const on: SideOrMidline = midline ? 'M' : side;
  return { zone, side: on };
};
