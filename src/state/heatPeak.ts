import type { SideOrMidline } from '@/anatomy/sides';
import { findPattern, type PatternZone } from '@/pain/patterns';
import { zoneById, type ZoneId } from '@/pain/zones';
import type { ShownPattern } from './appState';

/** The place that is drawn strongest. */
export interface HeatPeak {
  readonly zone: ZoneId;
  readonly side: SideOrMidline;
}

/** The strongest zone of the shown patterns: of equals the first shown, then the first in the data. `null` without heat. */
export const heatPeak = (shown: readonly ShownPattern[]): HeatPeak | null => {
  let best: { readonly zone: PatternZone; readonly side: SideOrMidline } | null = null;
  for (const { pattern, side } of shown) {
    for (const zone of findPattern(pattern)?.zones ?? []) {
      if (zone.intensity > (best?.zone.intensity ?? 0)) best = { zone, side };
    }
  }
  if (!best) return null;
  const { region } = best.zone;
  return { zone: region, side: zoneById(region).laterality === 'midline' ? 'M' : best.side };
};
