import type { Transforms } from '../rig/transform';
import { BEYOND, type DistanceGrid } from './distanceGrid';
import type { Surface } from './surface';

/** A point of the muscle that a bone is too near to: the point in the bone's frame, and by how much it should be further off, mm. */
export interface Contact {
  sample: number;
  grid: DistanceGrid;
  short: number;
  /** Wanted distance, mm; below nought where the two overlap at rest. */
  wanted: number;
  x: number;
  y: number;
  z: number;
}

/** Where bone and muscle are nearer at rest than is wanted, they may come nearer by so much, mm. */
const SLACK = 0.2;

/** Goes through all contacts of a posture. The object is used over and over. */
export type Contacts = (positions: Float32Array, bodies: Transforms, use: (contact: Contact) => void) => void;

/**
 * @param rest positions at rest. @param free 0 for attached vertices: points between them may touch what they like
 * @param clear wanted way between bone and muscle, mm; less only where they are nearer at rest
 */
export const createContacts = ({ corner, share }: Surface, rest: Float32Array, free: Uint8Array, grids: readonly DistanceGrid[], clear: number): Contacts => {
  const samples = corner.length / 3;
  const at = new Float32Array(3 * samples);
  const sampleAll = (p: Float32Array): void => {
    for (let k = 0; k < corner.length; k += 3) {
      const [a, b, c] = [3 * corner[k]!, 3 * corner[k + 1]!, 3 * corner[k + 2]!];
      const [u, v, w] = [share[k]!, share[k + 1]!, share[k + 2]!];
      at[k] = u * p[a]! + v * p[b]! + w * p[c]!;
      at[k + 1] = u * p[a + 1]! + v * p[b + 1]! + w * p[c + 1]!;
      at[k + 2] = u * p[a + 2]! + v * p[b + 2]! + w * p[c + 2]!;
    }
  };
  const loose = Uint32Array.from({ length: samples }, (_, s) => s).filter((s) => [0, 1, 2].some((k) => free[corner[3 * s + k]!] === 1));
  sampleAll(rest);
  const wanted = grids.map((grid) => Float32Array.from(loose, (s) => Math.min(clear, grid.at(at[3 * s]!, at[3 * s + 1]!, at[3 * s + 2]!) - SLACK)));
  const contact = {} as Contact;
  return (positions, bodies, use) => {
    sampleAll(positions);
    for (let g = 0; g < grids.length; g += 1) {
      const grid = grids[g]!;
      const m = bodies.subarray(grid.body * 16, grid.body * 16 + 16);
      const { low, high } = grid;
      const least = wanted[g]!;
      for (let k = 0; k < loose.length; k += 1) {
        const s = loose[k]!;
        const dx = at[3 * s]! - m[12]!;
        const dy = at[3 * s + 1]! - m[13]!;
        const dz = at[3 * s + 2]! - m[14]!;
        const x = m[0]! * dx + m[1]! * dy + m[2]! * dz;
        if (x < low[0]! || x > high[0]!) continue;
        const y = m[4]! * dx + m[5]! * dy + m[6]! * dz;
        if (y < low[1]! || y > high[1]!) continue;
        const z = m[8]! * dx + m[9]! * dy + m[10]! * dz;
        if (z < low[2]! || z > high[2]!) continue;
        const d = grid.at(x, y, z);
        if (d >= least[k]! || d >= BEYOND) continue;
        contact.sample = s;
        contact.grid = grid;
        contact.short = least[k]! - d;
        contact.wanted = least[k]!;
        contact.x = x;
        contact.y = y;
        contact.z = z;
        use(contact);
      }
    }
  };
};
