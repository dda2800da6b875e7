import { DoubleSide, Ray, Vector3 } from 'three';
import { occluders } from '../bake/occlusion';
import type { TriangleMesh } from '../mesh/triangleMesh';
import type { Vec3 } from '@/anatomy/units';

/** Signed distance to a closed mesh, mm, negative inside; Infinity beyond `far`. */
export type MeshDistance = (p: Vec3, far: number) => number;

/** A direction along no edge or face that is likely to occur, so that a ray does not graze one. */
const ASIDE = new Vector3(0.5377, 0.7193, 0.4398).normalize();

/** Distance from the surface as drawn, its flat triangles, rather than from the smooth solid that they follow. Inside is told by counting what a ray crosses. */
export const meshDistance = (mesh: TriangleMesh): MeshDistance => {
  const tree = occluders([mesh]);
  const [point, ray] = [new Vector3(), new Ray()];
  ray.direction.copy(ASIDE);
  return ([x, y, z], far) => {
    const near = tree.closestPointToPoint(point.set(x, y, z), undefined, 0, far);
    if (!near) return Infinity;
    ray.origin.set(x, y, z);
    return tree.raycast(ray, DoubleSide).length % 2 === 1 ? -near.distance : near.distance;
  };
};

/** Points of a surface: its corners, the middles of its edges and of its triangles; mm. */
export const samplesOf = ({ positions: p, indices }: TriangleMesh): Vec3[] => {
  const at = (v: number): Vec3 => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
  const samples = Array.from({ length: p.length / 3 }, (_, v) => at(v));
  for (let i = 0; i < indices.length; i += 3) {
    const corners = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
    const [a, b, c] = corners.map(at) as [Vec3, Vec3, Vec3];
    samples.push([(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3]);
    corners.forEach((v, k) => {
      const w = corners[(k + 1) % 3]!;
      if (v < w) samples.push([(p[v * 3]! + p[w * 3]!) / 2, (p[v * 3 + 1]! + p[w * 3 + 1]!) / 2, (p[v * 3 + 2]! + p[w * 3 + 2]!) / 2]);
    });
  }
  return samples;
};
