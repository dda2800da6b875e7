import type { Triangles } from '../deform/volume';
import { squaredDistanceToTriangle } from './nearestOnTriangle';

/** A rigid bone at rest, mm, closed, triangles counter-clockwise from outside. */
export interface BoneMesh {
  readonly id: string;
  /** Index into `BODY_IDS` of the body that carries it. */
  readonly body: number;
  readonly positions: ArrayLike<number>;
  readonly index: Triangles;
}

/** Signed distance to a bone in its rest frame, negative inside, mm. */
export interface DistanceGrid {
  readonly body: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Distance, and its slope (unit, outward) into `slope`; `BEYOND` outside the grid. */
  at(x: number, y: number, z: number): number;
  slope(x: number, y: number, z: number, out: Float64Array): void;
}

/** Distance said of a point outside the grid, mm, and how far the grid reaches beyond its bone. */
export const BEYOND = 6;
const CELL = 1.5;
/** Exact this near to the surface, mm; further in and out it is carried on from there. */
const EXACT = 1.8 * CELL;
const CARRIES = 3;

interface Lattice {
  readonly low: readonly number[];
  readonly size: readonly number[];
  readonly values: Float32Array;
}

const latticeAround = (p: ArrayLike<number>): Lattice => {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < p.length; i += 1) {
    low[i % 3] = Math.min(low[i % 3]!, p[i]! - BEYOND);
    high[i % 3] = Math.max(high[i % 3]!, p[i]! + BEYOND);
  }
  const size = low.map((a, c) => Math.ceil((high[c]! - a) / CELL) + 1);
  return { low, size, values: new Float32Array(size[0]! * size[1]! * size[2]!).fill(Infinity) };
};

/** Unsigned distance at the lattice points near each triangle. */
const nearSurface = ({ positions: p, index }: BoneMesh, { low, size, values }: Lattice): void => {
  const [sx, sy] = size as [number, number, number];
  for (let t = 0; t < index.length; t += 3) {
    const corners = [index[t]! * 3, index[t + 1]! * 3, index[t + 2]! * 3] as const;
    const from = [0, 1, 2].map((c) => Math.max(0, Math.ceil((Math.min(...corners.map((k) => p[k + c]!)) - EXACT - low[c]!) / CELL)));
    const to = [0, 1, 2].map((c) => Math.min(size[c]! - 1, Math.floor((Math.max(...corners.map((k) => p[k + c]!)) + EXACT - low[c]!) / CELL)));
    for (let z = from[2]!; z <= to[2]!; z += 1) {
      for (let y = from[1]!; y <= to[1]!; y += 1) {
        for (let x = from[0]!; x <= to[0]!; x += 1) {
          const k = (z * sy + y) * sx + x;
          const d = squaredDistanceToTriangle(p, ...corners, low[0]! + x * CELL, low[1]! + y * CELL, low[2]! + z * CELL);
          if (d < values[k]!) values[k] = d;
        }
      }
    }
  }
  for (let k = 0; k < values.length; k += 1) values[k] = values[k]! <= EXACT * EXACT ? Math.sqrt(values[k]!) : Infinity;
};

/** Lattice points inside, by counting walls along each row in x. Rows are set off by a hair so that none runs along an edge. */
const insideOf = ({ positions: p, index }: BoneMesh, { low, size }: Lattice): Uint8Array => {
  const [sx, sy, sz] = size as [number, number, number];
  const inside = new Uint8Array(sx * sy * sz);
  const [oy, oz] = [low[1]! + 1.37e-5, low[2]! + 2.11e-5];
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [index[t]! * 3, index[t + 1]! * 3, index[t + 2]! * 3];
    const [ay, az] = [p[a + 1]!, p[a + 2]!];
    const [uy, uz, vy, vz] = [p[b + 1]! - ay, p[b + 2]! - az, p[c + 1]! - ay, p[c + 2]! - az];
    const area = uy * vz - uz * vy;
    if (area === 0) continue;
    const [lowY, highY] = [Math.min(ay, p[b + 1]!, p[c + 1]!), Math.max(ay, p[b + 1]!, p[c + 1]!)];
    const [lowZ, highZ] = [Math.min(az, p[b + 2]!, p[c + 2]!), Math.max(az, p[b + 2]!, p[c + 2]!)];
    for (let z = Math.max(0, Math.ceil((lowZ - oz) / CELL)); z <= Math.min(sz - 1, Math.floor((highZ - oz) / CELL)); z += 1) {
      for (let y = Math.max(0, Math.ceil((lowY - oy) / CELL)); y <= Math.min(sy - 1, Math.floor((highY - oy) / CELL)); y += 1) {
        const [dy, dz] = [oy + y * CELL - ay, oz + z * CELL - az];
        const s = (dy * vz - dz * vy) / area;
        const w = (uy * dz - uz * dy) / area;
        if (s < 0 || w < 0 || s + w > 1) continue;
        const wall = p[a]! + s * (p[b]! - p[a]!) + w * (p[c]! - p[a]!);
        // Every point beyond this wall changes sides.
        for (let x = Math.max(0, Math.ceil((wall - low[0]!) / CELL)), k = (z * sy + y) * sx + x; x < sx; x += 1, k += 1) inside[k] = 1 - inside[k]!;
      }
    }
  }
  return inside;
};

/** First-order solution of |∇d| = 1 at a lattice point: from its nearest neighbour along each axis, the nearer ones first, for as long as they count. */
const stepFrom = (a: number, b: number, c: number): number => {
  const one = Math.min(a, b, c);
  const three = Math.max(a, b, c);
  const two = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  const alone = one + CELL;
  if (two >= alone) return alone;
  const pair = (one + two + Math.sqrt(2 * CELL * CELL - (one - two) ** 2)) / 2;
  if (three >= pair) return pair;
  const sum = one + two + three;
  return (sum + Math.sqrt(sum * sum - 3 * (one * one + two * two + three * three - CELL * CELL))) / 3;
};

/** Carries the distance on from the exact band, there and back along each axis (an upper bound, near enough for a way out). */
const carryOn = ({ size, values }: Lattice): void => {
  const strides = [1, size[0]!, size[0]! * size[1]!];
  const least = (k: number, axis: number): number => {
    const stride = strides[axis]!;
    // The last point of a row and the first of the next follow each other in memory, not in space.
    const place = Math.floor(k / stride) % size[axis]!;
    return Math.min(place > 0 ? values[k - stride]! : Infinity, place < size[axis]! - 1 ? values[k + stride]! : Infinity);
  };
  for (let round = 0; round < CARRIES; round += 1) {
    for (const way of [1, -1]) {
      for (let i = 0; i < values.length; i += 1) {
        const k = way > 0 ? i : values.length - 1 - i;
        if (values[k]! <= EXACT) continue;
        const next = stepFrom(least(k, 0), least(k, 1), least(k, 2));
        if (next < values[k]!) values[k] = next;
      }
    }
  }
};

/** @returns distances exact to some 0.1 mm near the surface */
export const createDistanceGrid = (bone: BoneMesh): DistanceGrid => {
  const lattice = latticeAround(bone.positions);
  nearSurface(bone, lattice);
  const inside = insideOf(bone, lattice);
  carryOn(lattice);
  const { low, size, values } = lattice;
  for (let k = 0; k < values.length; k += 1) values[k] = Math.min(values[k]!, 40) * (inside[k] === 1 ? -1 : 1);
  const [lx, ly, lz] = low as [number, number, number];
  const [sx, sy, sz] = size as [number, number, number];
  const at = (x: number, y: number, z: number): number => {
    const gx = (x - lx) / CELL;
    const gy = (y - ly) / CELL;
    const gz = (z - lz) / CELL;
    const ix = Math.floor(gx);
    const iy = Math.floor(gy);
    const iz = Math.floor(gz);
    if (ix < 0 || iy < 0 || iz < 0 || ix >= sx - 1 || iy >= sy - 1 || iz >= sz - 1) return BEYOND;
    const u = gx - ix;
    const v = gy - iy;
    const w = gz - iz;
    const k = (iz * sy + iy) * sx + ix;
    const row = k + sx;
    const up = k + sx * sy;
    const near = (values[k]! * (1 - u) + values[k + 1]! * u) * (1 - v) + (values[row]! * (1 - u) + values[row + 1]! * u) * v;
    const far = (values[up]! * (1 - u) + values[up + 1]! * u) * (1 - v) + (values[up + sx]! * (1 - u) + values[up + sx + 1]! * u) * v;
    return near * (1 - w) + far * w;
  };
  return {
    body: bone.body,
    low,
    high: low.map((a, c) => a + (size[c]! - 1) * CELL),
    at,
    slope(x, y, z, out) {
      const h = CELL / 2;
      const dx = at(x + h, y, z) - at(x - h, y, z);
      const dy = at(x, y + h, z) - at(x, y - h, z);
      const dz = at(x, y, z + h) - at(x, y, z - h);
      const length = Math.hypot(dx, dy, dz) || 1;
      out[0] = dx / length;
      out[1] = dy / length;
      out[2] = dz / length;
    },
  };
};
