import type { Vec3 } from '../units';

/** One named measurement site: a point on the surface (mm, anatomical frame) and the outward unit normal there. */
export interface Site {
  readonly id: string;
  readonly p: Vec3;
  readonly n: Vec3;
  /** Spread of the individuals about their mean, mm; `null` where one individual was measured. */
  readonly sd: number | null;
}

/** Which sites a table lists: all of the left bone of a pair, or the left half and the midline of a median bone. */
export type TableSymmetry = 'left' | 'midline';

/** A person or collection that was measured, and what its licence allows. */
export interface Specimen {
  readonly id: string;
  readonly name: string;
  readonly licence: string;
}

/** Where the figures of a table come from and what was done to them. */
export interface Provenance {
  /** One plain sentence for the reader of the credits. */
  readonly sentence: string;
  readonly status: string;
  readonly specimens: readonly Specimen[];
  /** Source ids of specimens and of published figures. */
  readonly sources: readonly string[];
  /** Steps from the measurements to the figures listed, in order. */
  readonly adjustments: readonly string[];
}

/** A mouth of a channel through a bone: centre (mm), outward unit axis and radius (mm). */
export interface ChannelMouth {
  readonly centre: Vec3;
  readonly axis: Vec3;
  readonly radius: number;
}

/** A channel that is cut out of a bone, left side; its mirror image is cut out too. */
export interface Channel {
  readonly level: string;
  readonly anterior: ChannelMouth;
  readonly posterior: ChannelMouth;
}

/** The measured sites of one structure, as `src/anatomy/sites/<structure>.json` holds them. */
export interface SiteTable {
  readonly structure: string;
  readonly symmetry: TableSymmetry;
  readonly provenance: Provenance;
  readonly sites: readonly Site[];
  readonly channels: readonly Channel[];
  /** Further measured figures of the structure, mm. */
  readonly figures: Readonly<Record<string, number | Vec3>>;
}

const mirror = ([x, y, z]: Vec3): Vec3 => [x === 0 ? 0 : -x, y, z];

/**
 * All sites of the structure. A midline table names only its left half: a site at x > 0 gets its mirror image, so that the
 * bone is exactly symmetric; a site at x = 0 stands alone.
 */
export const allSites = ({ symmetry, sites }: SiteTable): Site[] =>
  symmetry === 'left' ? [...sites] : sites.flatMap((s) => (s.p[0] === 0 ? [s] : [s, { ...s, id: `${s.id}:right`, p: mirror(s.p), n: mirror(s.n) }]));
