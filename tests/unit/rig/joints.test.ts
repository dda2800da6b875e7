import { describe, expect, it } from 'vitest';
import { isKnownProvenance } from '@/education/evidence/register';
import { FLOOR_Y, jointCentre, LEFT_JOINTS, LUMBAR_JOINTS, MIDLINE_JOINTS } from '@/anatomy/joints';
import { findLandmark, LANDMARK_IDS, LANDMARKS, type Landmark } from '@/anatomy/landmarks';
import { SIDE_BEND_SHARES } from '@/biomechanics/model/segments';
import { LUMBAR_SHARES } from '@/biomechanics/rig';

describe('joint centres and landmarks', () => {
  it('name a source that the register knows, and an uncertainty', () => {
    const all = [...Object.values(MIDLINE_JOINTS), ...Object.values(LEFT_JOINTS), ...Object.values(LANDMARKS)];
    expect(all.map(({ source }) => source).filter((source) => !isKnownProvenance(source))).toEqual([]);
    expect(Math.min(...all.map(({ uncertaintyMm }) => uncertaintyMm))).toBeGreaterThan(0);
  });

  it('are symmetric: right is left with x turned round, the midline is at x = 0', () => {
    for (const joint of ['hip', 'knee', 'ankle', 'toes', 'shoulder', 'elbow', 'wrist'] as const) {
      const [x, y, z] = jointCentre(joint, 'L');
      expect(jointCentre(joint, 'R')).toEqual([-x, y, z]);
      expect(x).toBeGreaterThan(0);
    }
    for (const id of LANDMARK_IDS) {
      const { position }: Landmark = LANDMARKS[id];
      const left = position.L ?? position.M!;
      expect(position.R ?? position.M).toEqual([position.M ? 0 : -left[0], left[1], left[2]]);
    }
  });

  it('stand in the right order, top to bottom', () => {
    const heights = [
      MIDLINE_JOINTS.neck.position,
      jointCentre('shoulder', 'L'),
      MIDLINE_JOINTS.T12_L1.position,
      ...[...LUMBAR_JOINTS].reverse().map((joint) => MIDLINE_JOINTS[joint].position),
      jointCentre('hip', 'L'),
      jointCentre('knee', 'L'),
      jointCentre('ankle', 'L'),
      jointCentre('toes', 'L'),
    ].map(([, y]) => y);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(heights.at(-1)).toBeGreaterThan(FLOOR_Y);
  });

  it('carry landmarks of the thigh with the femur of their side', () => {
    expect(findLandmark('greater_trochanter', 'R')).toEqual({ position: LANDMARKS.greater_trochanter.position.R, body: 'femur_R' });
    expect(findLandmark('coccyx_tip', 'L')).toBeUndefined();
    expect(findLandmark('L4_spinous_tip', 'M')?.body).toBe('L4');
  });

  it('keep the distances of the published anatomy: ASIS 238 ± 40 mm apart, hip centres 150–200 mm', () => {
    // Augustine2018: 238 mm, SD 20; two SD here. Hip centres: BodyParts3D and both Visible Human pelves lie at 174–177 mm.
    expect(Math.abs(2 * LANDMARKS.ASIS.position.L[0] - 238)).toBeLessThan(40);
    expect(2 * jointCentre('hip', 'L')[0]).toBeGreaterThan(150);
    expect(2 * jointCentre('hip', 'L')[0]).toBeLessThan(200);
  });

  it('share a side-bend as published (Christophy 2012), and completely', () => {
    expect(LUMBAR_SHARES.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(LUMBAR_SHARES).toHaveLength(LUMBAR_JOINTS.length);
    SIDE_BEND_SHARES.forEach((share, i) => expect(Math.abs(LUMBAR_SHARES[i]! - share)).toBeLessThan(1e-4));
  });
});
