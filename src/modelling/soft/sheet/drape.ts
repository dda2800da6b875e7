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
/** A muscle is looked for so far above and below the net of the table, mm: deeper it lies under something else. */
const [ABOVE, BELOW] = [32, 9];
/** Rounds in which a sheet is drawn smooth over what lifts it, and how much each does. */
const ROUNDS = 60;
const PULL = 0.5;

/** Furthest place along a ray where something covered ends, mm above the net; −∞ where nothing is near. */
const reach = (under: Shell, place: Vec3, normal: Vec3): number => {
  const ray = new Ray();
  ray.origin.set(place[0] + ABOVE * normal[0], place[1] + ABOVE * normal[1], place[2] + ABOVE * normal[2]);
  ray.direction.set(-normal[0], -normal[1], -normal[2]);
  const hit = under.raycastFirst(ray, DoubleSide, 0, ABOVE + BELOW);
  return hit ? ABOVE - hit.distance : -Infinity;
};

/** How high the skin is above the net. */
const ceiling = (skin: Shell | null, place: Vec3, normal: Vec3): number => {
  if (!skin) return Infinity;
  const ray = new Ray();
  ray.origin.set(place[0] - BELOW * normal[0], place[1] - BELOW * normal[1], place[2] - BELOW * normal[2]);
  ray.direction.set(...normal);
  const hit = skin.raycastFirst(ray, DoubleSide, 0, 60);
  return hit ? hit.distance - BELOW : Infinity;
};

/**
 * How far each place of a net is moved along its normal, mm, so that a taut sheet there lies on what it covers: it rests on what lifts it,
 * bridges the hollows between, and stays under the skin.
 *
 * @param fine the same net, finer: what lifts the sheet between two places lifts both.
 * @param room height of the sheet itself, mm.
 */
export const drape = (net: Net, normals: readonly Vec3[], fine: Net, fineNormals: readonly Vec3[], covered: readonly TriangleMesh[], skin: TriangleMesh | null, room: number): Float64Array => {
  const under = occluders(covered);
  const over = skin ? occluders([skin]) : null;
  const ratio = fine.columns / net.columns;
  const reached = fine.places.map((place, p) => reach(under, place, fineNormals[p]!));
  const w = net.columns + 1, fw = fine.columns + 1;
  const least = net.places.map((_, p) => {
    const [i, j] = [(p % w) * ratio, Math.floor(p / w) * ratio];
    let most = -Infinity;
    for (let y = Math.max(0, j - ratio + 1); y <= Math.min(fine.rows, j + ratio - 1); y++) {
      for (let x = Math.max(0, i - ratio + 1); x <= Math.min(fine.columns, i + ratio - 1); x++) most = Math.max(most, reached[y * fw + x]!);
    }
    return most + GAP;
  });
  const most = net.places.map((place, p) => ceiling(over, place, normals[p]!) - UNDER_SKIN - room);
  const height = Float64Array.from(least, (l) => (Number.isFinite(l) ? l : 0));
  for (let round = 0; round < ROUNDS; round++) {
    const before = height.slice();
    for (let p = 0; p < height.length; p++) {
      const around = neighbours(net, p);
      const mean = around.reduce((sum, q) => sum + before[q]!, 0) / around.length;
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
