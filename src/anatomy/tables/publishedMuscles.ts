/**
 * Volume of a living muscle, one side, for each kilogram of lean body mass. Published as median and middle half of the people measured.
 */
export interface PublishedVolume {
  readonly kind: string;
  /** cm³ per kg of lean mass. */
  readonly median: number;
  /** Limits of the middle half; `null` where they were not read. */
  readonly quartiles: readonly [number, number] | null;
  readonly source: string;
}

/** Cross-section of muscles of one side at a level of the spine, mm². */
export interface PublishedSection {
  readonly kinds: readonly string[];
  readonly level: string;
  /** Lowest and highest mean of the studies read; equal where there is one. */
  readonly range: readonly [number, number];
  readonly sd: number | null;
  readonly source: string;
  readonly note?: string;
}

/** The person of the stance model when nothing else is chosen. */
export const BODY = { massKg: 75, heightCm: 175 } as const;

/** Lean mass of a man, kg: formula of Boer 1984, from memory (source `Boer1984`). */
export const LEAN_MASS_KG = 0.407 * BODY.massKg + 0.267 * BODY.heightCm - 19.2;

/** By MRI of 51 healthy people of both sexes; read in a cut-off abstract. */
export const PUBLISHED_VOLUMES: readonly PublishedVolume[] = [
  { kind: 'gluteus_maximus', median: 12.6, quartiles: [10.8, 13.8], source: 'Belzunce2022' },
  { kind: 'gluteus_medius', median: 6.3, quartiles: [5.6, 6.7], source: 'Belzunce2022' },
  { kind: 'gluteus_minimus', median: 1.6, quartiles: [1.4, 1.7], source: 'Belzunce2022' },
  { kind: 'tensor_fasciae_latae', median: 0.8, quartiles: null, source: 'Belzunce2022' },
];

/** Mean volume of a living muscle, one side, cm³. */
export interface PublishedMeanVolume {
  readonly kind: string;
  readonly cm3: number;
  readonly source: string;
  readonly status: 'verified' | 'memory, unverified';
}

/** What the thickening of the deep muscles first aimed at (`targetCm3` of their tables). */
export const PUBLISHED_MEAN_VOLUMES: readonly PublishedMeanVolume[] = [
  { kind: 'psoas_major', cm3: 275, source: 'Handsfield2014', status: 'memory, unverified' },
  { kind: 'iliacus', cm3: 177, source: 'Handsfield2014', status: 'memory, unverified' },
  { kind: 'piriformis', cm3: 44, source: 'Handsfield2014', status: 'memory, unverified' },
];

const multifidus = (level: string, low: number, high = low): PublishedSection =>
  ({ kinds: ['multifidus'], level, range: [low, high], sd: null, source: 'bmri-2017-table1' });
const erector = (level: string, mean: number, sd: number): PublishedSection =>
  ({ kinds: ['longissimus_thoracis', 'iliocostalis_lumborum'], level, range: [mean, mean], sd, source: 'bmri-2017-table1', note: 'patients' });
const quadratus = (level: string, low: number, high: number): PublishedSection =>
  ({ kinds: ['quadratus_lumborum'], level, range: [low, high], sd: null, source: 'med-sci-monit-2026', note: 'left and right of 30 controls' });

/** Read as excerpts. */
export const PUBLISHED_SECTIONS: readonly PublishedSection[] = [
  multifidus('L2', 280),
  multifidus('L3', 430, 470),
  multifidus('L4', 630, 790),
  multifidus('L4/5', 900, 960),
  multifidus('L5', 800, 890),
  erector('L3/4', 2000, 440),
  erector('L4/5', 1630, 410),
  quadratus('L1/2', 337, 348),
  quadratus('L2/3', 503, 563),
  quadratus('L3/4', 684, 730),
];
