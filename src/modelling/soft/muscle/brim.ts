import type { Vec3 } from '@/anatomy/units';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { neighboursOf } from '../../mesh/triangleMesh';

/** The edge of a sheet as it is given its thickness. */
export interface Brim {
  /** From the middle of the edge to its outer border, mm; `null` for a point that is not on the edge, or where the edge is to stay sharp. */
  lip(x: number, y: number, z: number): Vec3 | null;
  /** Which face a point is nearer to: above 0 the outer one, below 0 the inner one. */
  side(x: number, y: number, z: number): number;
  /** Unit normal of the outer face. */
  outward(x: number, y: number, z: number): Vec3;
}

/** A vertex is on a face when it is at least so far from the middle, mm. */
const ON_FACE = 0.4;

/**
 * Gives the edge of a sheet its thickness. Drawn to one line, both faces share the vertices there and so one normal, and whichever face it
 * suits the last triangles of the other one look like a row of dark teeth. Here the line becomes two, with a narrow wall between: each face
 * keeps its own vertices up to its border. A vertex is opened only where the outer and the inner face each meet it in one piece; at the
 * ends of such a stretch the wall runs out to a point. The surface stays closed.
 */
export const openBrim = (mesh: TriangleMesh, brim: Brim): TriangleMesh => {
  const { positions: p, indices } = mesh;
  const at = (v: number): Vec3 => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
  const lips = Array.from({ length: p.length / 3 }, (_, v) => brim.lip(...at(v)));
  if (!lips.some((lip) => lip !== null)) return mesh;
  const outer = Array.from({ length: indices.length / 3 }, (_, t) => isOuter(mesh, t, lips, (v) => brim.side(...at(v))));
  const borders = bordersOf(indices, outer);
  const meetings = new Map<number, number>();
  for (const [a, b] of borders) for (const v of [a, b]) meetings.set(v, (meetings.get(v) ?? 0) + 1);
  const positions = Array.from(p);
  const inner = new Map<number, number>();
  lips.forEach((lip, v) => {
    if (!lip || meetings.get(v) !== 2) return;
    inner.set(v, positions.length / 3);
    for (const sign of [-1, 1]) {
      const place = at(v).map((c, k) => c + sign * lip[k]!);
      if (sign < 0) positions.push(...place);
      else positions.splice(v * 3, 3, ...place);
    }
  });
  const below = (v: number): number => inner.get(v) ?? v;
  const opened = Array.from(indices, (v, i) => (outer[Math.floor(i / 3)] ? v : below(v)));
  for (const [a, b] of borders) {
    if (inner.has(a)) opened.push(b, a, below(a));
    if (inner.has(b)) opened.push(b, below(a), below(b));
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(opened) };
};

/**
 * Puts vertices back that strayed: a sheet is so thin that the nearer face may be the wrong one, and a vertex of one face may have been drawn to
 * the edge. Of the neighbours of the first kind all that lie on a face lie on the other one; those of the second kind all lie on one face.
 */
export const ontoOwnFace = (mesh: TriangleMesh, brim: Brim): TriangleMesh => {
  const p = mesh.positions.slice();
  const at = (v: number): Vec3 => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
  const near = neighboursOf(mesh);
  const face = near.map((_, v) => brim.side(...at(v)));
  /** The face on which all neighbours of a vertex lie that lie on a face; 0 where they do not agree. */
  const faceAround = (v: number): number => {
    const signs = new Set(Array.from(near[v]!, (n) => (Math.abs(face[n]!) < ON_FACE ? 0 : Math.sign(face[n]!))));
    return signs.has(1) === signs.has(-1) ? 0 : signs.has(1) ? 1 : -1;
  };
  near.forEach((_, v) => {
    const here = face[v]!;
    if (here * faceAround(v) > -ON_FACE) return;
    const out = brim.outward(...at(v));
    for (let k = 0; k < 3; k++) p[v * 3 + k]! -= 2 * here * out[k]!;
    face[v] = -here;
  });
  near.forEach((others, v) => {
    const side = faceAround(v);
    if (side === 0 || Math.abs(face[v]!) >= ON_FACE || !brim.lip(...at(v))) return;
    const all = Array.from(others);
    const faced = all.filter((n) => face[n]! * side >= ON_FACE);
    const mean: Vec3 = [0, 1, 2].map((k) => all.reduce((sum, n) => sum + p[n * 3 + k]!, 0) / all.length) as [number, number, number];
    const up = faced.reduce((sum, n) => sum + face[n]!, 0) / faced.length - brim.side(...mean);
    const out = brim.outward(...mean);
    for (let k = 0; k < 3; k++) p[v * 3 + k] = mean[k]! + up * out[k]!;
    face[v] = brim.side(...at(v));
  });
  return { positions: p, indices: mesh.indices };
};

/** Whether a triangle belongs to the outer face: by its corners off the edge, or, with all of them on it, by the way it looks. */
const isOuter = ({ positions: p, indices }: TriangleMesh, t: number, lips: readonly (Vec3 | null)[], side: (v: number) => number): boolean => {
  const corners = [indices[t * 3]!, indices[t * 3 + 1]!, indices[t * 3 + 2]!] as const;
  const off = corners.filter((v) => lips[v] === null);
  if (off.length > 0) return off.reduce((sum, v) => sum + side(v), 0) > 0;
  const [a, b, c] = corners.map((v) => v * 3) as [number, number, number];
  const edge = (from: number, to: number): Vec3 => [p[to]! - p[from]!, p[to + 1]! - p[from + 1]!, p[to + 2]! - p[from + 2]!];
  const [u, w] = [edge(a, b), edge(a, c)];
  const out = lips[corners[0]]!;
  return out[0] * (u[1] * w[2] - u[2] * w[1]) + out[1] * (u[2] * w[0] - u[0] * w[2]) + out[2] * (u[0] * w[1] - u[1] * w[0]) > 0;
};

/** Edges between the two faces, as the outer one runs along them. */
const bordersOf = (indices: ArrayLike<number>, outer: readonly boolean[]): (readonly [number, number])[] => {
  const key = (a: number, b: number): number => a * 2 ** 26 + b;
  const innerEdges = new Set<number>();
  const each = (t: number, use: (a: number, b: number) => void): void => {
    for (let k = 0; k < 3; k++) use(indices[t * 3 + k]!, indices[t * 3 + ((k + 1) % 3)]!);
  };
  outer.forEach((isOut, t) => {
    if (!isOut) each(t, (a, b) => innerEdges.add(key(a, b)));
  });
  const borders: (readonly [number, number])[] = [];
  outer.forEach((isOut, t) => {
    if (isOut) each(t, (a, b) => innerEdges.has(key(b, a)) && borders.push([a, b]));
  });
  return borders;
};
