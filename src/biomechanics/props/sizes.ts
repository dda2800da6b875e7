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
  /** Half axes 1, as the pillow. */
  headrest: { halfLength: mm(230), halfWidth: mm(150) },
  /** Origin: middle of the upper handle; the shaft goes down to the edge of the blade. */
  spade: { length: mm(1100), blade: mm(280), bladeWidth: mm(180) },
  /** Half axes 1 in x and z; y is mm. */
  mat: { halfLength: mm(980), halfWidth: mm(390), thickness: mm(14) },
  /** Origin: its middle. */
  ball: { radius: mm(38) },
  /** Origin: foot of its face, in the middle; the face looks along z. */
  wall: { width: mm(760), height: mm(1500), thickness: mm(24) },
  /** Origin: middle of the top; y runs over its height from −1 at the floor to 0. */
  step: { width: mm(400), depth: mm(340) },
  /** A loop round both legs, lying in x and z. Half axes 1; y is mm. */
  band: { width: mm(26), round: mm(56) },
  /** Origin: middle of the bar, which runs along z; y over its height from −1 at the floor. */
  rail: { length: mm(520), radius: mm(17) },
} as const;
