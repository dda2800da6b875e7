import type { Side } from '@/anatomy/sides';
import type { BodyWeights, Degrees, Millimetres, Vec3 } from '@/anatomy/units';

/** Teaching overlays as pure geometry, world mm. The scene draws them; nothing here knows how. */
export interface Segment {
  readonly from: Vec3;
  readonly to: Vec3;
}

/** Vertical line through the centre of the whole body, from the floor up. */
export interface PlumbLine extends Segment {
  /** Where the line meets the floor, sideways from the stance ankle; positive towards the swing side. */
  readonly besideAnkle: Millimetres;
}

/** The line through both ASIS, and the level it is compared with. */
export interface PelvicLevel {
  readonly line: Segment;
  /** Horizontal through the stance-side ASIS, as long as the line. */
  readonly level: Segment;
  /** Tilt of the line against the level; positive when the swing side is lower. */
  readonly angle: Degrees;
  /** Lower side, or `null` while the line is within `LEVEL_WITHIN` of level. */
  readonly lowerSide: Side | null;
}

export type ForceId = 'body-weight' | 'abductors' | 'hip-contact' | 'ground';

/** A force as an arrow. Pulling forces start where they act (tail); pushing forces end there (tip). */
export interface DrawnForce {
  readonly id: ForceId;
  readonly tail: Vec3;
  readonly tip: Vec3;
  readonly magnitude: BodyWeights;
}

/** Shortest way in the frontal plane from the stance hip centre to the line along which a force acts. */
export interface LeverArm extends Segment {
  readonly id: 'body-weight' | 'abductors';
  /** As solved, in the person's own size. */
  readonly length: Millimetres;
}
