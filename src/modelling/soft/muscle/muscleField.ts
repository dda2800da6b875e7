import type { MuscleTable } from '@/anatomy/tables/muscleTable';
import { allSites } from '@/anatomy/tables/siteTable';
import type { Vec3 } from '@/anatomy/units';
import type { Bounds, ScalarField } from '../../implicit/field';
import { boundsOf, byDifferences, grow } from '../../implicit/field';
import { fitHermite } from '../../implicit/hrbf';
import type { Crest } from '../remesh/remesh';
import { ramp, smoothMax } from '../skin/shapes';
import { distanceToFootprint } from './footprint';
import type { Grip } from './seat';
import { sheetField } from './sheetField';

/** Fields of bones by kind, left side. */
export type BoneFields = Readonly<Record<string, ScalarField>>;

/** Space left between a muscle and what it is trimmed by, mm: small enough to look attached, large enough not to flicker. */
export const CLEARANCE = 0.3;
/** Distance from the bone over which that reach fades, mm. */
const REACH_FADE = [1, 7] as const;
/** Distance from the footprint over which it fades, mm. */
const FOOT_FADE = [3, 10] as const;
/** How a muscle meets bone, mm. */
export interface Fit {
  /** It is drawn up to this far onto the bone of its footprints: tables of muscle and bone come from different people. */
  readonly reach: number;
  /** Rounding where it runs out on bone: ends thinner than about a sixth of it are taken away, or they would tear in meshing. */
  readonly blunt: number;
  /** The same for single bones, by kind: a flat tendon would be lifted off its bone by the rounding that a belly's broad origin needs. */
  readonly bluntOn?: Readonly<Record<string, number>>;
  /** Space left to the muscles that it lies on, as `CLEARANCE`; a little less than none where two thin edges meet, whose triangles both fall short of it. */
  readonly apart?: number;
}
const DEFAULT_FIT: Fit = { reach: 7, blunt: 8 };
const H = 0.05;

/** A muscle's solid, and how near a point is to the rim where it runs out on bone or on a deeper muscle, or to the edge of a sheet. */
export interface MuscleField extends ScalarField {
  /** Distance to the rim, mm, roughly; 0 on it. */
  rim(x: number, y: number, z: number): number;
  /** Its footprints on the bones that it is trimmed by. */
  readonly grips: readonly Grip[];
  /** The edge of a sheet, where neither bone nor a deeper muscle cuts it off; absent for a muscle with a belly. */
  readonly crest?: Crest;
  /** Unit normal for a point on that edge, where two faces meet: that of the outer one, which is seen; `null` elsewhere. */
  readonly edgeNormal?: Crest;
  /** Unit normal of a sheet's outer face. */
  outward?(x: number, y: number, z: number): Vec3;
}

/** A point is on a sheet's edge within this, mm. */
const ON_EDGE = 0.2;

/** How far outside the trimmed solid a place on a sheet's edge may lie, mm: the edge is a little rounded, more so beside bone. */
const EDGE_STANDS = 0.6;

/**
 * A muscle as an implicit solid: the surface through its sites, drawn onto the bone where its footprints are, trimmed by every
 * bone given and by the muscles that lie under it.
 *
 * @param bones solids to be trimmed by; those named by footprints are also reached for.
 * @param beneath deeper muscles, trimmed by in the same way.
 */
export const muscleField = (table: MuscleTable, bones: BoneFields, beneath: readonly ScalarField[] = [], fit: Partial<Fit> = {}): MuscleField => {
  const { reach: farthest, blunt, bluntOn = {}, apart = CLEARANCE } = { ...DEFAULT_FIT, ...fit };
  const sheet = table.sheet && sheetField(allSites(table), table.sheet);
  const belly = sheet ?? fitHermite(allSites(table));
  const grips = table.footprints.flatMap((f): (Grip & { readonly bounds: Bounds })[] => {
    const bone = bones[f.on];
    return bone ? [{ bone, bounds: boundsOf(f.polygon, FOOT_FADE[1]), distance: distanceToFootprint(f.polygon) }] : [];
  });
  const obstacles = [...new Set(Object.values(bones)), ...beneath];
  const rounding = new Map(Object.entries(bones).map(([kind, bone]) => [bone, bluntOn[kind] ?? blunt] as const));
  const room = new Map(beneath.map((muscle) => [muscle, apart] as const));
  const untrimmed = (x: number, y: number, z: number): number => {
    const f = belly.value(x, y, z);
    if (f > farthest + 12) return f;
    let reach = 0;
    for (const g of grips) {
      if (!near(g, x, y, z)) continue;
      const off = g.distance(x, y, z);
      if (off > FOOT_FADE[1]) continue;
      reach = Math.max(reach, (1 - ramp(off, ...FOOT_FADE)) * (1 - ramp(g.bone.value(x, y, z), ...REACH_FADE)));
    }
    return f - farthest * reach;
  };
  const value = (x: number, y: number, z: number): number => {
    let f = untrimmed(x, y, z);
    if (f > farthest + 12) return f;
    for (const solid of obstacles) if (near(solid, x, y, z)) f = smoothMax(f, (room.get(solid) ?? CLEARANCE) - solid.value(x, y, z), rounding.get(solid) ?? blunt);
    return f;
  };
  const withinTrim = (p: Vec3 | null): Vec3 | null => (p && value(...p) < EDGE_STANDS ? p : null);
  const onEdge = (x: number, y: number, z: number): boolean => {
    const p = sheet ? sheet.crest(x, y, z) : null;
    return p !== null && Math.hypot(p[0] - x, p[1] - y, p[2] - z) < ON_EDGE;
  };
  return {
    grips,
    rim: (x, y, z) => {
      const solid = obstacles.reduce((least, o) => (near(o, x, y, z) ? Math.min(least, Math.abs(o.value(x, y, z) - CLEARANCE)) : least), Infinity);
      return Math.min(Math.max(solid, Math.abs(untrimmed(x, y, z))), sheet?.edge(x, y, z) ?? Infinity);
    },
    ...(sheet ? { crest: (x, y, z) => withinTrim(sheet.crest(x, y, z)), edgeNormal: (x, y, z) => (onEdge(x, y, z) ? sheet.outward(x, y, z) : null), outward: (x, y, z) => sheet.outward(x, y, z) } : {}),
    bounds: grow(belly.bounds, farthest),
    value,
    gradient: byDifferences(value, H),
  };
};

/** Whether a point lies in the box of a solid or of a footprint, with a margin: far away an implicit of this kind is not a distance. */
const near = ({ bounds: { min, max } }: { readonly bounds: Bounds }, x: number, y: number, z: number): boolean =>
  x > min[0] - 2 && x < max[0] + 2 && y > min[1] - 2 && y < max[1] + 2 && z > min[2] - 2 && z < max[2] + 2;
