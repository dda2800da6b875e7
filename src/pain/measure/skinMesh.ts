import { cross, dot, minus, mix } from '@/anatomy/maths/vec';
import type { Vec3 } from '@/anatomy/units';

/** A skin in neutral stance: x, y, z per vertex (mm), outward unit normals, three vertices per triangle. */
export interface SkinMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}

export const vertexAt = (values: Float32Array, i: number): Vec3 => [values[3 * i]!, values[3 * i + 1]!, values[3 * i + 2]!];

/** A place on the skin: in a triangle (offset of its first index), with the shares of its corners. */
export interface SkinSpot {
  readonly point: Vec3;
  readonly triangle: number;
  readonly shares: Vec3;
}

/** Where a ray from inside the body first leaves the skin (the arm beside the hip is behind that); `null` when it never does. */
export function leaveSkin(skin: SkinMesh, from: Vec3, direction: Vec3): SkinSpot | null {
  let best = Infinity;
  let spot: SkinSpot | null = null;
  for (let t = 0; t < skin.indices.length; t += 3) {
    const a = vertexAt(skin.positions, skin.indices[t]!);
    const e1 = minus(vertexAt(skin.positions, skin.indices[t + 1]!), a);
    const e2 = minus(vertexAt(skin.positions, skin.indices[t + 2]!), a);
    const h = cross(direction, e2);
    const det = dot(e1, h);
    if (Math.abs(det) < 1e-9 || dot(cross(e1, e2), direction) <= 0) continue;
    const s = minus(from, a);
    const u = dot(s, h) / det;
    const q = cross(s, e1);
    const v = dot(direction, q) / det;
    const along = dot(e2, q) / det;
    if (u < -1e-6 || v < -1e-6 || u + v > 1 + 1e-6 || along <= 0 || along >= best) continue;
    best = along;
    spot = { point: mix(from, [from[0] + direction[0], from[1] + direction[1], from[2] + direction[2]], along), triangle: t, shares: [1 - u - v, u, v] };
  }
  return spot;
}
