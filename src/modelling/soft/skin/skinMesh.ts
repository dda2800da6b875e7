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
/** Edge lengths, mm: fine where pain is drawn and looked at most, coarse where nothing happens. */
const EDGE = { pelvis: 6.6, front: 12.8, thigh: 14.2, trunk: 16.8, leg: 19.5, foot: 12, arm: 19.5, hand: 8.5, head: 18 } as const;

/** Wanted edge length of the skin, mm. */
export const skinSizing: Sizing = (x, y, z) => {
  const side = Math.abs(x);
  if (y > 680) return EDGE.head;
  if (side > 215 && y < 130) return EDGE.hand + (EDGE.arm - EDGE.hand) * ramp(y, 60, 130);
  if (side > 205 && y < 440) return EDGE.arm;
  if (y < -820) return EDGE.foot;
  const above = EDGE.trunk + 3 * ramp(y, 300, 480);
  const below = EDGE.leg + (EDGE.thigh - EDGE.leg) * ramp(y, -420, -200);
  const middle = EDGE.pelvis + (EDGE.front - EDGE.pelvis) * ramp(z, -30, 80);
  const up = ramp(y, 190, 290), down = ramp(-y, 110, 230);
  return middle + (above - middle) * up + (below - middle) * down;
};

/**
 * The skin as a closed mesh, symmetric about x = 0 to the last bit: the left half is meshed and its mirror image sewn on.
 * @param coarseness multiplies every edge length; 1 for the product.
 */
export const skinMesh = (field: ScalarField, coarseness = 1, cell: Millimetres = mm(CELL)): { mesh: TriangleMesh; twin: Uint32Array } => {
  const size: Sizing = (x, y, z) => coarseness * skinSizing(x, y, z);
  return sewHalves(untangle(remesh(leftHalf(field, cell), field, { size, seam: true }), true));
};
