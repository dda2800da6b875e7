import type { TriangleMesh } from './triangleMesh';

/**
 * Triangles that pass through another triangle of the same mesh. Neighbours that share an edge are not compared; neighbours
 * that share one vertex are compared by the edge opposite to it.
 *
 * @returns the indices of the triangles involved, ascending; empty for an embedded surface.
 */
export const selfIntersections = (mesh: TriangleMesh): number[] => {
  const guilty = new Set<number>();
  const { cells, boxes } = hash(mesh);
  for (const bucket of cells.values()) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const s = bucket[i]!, t = bucket[j]!;
        if (guilty.has(s) && guilty.has(t)) continue;
        if (boxesMeet(boxes, s, t) && trianglesMeet(mesh, s, t)) guilty.add(s).add(t);
      }
    }
  }
  return [...guilty].sort((a, b) => a - b);
};

/** Triangles sorted into the cells of a grid, about two triangle lengths wide, that their boxes touch. */
const hash = ({ positions, indices }: TriangleMesh): { cells: Map<string, number[]>; boxes: Float64Array } => {
  const triangles = indices.length / 3;
  const boxes = new Float64Array(triangles * 6);
  let length = 0;
  for (let t = 0; t < triangles; t++) {
    for (let k = 0; k < 3; k++) {
      const [a, b, c] = [positions[indices[t * 3]! * 3 + k]!, positions[indices[t * 3 + 1]! * 3 + k]!, positions[indices[t * 3 + 2]! * 3 + k]!];
      boxes[t * 6 + k] = Math.min(a, b, c);
      boxes[t * 6 + 3 + k] = Math.max(a, b, c);
      length += (boxes[t * 6 + 3 + k]! - boxes[t * 6 + k]!) / (3 * triangles);
    }
  }
  const size = Math.max(2 * length, 1e-6);
  const cells = new Map<string, number[]>();
  for (let t = 0; t < triangles; t++) {
    const [x0, y0, z0, x1, y1, z1] = Array.from(boxes.subarray(t * 6, t * 6 + 6), (v) => Math.floor(v / size)) as [number, number, number, number, number, number];
    for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) for (let z = z0; z <= z1; z++) {
      const key = `${x},${y},${z}`;
      const bucket = cells.get(key);
      if (bucket) bucket.push(t);
      else cells.set(key, [t]);
    }
  }
  return { cells, boxes };
};

const boxesMeet = (b: Float64Array, s: number, t: number): boolean => {
  for (let k = 0; k < 3; k++) if (b[s * 6 + k]! > b[t * 6 + 3 + k]! || b[t * 6 + k]! > b[s * 6 + 3 + k]!) return false;
  return true;
};

const trianglesMeet = (mesh: TriangleMesh, s: number, t: number): boolean => {
  const a = mesh.indices.subarray(s * 3, s * 3 + 3), b = mesh.indices.subarray(t * 3, t * 3 + 3);
  const shared = a.filter((v) => b.includes(v)).length;
  if (shared >= 2) return false;
  return edgesPierce(mesh, a, b, shared === 1) || edgesPierce(mesh, b, a, shared === 1);
};

/** Whether an edge of `a` that has no vertex in common with `b` passes through the inside of `b`. */
const edgesPierce = ({ positions: p }: TriangleMesh, a: Uint32Array, b: Uint32Array, neighbours: boolean): boolean => {
  for (let k = 0; k < 3; k++) {
    const u = a[k]!, v = a[(k + 1) % 3]!;
    if (neighbours && (b.includes(u) || b.includes(v))) continue;
    if (segmentPierces(p, u * 3, v * 3, b[0]! * 3, b[1]! * 3, b[2]! * 3)) return true;
  }
  return false;
};

/** Six times the signed volume of the tetrahedron of four vertices (offsets into positions). */
const volume = (p: Float64Array, a: number, b: number, c: number, d: number): number => {
  const ax = p[a]! - p[d]!, ay = p[a + 1]! - p[d + 1]!, az = p[a + 2]! - p[d + 2]!;
  const bx = p[b]! - p[d]!, by = p[b + 1]! - p[d + 1]!, bz = p[b + 2]! - p[d + 2]!;
  const cx = p[c]! - p[d]!, cy = p[c + 1]! - p[d + 1]!, cz = p[c + 2]! - p[d + 2]!;
  return ax * (by * cz - bz * cy) - ay * (bx * cz - bz * cx) + az * (bx * cy - by * cx);
};

const segmentPierces = (p: Float64Array, u: number, v: number, a: number, b: number, c: number): boolean => {
  if (volume(p, a, b, c, u) > 0 === volume(p, a, b, c, v) > 0) return false;
  const ab = volume(p, u, v, a, b) > 0;
  return ab === volume(p, u, v, b, c) > 0 && ab === volume(p, u, v, c, a) > 0;
};
