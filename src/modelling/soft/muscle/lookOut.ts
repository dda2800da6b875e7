import { cross, dot, minus, unit } from '@/anatomy/maths/vec';
import type { Vec3 } from '@/anatomy/units';
import type { TriangleMesh } from '../../mesh/triangleMesh';

/** A triangle belongs to the outer face when the cosine between its normal and the sheet's is above this. */
const OUTER = 0.2;
/** A normal fits a triangle when the cosine between them is above this. */
const FITS = 0.35;

/**
 * Gives the outer face of a sheet, up to its rim, normals that look out. Where the sheet runs out on bone, the solid's normal at the rim
 * looks into the bone; drawn with it, the last triangles of the outer face would be as dark as a hole.
 * @param normals three per vertex, changed in place. @param outward unit normal of the outer face at a place.
 */
export const lookOut = (normals: Float64Array, { positions: p, indices }: TriangleMesh, outward: (x: number, y: number, z: number) => Vec3): void => {
  const at = (values: Float64Array, v: number): Vec3 => [values[v * 3]!, values[v * 3 + 1]!, values[v * 3 + 2]!];
  const given = normals.slice();
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const;
    const [a, b, c] = corners.map((v) => at(p, v)) as [Vec3, Vec3, Vec3];
    const face = unit(cross(minus(b, a), minus(c, a)));
    for (const v of corners) {
      if (dot(at(given, v), face) > FITS) continue;
      const out = outward(...at(p, v));
      if (dot(face, out) > OUTER) normals.set(out, v * 3);
    }
  }
};
