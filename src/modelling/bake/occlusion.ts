import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh/src/index.js';
import type { TriangleMesh } from '../mesh/triangleMesh';

export interface OcclusionOptions {
  /** Rays per vertex. */
  readonly rays: number;
  /** Length of a ray, mm: what stands further away does not darken. */
  readonly reach: number;
}

export const OCCLUSION_DEFAULTS: Readonly<OcclusionOptions> = Object.freeze({ rays: 96, reach: 60 });

/** Rays start this far above the surface so that they do not meet their own flat triangles, mm. */
const LIFT = 0.6;

/** Meshes that cast shadow, ready for rays. */
export const occluders = (meshes: readonly TriangleMesh[]): MeshBVH => {
  const positions = new Float32Array(meshes.reduce((n, m) => n + m.positions.length, 0));
  const indices = new Uint32Array(meshes.reduce((n, m) => n + m.indices.length, 0));
  let v = 0;
  let i = 0;
  for (const m of meshes) {
    positions.set(m.positions, v);
    for (const index of m.indices) indices[i++] = index + v / 3;
    v += m.positions.length;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices, 1));
  return new MeshBVH(geometry);
};

/**
 * How open each vertex is to its surroundings, 0 (enclosed) … 1 (open): the share of cosine-weighted rays that meet nothing,
 * a hit counting less the further away it is. The same rays are used in every build, so the result is reproducible; one
 * round of averaging with the neighbours removes what few rays leave of noise.
 */
export const ambientOcclusion = (mesh: TriangleMesh, normals: Float64Array, shade: MeshBVH, { rays, reach }: OcclusionOptions = OCCLUSION_DEFAULTS): Float64Array => {
  const directions = cosineDirections(rays);
  const count = mesh.positions.length / 3;
  const open = new Float64Array(count);
  const ray = new Ray();
  const n = new Vector3(), t = new Vector3(), b = new Vector3();
  for (let v = 0; v < count; v++) {
    n.fromArray(normals, v * 3);
    t.set(Math.abs(n.x) > 0.9 ? 0 : 1, Math.abs(n.x) > 0.9 ? 1 : 0, 0).cross(n).normalize();
    b.crossVectors(n, t);
    ray.origin.fromArray(mesh.positions, v * 3).addScaledVector(n, LIFT);
    let blocked = 0;
    for (const [x, y, z] of directions) {
      ray.direction.set(0, 0, 0).addScaledVector(t, x).addScaledVector(b, y).addScaledVector(n, z);
      const hit = shade.raycastFirst(ray, DoubleSide, 0, reach);
      if (hit) blocked += 1 - hit.distance / reach;
    }
    open[v] = 1 - blocked / rays;
  }
  return smoothed(mesh, open);
};

/** Cosine-weighted directions about +z: the golden-angle spiral, the same for every vertex. */
const cosineDirections = (count: number): [number, number, number][] =>
  Array.from({ length: count }, (_, i) => {
    const r = Math.sqrt((i + 0.5) / count);
    const a = i * Math.PI * (3 - Math.sqrt(5));
    return [r * Math.cos(a), r * Math.sin(a), Math.sqrt(1 - r * r)];
  });

/** Each value averaged half and half with those of the vertices it shares an edge with. */
const smoothed = ({ indices }: TriangleMesh, values: Float64Array): Float64Array => {
  const sum = new Float64Array(values.length);
  const weight = new Float64Array(values.length);
  for (let i = 0; i < indices.length; i++) {
    const a = indices[i]!, b = indices[i % 3 === 2 ? i - 2 : i + 1]!;
    sum[a]! += values[b]!;
    weight[a]! += 1;
  }
  return values.map((v, i) => (weight[i] ? (v + sum[i]! / weight[i]!) / 2 : v));
};
