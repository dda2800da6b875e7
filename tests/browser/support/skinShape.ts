import { readSkin } from '@/pain/cli/readSkin';

type Point = readonly [number, number, number];

/** The skin as the asset holds it, in neutral stance, mm. */
export interface SkinShape {
  /** Whether a point is inside the body. */
  inside(point: Point): boolean;
  /** Distance to the nearest vertex of the skin, mm. */
  clearance(point: Point): number;
}

/** Measures against the mesh itself, not against the scene's own idea of where the camera may be. */
export async function readSkinShape(): Promise<SkinShape> {
  const { positions, indices } = await readSkin('assets/anatomy.glb');
  const from = new Float64Array(positions.length);
  const length = new Float64Array(positions.length / 3);
  /** Every vertex as seen from a point, and how far away it is. */
  const lookFrom = ([x, y, z]: Point): void => {
    for (let v = 0; v < length.length; v += 1) {
      const [dx, dy, dz] = [positions[3 * v]! - x, positions[3 * v + 1]! - y, positions[3 * v + 2]! - z];
      from[3 * v] = dx;
      from[3 * v + 1] = dy;
      from[3 * v + 2] = dz;
      length[v] = Math.hypot(dx, dy, dz);
    }
  };
  const dot = (u: number, v: number): number => from[u]! * from[v]! + from[u + 1]! * from[v + 1]! + from[u + 2]! * from[v + 2]!;
  /** Solid angle of a triangle seen from the point (Van Oosterom and Strackee 1983). Thousands of triangles for hundreds of points: no arrays here. */
  const angle = (i: number, j: number, k: number): number => {
    const [a, b, c] = [3 * i, 3 * j, 3 * k];
    const volume =
      from[a]! * (from[b + 1]! * from[c + 2]! - from[b + 2]! * from[c + 1]!) +
      from[a + 1]! * (from[b + 2]! * from[c]! - from[b]! * from[c + 2]!) +
      from[a + 2]! * (from[b]! * from[c + 1]! - from[b + 1]! * from[c]!);
    const [la, lb, lc] = [length[i]!, length[j]!, length[k]!];
    return 2 * Math.atan2(volume, la * lb * lc + dot(a, b) * lc + dot(b, c) * la + dot(c, a) * lb);
  };
  return {
    inside(point) {
      lookFrom(point);
      let sum = 0;
      for (let i = 0; i < indices.length; i += 3) sum += angle(indices[i]!, indices[i + 1]!, indices[i + 2]!);
      return Math.abs(sum) > 2 * Math.PI;
    },
    clearance(point) {
      lookFrom(point);
      return length.reduce((least, at) => Math.min(least, at), Infinity);
    },
  };
}
