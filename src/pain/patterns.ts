import type { Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { controlPoint, type Control } from './field/controls';
import { NEUTRAL_LANDMARKS, type PainLandmarks } from './landmarks';
import { ZONE_IDS, type ZoneId, type ZonePart } from './zones';
import data from './data/patterns.json';
import sources from './data/sources.json';

/** How a zone's shade came about: drawn in an atlas as the main or the wider area, counted in a study, or named as left out. */
export type ZoneKind = 'essential' | 'spillover' | 'measured' | 'excluded';
/** How the statement was read: in the source, in a page that restates it, in an article for the public, or only remembered. */
export type Verified = 'abstract' | 'excerpt' | 'file' | 'secondary' | 'source-article' | 'memory';

export interface PatternZone {
  readonly region: ZoneId;
  /** 0…1. A drawing weight, unless `kind` is `measured`: then the share of people in the study who marked the zone. */
  readonly intensity: number;
  readonly kind: ZoneKind;
  readonly verified: Verified;
  /** `both`: shown on both sides whichever side the structure is on. */
  readonly sides?: 'both';
  readonly part?: ZonePart;
  readonly measured?: { readonly source: SourceId; readonly n: number; readonly percent: number };
  /** Says "memory, unverified" where nobody has read the statement in a source yet. */
  readonly evidence?: string;
}

export type PatternGroup = 'muscle' | 'joint' | 'tendon' | 'nerve';

export interface Pattern {
  readonly id: string;
  readonly group: PatternGroup;
  /** Kind of the muscle in the anatomy catalogue, for muscle patterns. */
  readonly muscle?: string;
  readonly laterality: 'same-side' | 'midline' | 'near-midline' | 'usually-one-side';
  readonly sources: readonly SourceId[];
  /** What the whole pattern rests on; the sentence is `patterns.<id>.status` of the locale. */
  readonly status: 'read' | 'restated' | 'source-article' | 'part-memory' | 'memory';
  /** Whether sources disagree; the sentence is `patterns.<id>.conflict`. */
  readonly conflict: boolean;
  readonly triggerPoint?: Control;
  readonly zones: readonly PatternZone[];
  readonly studies?: readonly { readonly source: SourceId; readonly n?: number; readonly verified: string }[];
}

export type SourceId = keyof typeof sources;
export interface Source {
  readonly cite: string;
  /** How it was read. */
  readonly how: string;
}

/** Places that the patterns and zones rest on. */
export const SOURCES: Readonly<Record<SourceId, Source>> = sources;

/**
 * Published pain patterns in the order of the body (muscles from the hip inwards and up, then joints, tendon, nerve roots).
 * The order carries no likelihood.
 */
export const PATTERNS: readonly Pattern[] = data.patterns as unknown as readonly Pattern[];

const byId = new Map(PATTERNS.map((pattern) => [pattern.id, pattern]));

/** The pattern with this id, or `undefined`. */
export const findPattern = (id: string): Pattern | undefined => byId.get(id);

/** Patterns that draw anything in a zone, in the order of `PATTERNS`: the same for everyone, no ranking of any kind. */
export const patternsOfZone = (zone: ZoneId): readonly Pattern[] =>
  PATTERNS.filter((pattern) => pattern.zones.some((entry) => entry.region === zone && entry.intensity > 0));

/** Zones of a pattern in anatomical order, those left out included. */
export const zonesInOrder = (pattern: Pattern): readonly PatternZone[] =>
  pattern.zones.toSorted((a, b) => ZONE_IDS.indexOf(a.region) - ZONE_IDS.indexOf(b.region));

/** Whether a study's percentage may be printed: it counted people, and the count was read in the source. */
export const mayPrintPercent = (zone: PatternZone): boolean =>
  zone.kind === 'measured' && zone.measured !== undefined && (zone.verified === 'abstract' || zone.verified === 'excerpt' || zone.verified === 'file');

/** About where an atlas puts the pattern's trigger point, mm (an assumed spot on the muscle), or `null` where none is given. */
export function triggerPoint(pattern: Pattern, side: Side, landmarks: PainLandmarks = NEUTRAL_LANDMARKS): Vec3 | null {
  if (!pattern.triggerPoint) return null;
  const [x, y, z] = controlPoint(pattern.triggerPoint, landmarks);
  return [side === 'L' ? x : -x, y, z];
}
