import { dot, unit } from '@/anatomy/maths/vec';
import type { Vec3 } from '@/anatomy/units';

/** Mean place of points, mm. */
export const meanOf = (points: readonly Vec3[]): Vec3 =>
  [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length) as unknown as Vec3;
/** Angle between two directions, degrees. */
export const angleBetween = (a: Vec3, b: Vec3): number => (Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))) * 180) / Math.PI;
