import { DoubleSide, Ray } from 'three';
import type { Vec3 } from '@/anatomy/units';
import { occluders } from '../../bake/occlusion';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import type { Net } from './net';

type Shell = ReturnType<typeof occluders>;

/** Space left under a sheet, mm: enough that the flat triangles of muscle and sheet do not meet. */
export const GAP = 0.8;
/** Space left between a sheet and the skin over it, mm. */
const UNDER_SKIN = 1.5;
/** How far a sheet may sink into the muscle that it ends beneath, mm: where two muscles touch there is no room for it. */
const INTO_COVER = 1;
/** How far beneath the net the inner face of a muscle over it is looked for, mm. */
const COVER_DEPTH = 40;
/** How far above and below the net of the table something covered is looked for, mm: deeper it lies under something else. */
export type Reach = readonly [above: number, below: number];
const MUSCLES: Reach = [32, 9];
/** Rounds in which a sheet is drawn smooth over what lifts it, and how much each does. */
const ROUNDS = 60;
const PULL = 0.5;

/** What a net is laid between. */
export interface Surroundings {
  /** What lifts it. */
  readonly covered: readonly TriangleMesh[];
  /** What it ends beneath. */
  readonly beneath?: readonly TriangleMesh[];
  readonly skin: TriangleMesh | null;
  /** Height of the sheet itself, mm. */
  readonly room: number;
  readonly reach?: Reach;
}

/** Least and greatest height of each place of a net over where the table has it, mm; ∓∞ where nothing is near. */
export interface Limits {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Distance along a line through the net at which it first meets a shell, mm over the net; null where it does not. */
const meets = (shell: Shell, place: Vec3, normal: Vec3, from: number, length: number): number | null => {
  const ray = new Ray();
  const way = from > 0 ? -1 : 1;
  ray.origin.set(place[0] + from * normal[0], place[1] + from * normal[1], place[2] + from * normal[2]);
  ray.direction.set(way * normal[0], way * normal[1], way * normal[2]);
  const hit = shell.raycastFirst(ray, DoubleSide, 0, length);
  return hit ? from + way * hit.distance : null;
};

/**
 * @param fine the same net, finer: what lifts the sheet between two places lifts both.
 */
export const limitsOf = (net: Net, normals: readonly Vec3[], fine: Net, fineNormals: readonly Vec3[], { covered, beneath = [], skin, room, reach = MUSCLES }: Surroundings): Limits => {
  const under = occluders(covered);
  const over = skin ? occluders([skin]) : null;
  const cover = beneath.length > 0 ? occluders(beneath) : null;
  const ratio = fine.columns / net.columns;
  const [above, below] = reach;
  const reached = fine.places.map((place, p) => meets(under, place, fineNormals[p]!, above, above + below) ?? -Infinity);
  const w = net.columns + 1, fw = fine.columns + 1;
  const least = Float64Array.from(net.places, (_, p) => {
    const [i, j] = [(p % w) * ratio, Math.floor(p / w) * ratio];
    let most = -Infinity;
    for (let y = Math.max(0, j - ratio + 1); y <= Math.min(fine.rows, j + ratio - 1); y++) {
      for (let x = Math.max(0, i - ratio + 1); x <= Math.min(fine.columns, i + ratio - 1); x++) most = Math.max(most, reached[y * fw + x]!);
    }
    return most + GAP;
  });
  const most = Float64Array.from(net.places, (place, p) => {
    const skinAt = over ? (meets(over, place, normals[p]!, -below, 60) ?? Infinity) - UNDER_SKIN - room : Infinity;
    const coverAt = cover ? (meets(cover, place, normals[p]!, -COVER_DEPTH, COVER_DEPTH + 30) ?? Infinity) + INTO_COVER : Infinity;
    return Math.min(skinAt, Math.max(coverAt, least[p]!));
  });
  return { least, most };
};

/**
 * How far each place of a net is moved along its normal, mm, so that a taut sheet there lies on what it covers: it rests on what lifts it,
 * bridges the hollows between, and stays under what lies over it.
 */
export const drape = (net: Net, { least, most }: Limits): Float64Array => {
  const height = least.map((l) => (Number.isFinite(l) ? l : 0));
  const around = net.places.map((_, p) => neighbours(net, p));
  for (let round = 0; round < ROUNDS; round++) {
    const before = height.slice();
    for (let p = 0; p < height.length; p++) {
      const mean = around[p]!.reduce((sum, q) => sum + before[q]!, 0) / around[p]!.length;
      height[p] = Math.min(Math.max(before[p]! + PULL * (mean - before[p]!), least[p]!), most[p]!);
    }
  }
  return height;
};

/** Places beside a place; on a border only those along it, so that borders keep their line. */
const neighbours = ({ columns, rows }: Net, p: number): readonly number[] => {
  const w = columns + 1;
  const [i, j] = [p % w, Math.floor(p / w)];
  const across = i > 0 && i < columns ? [p - 1, p + 1] : [];
  const along = j > 0 && j < rows ? [p - w, p + w] : [];
  const both = [...across, ...along];
  return both.length > 0 ? both : [p];
};
