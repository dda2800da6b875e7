import type { Millimetres } from '@/anatomy/units';
import type { Bounds, ScalarField } from '../implicit/field';
import { Lattice } from './lattice';
import type { TriangleMesh } from './triangleMesh';
import { largestComponent } from './topology';

/**
 * The six tetrahedra of a cube around its main diagonal (Kuhn). A corner is a bit mask of axes: 1 x, 2 y, 4 z. All tetrahedra
 * go 0 → axis → two axes → 7, so neighbouring cubes cut their shared face along the same diagonal and the surface closes.
 */
const TETRAHEDRA = [
  [0, 1, 3, 7], [0, 3, 2, 7], [0, 2, 6, 7], [0, 6, 4, 7], [0, 4, 5, 7], [0, 5, 1, 7],
] as const;

/**
 * The surface f = 0 as a closed, manifold, non-self-intersecting mesh: marching tetrahedra with each vertex at the root of f
 * on its lattice edge. Each triangle stays in its own tetrahedron, which is what surface nets cannot promise; the price,
 * four times as many triangles, is paid back by simplification.
 *
 * Only cells that the surface crosses are visited: a coarse scan finds where to start, then the surface is followed from
 * cell to cell. What leaves `bounds` is cut off flat there. Only the largest connected part is kept.
 *
 * @param cell edge of a lattice cell, mm; parts thinner than this may tear.
 * @throws when the surface does not meet the box.
 */
export const polygonise = (field: ScalarField, bounds: Bounds, cell: Millimetres): TriangleMesh => {
  const lattice = new Lattice(field, bounds, cell);
  const { pending, seen } = startCells(lattice);
  if (pending.length === 0) throw new Error('the surface does not meet the box');
  const surface = new SurfaceBuilder(lattice);
  const [sx, sy, sz] = lattice.strides;
  const corners = Array.from({ length: 8 }, (_, c) => (c & 1 ? sx : 0) + (c & 2 ? sy : 0) + (c & 4 ? sz : 0));
  while (pending.length > 0) {
    const cellAt = pending.pop()!;
    let signs = 0;
    for (let c = 0; c < 8; c++) if (lattice.value(cellAt + corners[c]!) < 0) signs |= 1 << c;
    if (signs === 0 || signs === 255) continue;
    for (const tetrahedron of TETRAHEDRA) surface.addTetrahedron(cellAt, tetrahedron, signs, corners);
    for (let axis = 0; axis < 3; axis++) {
      const high = FACES[axis]!;
      visit(cellAt - lattice.strides[axis]!, signs & ~high & 255, ~high & 255);
      visit(cellAt + lattice.strides[axis]!, signs & high, high);
    }
  }
  return largestComponent(surface.mesh());

  function visit(next: number, signsOnFace: number, face: number): void {
    if (signsOnFace === 0 || signsOnFace === face || seen[next]) return;
    seen[next] = 1;
    pending.push(next);
  }
};

/** Corners of a cube with the axis bit set, as a mask over the eight corners. */
const FACES = [0b10101010, 0b11001100, 0b11110000] as const;

/** Cells on the surface found by scanning every fourth node, then every second, then every one. */
const startCells = (lattice: Lattice): { pending: number[]; seen: Uint8Array } => {
  const seen = new Uint8Array(lattice.nodes);
  const pending: number[] = [];
  for (let step = 4; step >= 1 && pending.length === 0; step >>= 1) {
    lattice.forEachCrossing(step, (node) => {
      if (seen[node]) return;
      seen[node] = 1;
      pending.push(node);
    });
  }
  return { pending, seen };
};

/** Collects triangles whose vertices are shared through the lattice edge that they lie on. */
class SurfaceBuilder {
  private readonly lattice: Lattice;
  private readonly vertices = new Map<number, number>();
  private readonly positions: number[] = [];
  private readonly indices: number[] = [];

  constructor(lattice: Lattice) {
    this.lattice = lattice;
  }

  /** Adds the one or two triangles that separate the negative corners of a tetrahedron from the positive ones. */
  addTetrahedron(cell: number, tetrahedron: readonly [number, number, number, number], signs: number, corners: readonly number[]): void {
    const inside: number[] = [];
    const outside: number[] = [];
    for (const c of tetrahedron) (signs & (1 << c) ? inside : outside).push(c);
    if (inside.length === 0 || outside.length === 0) return;
    const v = (a: number, b: number): number => this.vertexOn(cell, Math.min(a, b), Math.max(a, b), corners);
    const [i0, i1, i2] = inside as [number, number, number];
    const [o0, o1, o2] = outside as [number, number, number];
    const odd = isOdd([...inside, ...outside]);
    if (inside.length === 1) this.addTriangle(v(i0, o0), v(i0, o1), v(i0, o2), odd);
    else if (inside.length === 3) this.addTriangle(v(i0, o0), v(i1, o0), v(i2, o0), odd);
    else {
      this.addTriangle(v(i0, o0), v(i0, o1), v(i1, o1), odd);
      this.addTriangle(v(i0, o0), v(i1, o1), v(i1, o0), odd);
    }
  }

  private addTriangle(a: number, b: number, c: number, odd: boolean): void {
    if (odd) this.indices.push(a, c, b);
    else this.indices.push(a, b, c);
  }

  private vertexOn(cell: number, low: number, high: number, corners: readonly number[]): number {
    const a = cell + corners[low]!;
    const key = a * 8 + (high ^ low);
    let index = this.vertices.get(key);
    if (index === undefined) {
      index = this.positions.length / 3;
      this.vertices.set(key, index);
      this.lattice.pushRoot(a, cell + corners[high]!, this.positions);
    }
    return index;
  }

  mesh(): TriangleMesh {
    return { positions: Float64Array.from(this.positions), indices: Uint32Array.from(this.indices) };
  }
}

/**
 * Whether four corners of a Kuhn tetrahedron, in this order, are turned inside out. The sign of the volume of the corners
 * themselves decides, so no table of cases is needed.
 */
const isOdd = ([a, b, c, d]: readonly number[]): boolean => {
  const axis = (corner: number, bit: number): number => (corner & (1 << bit) ? 1 : 0) - (d! & (1 << bit) ? 1 : 0);
  const [ax, ay, az] = [axis(a!, 0), axis(a!, 1), axis(a!, 2)];
  const [bx, by, bz] = [axis(b!, 0), axis(b!, 1), axis(b!, 2)];
  const [cx, cy, cz] = [axis(c!, 0), axis(c!, 1), axis(c!, 2)];
  return ax * (by * cz - bz * cy) - ay * (bx * cz - bz * cx) + az * (bx * cy - by * cx) > 0;
};
