import type { StructureKind } from '@/anatomy/catalogue';
import type { Attachment } from './attachments';

/** Points, three numbers each, mm. */
type Points = ArrayLike<number>;

/** Nearer to a muscle than this, bone is held for certain; further than the second, not. mm. */
const HELD = 2.5;
const FREE = 6;

const cellOf = (x: number, y: number, z: number): number => (Math.floor(x / FREE) + 512) * 1048576 + (Math.floor(y / FREE) + 512) * 1024 + Math.floor(z / FREE) + 512;

/** Where a muscle may hold on to one bone: points of its surface, sorted into cells so that what is near is found at once. */
export interface Hold {
  readonly bone: StructureKind;
  readonly role: Attachment['role'];
  readonly cells: ReadonlyMap<number, readonly number[]>;
  /** Least and greatest x, y, z of what is near any of the points, mm. */
  readonly box: readonly number[];
}

/**
 * @param attachments of the muscle
 * @param positions its surface, neutral stance, mm
 * @param fibre four per vertex; the fourth is the place along the fibre, 0 origin … 1 insertion
 */
export const holdsOf = (attachments: readonly Attachment[], positions: Points, fibre: Points): readonly Hold[] =>
  attachments.map(({ bone, role, from, to }) => {
    const cells = new Map<number, number[]>();
    const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    for (let v = 0; v * 3 < positions.length; v += 1) {
      const along = fibre[v * 4 + 3]!;
      if (along < from || along > to) continue;
      const [x, y, z] = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
      [x, y, z].forEach((c, k) => {
        box[k] = Math.min(box[k]!, c - FREE);
        box[k + 3] = Math.max(box[k + 3]!, c + FREE);
      });
      const cell = cellOf(x, y, z);
      const points = cells.get(cell);
      if (points) points.push(x, y, z);
      else cells.set(cell, [x, y, z]);
    }
    return { bone, role, cells, box };
  });

const distanceTo = ({ cells, box }: Hold, x: number, y: number, z: number): number => {
  let least = Infinity;
  if (x < box[0]! || y < box[1]! || z < box[2]! || x > box[3]! || y > box[4]! || z > box[5]!) return least;
  for (let i = -1; i <= 1; i += 1) {
    for (let j = -1; j <= 1; j += 1) {
      for (let k = -1; k <= 1; k += 1) {
        const points = cells.get(cellOf(x + i * FREE, y + j * FREE, z + k * FREE));
        for (let p = 0; points && p < points.length; p += 3) least = Math.min(least, (points[p]! - x) ** 2 + (points[p + 1]! - y) ** 2 + (points[p + 2]! - z) ** 2);
      }
    }
  }
  return Math.sqrt(least);
};

const held = (distance: number): number => Math.min(1, Math.max(0, (FREE - distance) / (FREE - HELD)));

/**
 * Where muscles hold on to a bone: per vertex of the bone, how surely an origin and an insertion are there, 0…1. Drawn from the shapes
 * themselves: bone that a muscle touches where it attaches to that bone.
 * @returns two per vertex, or `null` where none of these holds is on the bone
 */
export const footprintsOn = (kind: StructureKind, bone: Points, holds: readonly Hold[]): Float32Array | null => {
  const here = holds.filter((hold) => hold.bone === kind);
  if (here.length === 0) return null;
  const out = new Float32Array((bone.length / 3) * 2);
  let any = false;
  for (let v = 0; v * 3 < bone.length; v += 1) {
    for (const hold of here) {
      const at = v * 2 + (hold.role === 'origin' ? 0 : 1);
      out[at] = Math.max(out[at]!, held(distanceTo(hold, bone[v * 3]!, bone[v * 3 + 1]!, bone[v * 3 + 2]!)));
      any ||= out[at]! > 0.5;
    }
  }
  return any ? out : null;
};
