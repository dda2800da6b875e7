import { mm } from '@/anatomy/units';

/**
 * Sizes of the things, mm: chosen to look right beside a figure of this height (design choice, evidence `stance.things`). The scene
 * draws them to these sizes, each in its own frame.
 */
export const SIZES = {
  /** Handle to tip: the handle is about as high as the crease of the wrist of a hanging arm, as canes are fitted. Origin: middle of the handle; the shaft goes down. */
  cane: { length: mm(930) },
  /** Origin: top of the loop. `drop` is the free length of the loop. */
  bag: { drop: mm(190), width: mm(90), height: mm(330), depth: mm(270) },
  /** Origin: middle of the top; y runs over its height from −1 at the floor to 0. */
  seat: { width: mm(430), depth: mm(380), plate: mm(0.08) },
  /** Half axes 1: all its size is in its place. */
  pillow: { halfLength: mm(200), halfWidth: mm(130), leastHalfThickness: mm(18) },
  /** Origin: middle of the upper handle; the shaft goes down to the edge of the blade. */
  spade: { length: mm(1100), blade: mm(280), bladeWidth: mm(180) },
  /** Half axes 1 in x and z; y is mm. */
  mat: { halfLength: mm(980), halfWidth: mm(390), thickness: mm(14) },
} as const;
