import type { Vec3 } from '@/anatomy/units';
import type { ScalarField } from '../implicit/field';

/** Furthest from the midline that a face of the symphysis is looked for, mm. */
const FURTHEST = 15;
const STEP = 0.1;

/**
 * Width of the room between the two pubic bones, mm: at each level in the middle third of the joint the narrowest place from front to back, and
 * of these the mean.
 * @param hipBone the left hip bone's solid
 * @param upper @param lower sites at the upper and lower end of the joint, mm
 */
export const pubicGap = (hipBone: ScalarField, upper: Vec3, lower: Vec3): number => {
  const narrowest: number[] = [];
  for (let share = 1 / 3; share <= 2 / 3; share += 1 / 12) {
    const y = lower[1] + share * (upper[1] - lower[1]);
    let least = Infinity;
    for (let z = lower[2]; z <= upper[2]; z += 0.5) least = Math.min(least, faceAt(hipBone, y, z));
    narrowest.push(2 * least);
  }
  return narrowest.reduce((sum, w) => sum + w, 0) / narrowest.length;
};

const faceAt = (hipBone: ScalarField, y: number, z: number): number => {
  for (let x = 0; x < FURTHEST; x += STEP) if (hipBone.value(x, y, z) < 0) return x;
  return Infinity;
};
