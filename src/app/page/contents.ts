import { findTour, TOURS } from '@/education/tours';
import { findPattern } from '@/pain/patterns';
import { isZoneId, zoneById } from '@/pain/zones';
import type { LinkVocabulary } from '@/state/link';

/** What this build holds besides the body: fetched right after the page, which stands without it. */
export { TOURS };

export const VOCABULARY: LinkVocabulary = {
  hasPattern: (id) => findPattern(id) !== undefined,
  hasZone: (id, side) => isZoneId(id) && (zoneById(id).laterality === 'midline') === (side === 'M'),
  tourSteps: (id) => findTour(id)?.steps.length ?? 0,
};
