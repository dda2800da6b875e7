import type { Millimetres } from '@/anatomy/units';
import type { Bounds, ScalarField } from '../implicit/field';

/** Closest that a vertex may come to a lattice node, as a share of the edge: keeps triangles from collapsing to a point. */
const END_GAP = 0.04;
/** How near to f = 0 a vertex is placed, as a share of the cell. */
const ROOT_TOLERANCE = 1e-3;

/** A field sampled on demand at the nodes of a cubic lattice over a box. Nodes on the box's faces count as outside. */
export class Lattice {
  readonly size: readonly [number, number, number];
  readonly strides: readonly [number, number, number];
  readonly nodes: number;
  private readonly field: ScalarField;
  private readonly origin: readonly [number, number, number];
  private readonly cell: number;
  private readonly values: Float64Array;

  constructor(field: ScalarField, bounds: Bounds, cell: Millimetres) {
    if (!(cell > 0)) throw new Error(`a cell of ${cell} mm`);
    this.field = field;
    this.cell = cell;
    const count = (k: 0 | 1 | 2): number => Math.ceil((bounds.max[k] - bounds.min[k]) / cell) + 3;
    this.size = [count(0), count(1), count(2)];
    this.strides = [1, this.size[0], this.size[0] * this.size[1]];
    this.nodes = this.size[0] * this.size[1] * this.size[2];
    if (this.nodes > 5e7) throw new Error(`a lattice of ${this.nodes} nodes: the cell of ${cell} mm is too small for the box`);
    this.origin = [bounds.min[0] - cell, bounds.min[1] - cell, bounds.min[2] - cell];
    this.values = new Float64Array(this.nodes).fill(NaN);
  }

  /** Value at a node, mm; never 0, so that each node is clearly inside or outside. */
  value(node: number): number {
    const known = this.values[node]!;
    if (known === known) return known;
    const i = node % this.size[0];
    const j = Math.floor(node / this.strides[1]) % this.size[1];
    const k = Math.floor(node / this.strides[2]);
    const onFace = i === 0 || j === 0 || k === 0 || i === this.size[0] - 1 || j === this.size[1] - 1 || k === this.size[2] - 1;
    let v = this.field.value(this.origin[0] + i * this.cell, this.origin[1] + j * this.cell, this.origin[2] + k * this.cell);
    if (onFace) v = Math.max(v, this.cell);
    this.values[node] = v === 0 ? 1e-12 : v;
    return this.values[node]!;
  }

  /** Calls back with the node at the start of each lattice edge that crosses the surface, on lines `step` nodes apart. */
  forEachCrossing(step: number, found: (node: number) => void): void {
    const [nx, ny, nz] = this.size;
    for (let k = 0; k < nz; k += step) {
      for (let j = 0; j < ny; j += step) {
        for (let i = 0; i < nx; i += step) {
          const from = i + j * this.strides[1] + k * this.strides[2];
          this.crossingOn(from, this.strides[0], Math.min(step, nx - 1 - i), found);
          this.crossingOn(from, this.strides[1], Math.min(step, ny - 1 - j), found);
          this.crossingOn(from, this.strides[2], Math.min(step, nz - 1 - k), found);
        }
      }
    }
  }

  private crossingOn(from: number, stride: number, steps: number, found: (node: number) => void): void {
    if (steps <= 0 || this.value(from) < 0 === this.value(from + steps * stride) < 0) return;
    for (let s = 0; s < steps; s++) {
      if (this.value(from + s * stride) < 0 !== this.value(from + (s + 1) * stride) < 0) return found(from + s * stride);
    }
  }

  /** Appends the point where f = 0 between two nodes of opposite sign (regula falsi, Illinois variant). */
  pushRoot(a: number, b: number, out: number[]): void {
    const ax = this.origin[0] + (a % this.size[0]) * this.cell;
    const ay = this.origin[1] + (Math.floor(a / this.strides[1]) % this.size[1]) * this.cell;
    const az = this.origin[2] + Math.floor(a / this.strides[2]) * this.cell;
    const dx = this.origin[0] + (b % this.size[0]) * this.cell - ax;
    const dy = this.origin[1] + (Math.floor(b / this.strides[1]) % this.size[1]) * this.cell - ay;
    const dz = this.origin[2] + Math.floor(b / this.strides[2]) * this.cell - az;
    let t0 = 0, f0 = this.value(a), t1 = 1, f1 = this.value(b), t = 0.5, kept = -1;
    for (let i = 0; i < 12; i++) {
      t = t0 - (f0 * (t1 - t0)) / (f1 - f0);
      const f = this.field.value(ax + t * dx, ay + t * dy, az + t * dz);
      if (Math.abs(f) < ROOT_TOLERANCE * this.cell) break;
      if (f < 0 === f1 < 0) {
        [t1, f1] = [t, f];
        if (kept === 0) f0 *= 0.5;
        kept = 0;
      } else {
        [t0, f0] = [t, f];
        if (kept === 1) f1 *= 0.5;
        kept = 1;
      }
    }
    t = Math.min(Math.max(t, END_GAP), 1 - END_GAP);
    out.push(ax + t * dx, ay + t * dy, az + t * dz);
  }
}
