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
  /** Solid angle of a triangle seen from the origin (Van Oosterom and Strackee 1983). */
  const angle = (a: number[], b: number[], c: number[]): number => {
    const [la, lb, lc] = [a, b, c].map((v) => Math.hypot(...v)) as [number, number, number];
    const dot = (u: number[], v: number[]): number => u[0]! * v[0]! + u[1]! * v[1]! + u[2]! * v[2]!;
    const volume =
      a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) + a[1]! * (b[2]! * c[0]! - b[0]! * c[2]!) + a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!);
    return 2 * Math.atan2(volume, la * lb * lc + dot(a, b) * lc + dot(b, c) * la + dot(c, a) * lb);
  };
  return {
    inside(point) {
      const corner = (i: number): number[] => [0, 1, 2].map((c) => positions[3 * indices[i]! + c]! - point[c]!);
      let sum = 0;
      for (let i = 0; i < indices.length; i += 3) sum += angle(corner(i), corner(i + 1), corner(i + 2));
      return Math.abs(sum) > 2 * Math.PI;
    },
    clearance(point) {
      let least = Infinity;
      for (let i = 0; i < positions.length; i += 3) {
        least = Math.min(least, Math.hypot(positions[i]! - point[0], positions[i + 1]! - point[1], positions[i + 2]! - point[2]));
      }
      return least;
    },
  };
}
