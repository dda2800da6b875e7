import type { MuscleTable } from '@/anatomy/tables/muscleTable';
import { allSites } from '@/anatomy/tables/siteTable';
import type { Vec3 } from '@/anatomy/units';
import type { Bounds, ScalarField } from '../../implicit/field';
import { boundsOf, byDifferences, grow } from '../../implicit/field';
import { fitHermite } from '../../implicit/hrbf';
import type { Crest } from '../remesh/remesh';
import { ramp, smoothMax } from '../skin/shapes';
import type { Brim } from './brim';
import { distanceToFootprint } from './footprint';
import type { Grip } from './seat';
import type { SheetField } from './sheetField';
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
  /** How the edge is given its thickness. */
  readonly brim?: Brim;
  /** Unit normal for a point on that edge: that of the face whose border it is on, of the outer one where both meet in a line; `null` elsewhere. */
  readonly edgeNormal?: Crest;
  /** Unit normal of a sheet's outer face. */
  outward?(x: number, y: number, z: number): Vec3;
}

/** A point is on a sheet's edge within this, mm. */
const ON_EDGE = 0.2;

/** Half the greatest thickness of an edge, mm: flesh, which is thicker, is bevelled down to it. */
const LIP = 1.3;
/** The edge stays sharp where it comes nearer than this to a bone or a deeper muscle, mm: its inner border would enter them. */
const LIP_CLEAR = 1.8;

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
  return {
    grips,
    rim: (x, y, z) => {
      const solid = obstacles.reduce((least, o) => (near(o, x, y, z) ? Math.min(least, Math.abs(o.value(x, y, z) - CLEARANCE)) : least), Infinity);
      return Math.min(Math.max(solid, Math.abs(untrimmed(x, y, z))), sheet?.edge(x, y, z) ?? Infinity);
    },
    ...(sheet ? edgeOf(sheet, withinTrim, (...p) => obstacles.every((o) => !near(o, ...p) || o.value(...p) > LIP_CLEAR)) : {}),
    bounds: grow(belly.bounds, farthest),
    value,
    gradient: byDifferences(value, H),
  };
};

/** What a muscle's solid says of the edge of its sheet; `clear` tells whether a place is well off bones and deeper muscles. */
const edgeOf = (sheet: SheetField, withinTrim: (p: Vec3 | null) => Vec3 | null, clear: (x: number, y: number, z: number) => boolean): Pick<Required<MuscleField>, 'crest' | 'brim' | 'edgeNormal' | 'outward'> => {
  const offEdge = (x: number, y: number, z: number): number => {
    const p = sheet.crest(x, y, z);
    return p ? Math.hypot(p[0] - x, p[1] - y, p[2] - z) : Infinity;
  };
  /** Across the midline both sides of the body look the same way, or a fold would show where they meet. */
  const facing = (x: number, y: number, z: number): Vec3 => {
    const [nx, ny, nz] = sheet.outward(x, y, z);
    const length = Math.hypot(ny, nz);
    return x < 0 && length > 0 ? [0, ny / length, nz / length] : [nx, ny, nz];
  };
  const lip: Brim['lip'] = (x, y, z) => {
    if (offEdge(x, y, z) > ON_EDGE || !clear(x, y, z)) return null;
    const half = Math.min(sheet.half(x, y, z), LIP);
    const [nx, ny, nz] = facing(x, y, z);
    return [half * nx, half * ny, half * nz];
  };
  return {
    crest: (x, y, z) => withinTrim(sheet.crest(x, y, z)),
    brim: { lip, side: (x, y, z) => sheet.side(x, y, z), outward: (x, y, z) => sheet.outward(x, y, z) },
    edgeNormal: (x, y, z) => {
      if (offEdge(x, y, z) > LIP + ON_EDGE) return null;
      const [nx, ny, nz] = facing(x, y, z);
      return sheet.side(x, y, z) < -ON_EDGE ? [-nx, -ny, -nz] : [nx, ny, nz];
    },
    outward: (x, y, z) => sheet.outward(x, y, z),
  };
};

/** Whether a point lies in the box of a solid or of a footprint, with a margin: far away an implicit of this kind is not a distance. */
const near = ({ bounds: { min, max } }: { readonly bounds: Bounds }, x: number, y: number, z: number): boolean =>
  x > min[0] - 2 && x < max[0] + 2 && y > min[1] - 2 && y < max[1] + 2 && z > min[2] - 2 && z < max[2] + 2;
