import type { TriangleMesh } from '../../mesh/triangleMesh';

/**
 * A triangle mesh that can be cut and sewn: triangles by index with, for each vertex, the triangles around it. Removed triangles
 * and vertices leave holes in the numbering until `toMesh`. Edges with one triangle (a rim) are allowed.
 */
export class EditableMesh {
  /** x, y, z per vertex, mm. */
  readonly positions: number[];
  /** Three vertices per triangle; −1 in the first place of a removed one. */
  readonly corners: number[];
  /** Triangles around each vertex, in the order in which they were added. */
  readonly around: number[][];

  constructor(mesh: TriangleMesh) {
    this.positions = Array.from(mesh.positions);
    this.corners = [];
    this.around = Array.from({ length: mesh.positions.length / 3 }, () => []);
    for (let i = 0; i < mesh.indices.length; i += 3) this.addTriangle(mesh.indices[i]!, mesh.indices[i + 1]!, mesh.indices[i + 2]!);
  }

  addTriangle(a: number, b: number, c: number): void {
    const t = this.corners.length / 3;
    this.corners.push(a, b, c);
    for (const v of [a, b, c]) this.around[v]!.push(t);
  }

  removeTriangle(t: number): void {
    for (let k = 0; k < 3; k++) {
      const list = this.around[this.corners[t * 3 + k]!]!;
      list.splice(list.indexOf(t), 1);
    }
    this.corners[t * 3] = -1;
  }

  addVertex(x: number, y: number, z: number): number {
    this.positions.push(x, y, z);
    return this.around.push([]) - 1;
  }

  /** Triangles that hold both ends of an edge: two inside, one on a rim. */
  trianglesOn(a: number, b: number): number[] {
    return this.around[a]!.filter((t) => this.corners[t * 3] === b || this.corners[t * 3 + 1] === b || this.corners[t * 3 + 2] === b);
  }

  /** The corner of triangle `t` that is neither `a` nor `b`. */
  opposite(t: number, a: number, b: number): number {
    for (let k = 0; k < 3; k++) {
      const v = this.corners[t * 3 + k]!;
      if (v !== a && v !== b) return v;
    }
    throw new Error('a triangle with two equal corners');
  }

  /** Vertices joined to `v` by an edge, each once. */
  neighbours(v: number): number[] {
    const found: number[] = [];
    for (const t of this.around[v]!) {
      for (let k = 0; k < 3; k++) {
        const n = this.corners[t * 3 + k]!;
        if (n !== v && !found.includes(n)) found.push(n);
      }
    }
    return found;
  }

  /** All edges as pairs with a < b, in the order of their first triangle. */
  edges(): [number, number][] {
    const seen = new Set<number>();
    const list: [number, number][] = [];
    const scale = this.around.length;
    for (let i = 0; i < this.corners.length; i += 3) {
      if (this.corners[i] === -1) continue;
      for (let k = 0; k < 3; k++) {
        const p = this.corners[i + k]!, q = this.corners[i + ((k + 1) % 3)]!;
        const a = Math.min(p, q), b = Math.max(p, q);
        if (seen.has(a * scale + b)) continue;
        seen.add(a * scale + b);
        list.push([a, b]);
      }
    }
    return list;
  }

  distance(a: number, b: number): number {
    const p = this.positions;
    return Math.hypot(p[a * 3]! - p[b * 3]!, p[a * 3 + 1]! - p[b * 3 + 1]!, p[a * 3 + 2]! - p[b * 3 + 2]!);
  }

  /** Twice the area times the normal of the triangle a, b, c. */
  cross(a: number, b: number, c: number): [number, number, number] {
    const p = this.positions;
    const ux = p[b * 3]! - p[a * 3]!, uy = p[b * 3 + 1]! - p[a * 3 + 1]!, uz = p[b * 3 + 2]! - p[a * 3 + 2]!;
    const vx = p[c * 3]! - p[a * 3]!, vy = p[c * 3 + 1]! - p[a * 3 + 1]!, vz = p[c * 3 + 2]! - p[a * 3 + 2]!;
    return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  }

  /** Without holes in the numbering: vertices and triangles in the order in which they were made. */
  toMesh(): TriangleMesh {
    const renamed = new Int32Array(this.around.length).fill(-1);
    const positions: number[] = [];
    this.around.forEach((list, v) => {
      if (list.length === 0) return;
      renamed[v] = positions.length / 3;
      positions.push(this.positions[v * 3]!, this.positions[v * 3 + 1]!, this.positions[v * 3 + 2]!);
    });
    const indices: number[] = [];
    for (let i = 0; i < this.corners.length; i += 3) {
      if (this.corners[i] !== -1) for (let k = 0; k < 3; k++) indices.push(renamed[this.corners[i + k]!]!);
    }
    return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
  }
}
