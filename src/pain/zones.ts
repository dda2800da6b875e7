import type { Side } from '@/anatomy/sides';
import type { Control } from './field/controls';
import type { ChartName } from './field/charts';
import type { LandmarkId } from './landmarks';
import data from './data/zones.json';

/** The 33 named zones of the body surface, in anatomical order: back from belt line to tail, hip, front, leg, foot. */
export type ZoneId = (typeof ZONE_IDS)[number];
export const ZONE_IDS = [
  'crest_post', 'crest_lat', 'lumbosacral', 'lumbar_mid', 'sij', 'sacrum', 'sacrum_low', 'coccyx',
  'buttock_up', 'buttock_mid', 'buttock_lat', 'buttock_low', 'cleft', 'tuber', 'troch', 'hip_post',
  'groin', 'abdo_low', 'thigh_post_up', 'thigh_post', 'thigh_lat_up', 'thigh_lat', 'thigh_ant', 'thigh_med',
  'knee_lat', 'knee_ant', 'leg_lat', 'leg_post', 'leg_med', 'ankle_lat', 'foot_dors', 'foot_lat', 'foot_sole',
] as const;

/** A share of a zone that one pattern names alone ("the outer part of the lower buttock"). */
export type ZonePart = 'outer' | 'inner' | 'front' | 'back';

export type Shape =
  | { readonly kind: 'curve'; readonly chart: ChartName; readonly widthMm: number; readonly controls: readonly Control[] }
  | { readonly kind: 'disc'; readonly chart: ChartName; readonly radiusMm: number; readonly controls: readonly Control[] }
  | { readonly kind: 'area'; readonly chart: ChartName; readonly controls: readonly Control[] };

/** Where a zone must lie, said as a distance on the skin from the spot over a landmark; checked by the tests and `pain:table`. */
export interface ZoneAnchor {
  readonly landmark: LandmarkId;
  /**
   * `under`: the zone covers the spot on the skin over the landmark; `edge`: distance from that spot to the rim of the zone
   * (where its weight is half); `centre`: to its middle; `top`, `bottom`: height of the rim's highest or lowest point above
   * the landmark (below is negative). An area's half weight lies 8 mm outside the limit that its words give.
   */
  readonly relation: 'under' | 'edge' | 'centre' | 'top' | 'bottom';
  readonly expectedMm: number;
  readonly toleranceMm: number;
}

export interface Zone {
  readonly id: ZoneId;
  /** Where the zone lies, for clinicians, in our own words. */
  readonly where: string;
  readonly laterality: 'paired' | 'midline';
  /** CHOIR Body Map segments that it falls into (male numbering). */
  readonly choir: Readonly<Record<Side, readonly number[]>>;
  readonly shapes: readonly Shape[];
  readonly parts?: Readonly<Partial<Record<ZonePart, readonly Shape[]>>>;
  readonly anchors: readonly ZoneAnchor[];
  /** Source id of the place that the words give. */
  readonly source: string;
}

export const ZONES: readonly Zone[] = data.zones as unknown as readonly Zone[];

const byId = new Map(ZONES.map((zone) => [zone.id as string, zone]));

export const isZoneId = (id: unknown): id is ZoneId => typeof id === 'string' && byId.has(id);

/** The zone with this id. @throws RangeError for an id that is not a zone. */
export function zoneById(id: ZoneId): Zone {
  const zone = byId.get(id);
  if (!zone) throw new RangeError(`unknown pain zone: ${String(id)}`);
  return zone;
}
