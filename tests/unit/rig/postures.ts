import { degrees, ratio } from '@/anatomy/units';
import type { Posture } from '@/biomechanics/posture';

export { random } from '../../support/random';

export const QUIET: Posture = {
  stanceSide: 'R',
  pelvicDrop: degrees(0),
  trunkLean: degrees(0),
  stanceLegTilt: degrees(0),
  lift: ratio(0),
  swingHipFlexion: degrees(0),
  swingKneeFlexion: degrees(0),
};

export const posture = (over: Partial<Record<keyof Posture, number | string>>): Posture => ({ ...QUIET, ...over }) as Posture;

/** Any posture of the range that the figure must stand: drop −6…20°, lean −10…35°, hip flexion to 90°. */
export const anyPosture = (next: () => number): Posture => ({
  stanceSide: next() < 0.5 ? 'L' : 'R',
  pelvicDrop: degrees(-6 + 26 * next()),
  trunkLean: degrees(-10 + 45 * next()),
  stanceLegTilt: degrees(-4 + 14 * next()),
  lift: ratio(next() < 0.3 ? Math.round(next()) : next()),
  swingHipFlexion: degrees(90 * next()),
  swingKneeFlexion: degrees(90 * next()),
});
