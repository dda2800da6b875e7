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
const hash = ({ positions, indices }: TriangleMesh): { cells: Map<number, number[]>; boxes: Float64Array } => {
  const triangles = indices.length / 3;
  const boxes = new Float64Array(triangles * 6);
  const [least, most] = [[Infinity, Infinity, Infinity], [-Infinity, -Infinity, -Infinity]];
  let length = 0;
  for (let t = 0; t < triangles; t++) {
    for (let k = 0; k < 3; k++) {
      const a = positions[indices[t * 3]! * 3 + k]!, b = positions[indices[t * 3 + 1]! * 3 + k]!, c = positions[indices[t * 3 + 2]! * 3 + k]!;
      const [low, high] = [Math.min(a, b, c), Math.max(a, b, c)];
      boxes[t * 6 + k] = low;
      boxes[t * 6 + 3 + k] = high;
      least[k] = Math.min(least[k]!, low);
      most[k] = Math.max(most[k]!, high);
      length += (high - low) / (3 * triangles);
    }
  }
  const size = Math.max(2 * length, 1e-6);
  const cell = (value: number, k: number): number => Math.floor((value - least[k]!) / size);
  const [nx, ny] = [cell(most[0]!, 0) + 1, cell(most[1]!, 1) + 1];
  const cells = new Map<number, number[]>();
  for (let t = 0; t < triangles; t++) {
    const o = t * 6;
    const x0 = cell(boxes[o]!, 0), y0 = cell(boxes[o + 1]!, 1), z0 = cell(boxes[o + 2]!, 2), x1 = cell(boxes[o + 3]!, 0), y1 = cell(boxes[o + 4]!, 1), z1 = cell(boxes[o + 5]!, 2);
    for (let z = z0; z <= z1; z++) for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) {
      const key = x + nx * (y + ny * z);
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
  let shared = 0;
  for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) if (mesh.indices[s * 3 + i] === mesh.indices[t * 3 + j]) shared++;
  if (shared >= 2) return false;
  const a = mesh.indices.subarray(s * 3, s * 3 + 3), b = mesh.indices.subarray(t * 3, t * 3 + 3);
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

/** A tetrahedron smaller than this, six times mm³, is flat: surfaces that only touch, as rounding to a raster makes them, do not pass through each other. */
const FLAT = 1e-6;
const side = (v: number): -1 | 0 | 1 => (v > FLAT ? 1 : v < -FLAT ? -1 : 0);

const segmentPierces = (p: Float64Array, u: number, v: number, a: number, b: number, c: number): boolean => {
  if (side(volume(p, a, b, c, u)) * side(volume(p, a, b, c, v)) !== -1) return false;
  const ab = side(volume(p, u, v, a, b));
  return ab !== 0 && ab === side(volume(p, u, v, b, c)) && ab === side(volume(p, u, v, c, a));
};
