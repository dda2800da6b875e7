import type { Side, SideOrMidline } from '@/anatomy/sides';
import type { ShownSide } from './blend';
import { findPattern, mayPrintPercent, zonesInOrder, type Pattern, type PatternZone, type SourceId, type Verified } from './patterns';
import { zoneById, type ZoneId } from './zones';

/** A sentence of the locale with its values. Keys are relative to the `pain` namespace. */
export interface Phrase {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface LegendRow {
  readonly zone: ZoneId;
  /** Sides on which it is shown. */
  readonly sides: readonly SideOrMidline[];
  /** Place on the ramp, 0…1; a number for drawing, never for printing. */
  readonly heat: number;
  readonly meaning: Phrase;
  readonly verified: Verified;
  /** How the statement was read ("memory, unverified" among them). */
  readonly evidence: Phrase;
  readonly sources: readonly SourceId[];
}

export interface LegendPattern {
  readonly pattern: string;
  readonly sides: readonly Side[];
  readonly name: Phrase;
  readonly status: Phrase;
  readonly conflict: Phrase | null;
  /** In anatomical order. */
  readonly rows: readonly LegendRow[];
  readonly sources: readonly SourceId[];
}

/** One tick of the colour bar. */
export interface LegendLevel {
  readonly heat: number;
  readonly meaning: Phrase;
}

export interface Legend {
  readonly levels: readonly LegendLevel[];
  readonly patterns: readonly LegendPattern[];
  /** What the redness is not; always to be shown with the bar. */
  readonly caveat: Phrase;
  readonly sources: readonly SourceId[];
}

/** What the redness means for the shown patterns. Unknown ids are left out; patterns keep the order in which they are shown. */
export function legendFor(shown: readonly ShownSide[]): Legend {
  const ids = [...new Set(shown.map(({ pattern }) => pattern))];
  const patterns = ids.flatMap((id) => {
    const pattern = findPattern(id);
    return pattern ? [legendPattern(pattern, (['L', 'R'] as const).filter((side) => shown.some((s) => s.pattern === id && s.side === side)))] : [];
  });
  const entries = patterns.flatMap((shownPattern) => {
    const pattern = findPattern(shownPattern.pattern);
    return pattern ? pattern.zones.map((zone) => ({ zone, meaning: meaningOf(pattern, zone) })) : [];
  });
  return { levels: levelsOf(entries), patterns, caveat: { key: caveatOf(entries) }, sources: [...new Set(patterns.flatMap((p) => p.sources))] };
}

function legendPattern(pattern: Pattern, sides: readonly Side[]): LegendPattern {
  const rows = zonesInOrder(pattern).map((zone) => legendRow(pattern, zone, sides));
  return {
    pattern: pattern.id,
    sides,
    name: { key: `patterns.${pattern.id}.name` },
    status: { key: `patterns.${pattern.id}.status` },
    conflict: pattern.conflict ? { key: `patterns.${pattern.id}.conflict` } : null,
    rows,
    sources: [...new Set([...pattern.sources, ...rows.flatMap((row) => row.sources)])],
  };
}

function legendRow(pattern: Pattern, zone: PatternZone, shown: readonly Side[]): LegendRow {
  const midline = zoneById(zone.region).laterality === 'midline';
  return {
    zone: zone.region,
    sides: midline ? ['M'] : zone.sides === 'both' ? ['L', 'R'] : shown,
    heat: zone.intensity,
    meaning: meaningOf(pattern, zone),
    verified: zone.verified,
    evidence: { key: `legend.evidence.${zone.verified}` },
    sources: zone.measured ? [zone.measured.source] : pattern.sources,
  };
}

/** What one zone's shade says. A percentage appears only where people were counted and the count was read in the source. */
function meaningOf(pattern: Pattern, zone: PatternZone): Phrase {
  if (zone.kind === 'excluded') return { key: 'legend.kind.excluded' };
  if (zone.kind === 'measured') {
    if (!mayPrintPercent(zone) || !zone.measured) return { key: 'legend.kind.measuredUnread' };
    const { percent, n } = zone.measured;
    return percent === 0 ? { key: 'legend.kind.measuredNone', values: { n } } : { key: 'legend.kind.measured', values: { percent, n } };
  }
  return { key: `legend.kind.${drawnBy(pattern, zone)}${zone.kind}` };
}

/** Who gave a shade that nobody counted: a teaching atlas (muscles), articles for the public, a textbook, or studies without counts by area. */
function drawnBy(pattern: Pattern, zone: PatternZone): '' | 'article.' | 'nerve.' | 'named.' {
  if (zone.verified === 'source-article') return 'article.';
  if (pattern.group === 'muscle') return '';
  return pattern.group === 'nerve' ? 'nerve.' : 'named.';
}

interface Entry {
  readonly zone: PatternZone;
  readonly meaning: Phrase;
}

/** One tick per wording, at the strongest heat that carries it; zones where nothing is felt have none. */
function levelsOf(entries: readonly Entry[]): LegendLevel[] {
  const levels = new Map<string, LegendLevel>();
  for (const { zone, meaning } of entries) {
    if (zone.intensity <= 0) continue;
    const key = `${meaning.key}:${meaning.values?.percent ?? ''}:${meaning.values?.n ?? ''}`;
    const known = levels.get(key);
    if (!known || known.heat < zone.intensity) levels.set(key, { heat: zone.intensity, meaning });
  }
  return [...levels.values()].toSorted((a, b) => a.heat - b.heat);
}

function caveatOf(entries: readonly Entry[]): string {
  const starts = (prefix: string): boolean => entries.some(({ meaning }) => meaning.key.startsWith(prefix));
  const counted = entries.some(({ zone }) => zone.kind === 'measured');
  const atlas = entries.some(({ meaning }) => /^legend\.kind\.(essential|spillover)$/.test(meaning.key));
  const article = starts('legend.kind.article');
  const named = starts('legend.kind.named') || starts('legend.kind.nerve');
  if (counted && (atlas || article || named)) return 'legend.caveat.mixed';
  if (counted) return 'legend.caveat.study';
  if (article && !atlas && !named) return 'legend.caveat.article';
  return named && !atlas && !article ? 'legend.caveat.named' : 'legend.caveat.atlas';
}
