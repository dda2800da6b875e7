import { ZONE_IDS, type ZoneId } from '@/pain';

/** Parts of the body under which zones are listed, in anatomical order. */
const ZONE_GROUP_IDS = ['back', 'buttock', 'hip', 'thigh', 'leg'] as const;
export type ZoneGroup = (typeof ZONE_GROUP_IDS)[number];

const groupOf = (zone: ZoneId): ZoneGroup => {
  if (/^(?:thigh|knee)_/.test(zone)) return 'thigh';
  if (/^(?:leg|ankle|foot)_/.test(zone)) return 'leg';
  if (/^(?:buttock_|cleft$|tuber$)/.test(zone)) return 'buttock';
  return /^(?:troch|hip_post|groin|abdo_low)$/.test(zone) ? 'hip' : 'back';
};

/** Every zone once, under its part of the body. */
export const ZONE_GROUPS: readonly { readonly group: ZoneGroup; readonly zones: readonly ZoneId[] }[] = ZONE_GROUP_IDS.map((group) => ({
  group,
  zones: ZONE_IDS.filter((zone) => groupOf(zone) === group),
}));
