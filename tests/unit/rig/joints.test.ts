import { describe, expect, it } from 'vitest';
import { isKnownProvenance } from '@/education/evidence/register';
import { FLOOR_Y, jointCentre, LEFT_JOINTS, LUMBAR_JOINTS, MIDLINE_JOINTS } from '@/anatomy/joints';
import { findLandmark, LANDMARK_IDS, LANDMARKS, type Landmark } from '@/anatomy/landmarks';
import { LUMBAR_SHARES, PUBLISHED_SIDE_BEND_SHARES } from '@/biomechanics/rig';

describe('joint centres and landmarks', () => {
  it('name a source that the register knows, and an uncertainty', () => {
    const all = [...Object.values(MIDLINE_JOINTS), ...Object.values(LEFT_JOINTS), ...Object.values(LANDMARKS)];
    for (const { source, uncertaintyMm } of all) {
      expect(isKnownProvenance(source), source).toBe(true);
      expect(uncertaintyMm).toBeGreaterThan(0);
    }
  });

  it('are symmetric: right is left with x turned round, the midline is at x = 0', () => {
    for (const joint of ['hip', 'knee', 'ankle', 'shoulder'] as const) {
      const [x, y, z] = jointCentre(joint, 'L');
      expect(jointCentre(joint, 'R')).toEqual([-x, y, z]);
      expect(x).toBeGreaterThan(0);
    }
    for (const id of LANDMARK_IDS) {
      const { position }: Landmark = LANDMARKS[id];
      if (position.M) expect(position.M[0]).toBe(0);
      else expect(position.R).toEqual([-position.L![0], position.L![1], position.L![2]]);
    }
  });

  it('stand in the right order, top to bottom', () => {
    const heights = [
      jointCentre('shoulder', 'L'),
      MIDLINE_JOINTS.T12_L1.position,
      ...[...LUMBAR_JOINTS].reverse().map((joint) => MIDLINE_JOINTS[joint].position),
      jointCentre('hip', 'L'),
      jointCentre('knee', 'L'),
      jointCentre('ankle', 'L'),
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
    LUMBAR_JOINTS.forEach((joint, i) => expect(Math.abs(LUMBAR_SHARES[i]! - PUBLISHED_SIDE_BEND_SHARES[joint])).toBeLessThan(1e-4));
  });
});
