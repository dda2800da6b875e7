import type { WeakMuscles } from '../inputs';

/**
 * What acts on the body, at reference size (lengths in metres, forces as shares of body weight, angles in radians). The posture
 * (drop, lean) is not part of it. A plain mutable record, so that a time course can reuse one.
 */
export interface Conditions {
  /** Strength left in the weak muscles, and which they are. */
  strength: number;
  weakness: WeakMuscles;
  cane: number;
  /** Hand from the middle of the trunk, + toward the swing side. */
  caneX: number;
  load: number;
  loadX: number;
  /** Share of body weight on the swing foot: what the forces see. */
  swingShare: number;
  /** The share that the place of the centre of mass would ask for: what tilts the leg. Equal to `swingShare` when at rest. */
  tiltShare: number;
  swingHipFlexion: number;
  swingKneeFlexion: number;
}
