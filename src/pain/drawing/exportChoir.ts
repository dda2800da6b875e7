import { zoneById } from '../zones';
import type { SummaryEntry } from './summary';

/**
 * The drawing on the 74 segments of the CHOIR Body Map (male numbering; source CHOIRBM), as CSV with the columns `id,value` that
 * its tools read, and `quality` after them. One row per segment touched, the highest intensity (0–10) of all zones in it.
 * CHOIR is coarser than our zones: one segment is the whole low back of a side, and it has none for sacrum or tailbone, which
 * go to the buttock. What lies outside the zones is left out.
 */
export function toChoirCsv(entries: readonly SummaryEntry[]): string {
  const segments = new Map<number, SummaryEntry>();
  for (const entry of entries) {
    if (!entry.zone) continue;
    const { choir } = zoneById(entry.zone);
    const ids = entry.side === 'M' ? [...choir.L, ...choir.R] : choir[entry.side];
    for (const id of ids) {
      const known = segments.get(id);
      if (!known || known.intensity < entry.intensity) segments.set(id, entry);
    }
  }
  const rows = [...segments].toSorted(([a], [b]) => a - b).map(([id, { intensity, quality }]) => `${id},${intensity},${quality}`);
  return ['id,value,quality', ...rows, ''].join('\r\n');
}
