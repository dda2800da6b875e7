import { mm, type Millimetres } from '@/anatomy/units';
import type { ScalarField } from '../../implicit/field';
import type { TriangleMesh } from '../../mesh/triangleMesh';
import { leftHalf, sewHalves } from '../remesh/half';
import { remesh } from '../remesh/remesh';
import { untangle } from '../remesh/untangle';
import type { Sizing } from '../remesh/operations';
import { ramp } from './shapes';

/** Cell of the first, rough mesh, mm. */
const CELL = 9;
/** Edge lengths, mm: fine where pain is drawn and looked at most and where the surface turns sharply, coarse where nothing happens. */
const EDGE = { pelvis: 6.6, front: 12.8, thigh: 14.2, trunk: 16.8, leg: 19.5, foot: 11, arm: 16.5, hand: 7, head: 15.5, armpit: 6 } as const;
/** The apex of the armpit on the left, and between which distances from it edges grow to those of its surroundings, mm. */
const ARMPIT = { centre: [168, 382, -14], from: 12, to: 95 } as const;

/** Wanted edge length of the skin, mm. */
export const skinSizing: Sizing = (x, y, z) => {
  const [px, py, pz] = ARMPIT.centre;
  return EDGE.armpit + (elsewhere(x, y, z) - EDGE.armpit) * ramp(Math.hypot(Math.abs(x) - px, y - py, z - pz), ARMPIT.from, ARMPIT.to);
};

/** The same without the armpit, mm. */
const elsewhere: Sizing = (x, y, z) => {
  const side = Math.abs(x);
  if (y > 680) return EDGE.head;
  if (side > 215 && y < 130) return EDGE.hand + (EDGE.arm - EDGE.hand) * ramp(y, 60, 130);
  if (side > 205 && y < 440) return EDGE.arm;
  if (y < -820) return EDGE.foot;
  const below = EDGE.leg + (EDGE.thigh - EDGE.leg) * ramp(y, -420, -200);
  const middle = EDGE.pelvis + (EDGE.front - EDGE.pelvis) * ramp(z, -30, 80);
  const up = ramp(y, 190, 290), down = ramp(-y, 110, 230);
  return middle + (EDGE.trunk - middle) * up + (below - middle) * down;
};

/**
 * The skin as a closed mesh, symmetric about x = 0 to the last bit: the left half is meshed and its mirror image sewn on.
 * @param coarseness multiplies every edge length; 1 for the product.
 */
export const skinMesh = (field: ScalarField, coarseness = 1, cell: Millimetres = mm(CELL)): { mesh: TriangleMesh; twin: Uint32Array } => {
  const size: Sizing = (x, y, z) => coarseness * skinSizing(x, y, z);
  return sewHalves(untangle(remesh(leftHalf(field, cell), field, { size, seam: true }), true));
};
