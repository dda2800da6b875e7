import type { Node } from '@gltf-transform/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { FLOOR_Y, jointCentre } from '@/anatomy/joints';
import { LANDMARKS, type Landmark, type LandmarkId } from '@/anatomy/landmarks';
import type { Vec3 } from '@/anatomy/units';
import { contactPoints } from '@/biomechanics/rig';
import { hasAsset, positionsOf, readAsset } from './asset';

const BONE: Readonly<Record<string, string>> = {
  pelvis: 'hip_bone_L',
  femur: 'femur_L',
  T12: 'rib_12_L',
  ...Object.fromEntries(['L1', 'L2', 'L3', 'L4', 'L5'].map((level) => [level, `vertebra_${level}`])),
};
const SACRAL: readonly LandmarkId[] = ['sacral_promontory', 'coccyx_tip'];
const ON_BONE = (Object.keys(LANDMARKS) as LandmarkId[]).filter((id) => id !== 'L4_L5_disc');

const nearest = (positions: Float32Array, p: Vec3): number => {
  let best = Infinity;
  for (let i = 0; i < positions.length; i += 3) best = Math.min(best, Math.hypot(positions[i]! - p[0], positions[i + 1]! - p[1], positions[i + 2]! - p[2]));
  return best;
};

describe.skipIf(!hasAsset)('landmarks and joints against the built bones', () => {
  let nodes: Map<string, Node>;
  beforeAll(async () => {
    nodes = await readAsset();
  });

  it.each(ON_BONE)('%s lies on its bone (nearest vertex within 4 mm)', (id) => {
    const landmark: Landmark = LANDMARKS[id];
    const bone = SACRAL.includes(id) ? 'sacrum' : BONE[landmark.body]!;
    expect(nearest(positionsOf(nodes.get(bone)!), (landmark.position.L ?? landmark.position.M)!)).toBeLessThan(4);
  });

  it('the femoral head is round about the hip centre', () => {
    const p = positionsOf(nodes.get('femur_L')!);
    const [x, y, z] = jointCentre('hip', 'L');
    const radii: number[] = [];
    for (let i = 0; i < p.length; i += 3) {
      // The half of the head that faces the socket.
      if (p[i]! > x || p[i + 1]! < y) continue;
      radii.push(Math.hypot(p[i]! - x, p[i + 1]! - y, p[i + 2]! - z));
    }
    expect(radii.length).toBeGreaterThan(30);
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(3);
  });

  it('the skin stands on the floor, and what a body rests on is skin', () => {
    const skin = positionsOf(nodes.get('skin')!);
    let lowest = Infinity;
    for (let i = 1; i < skin.length; i += 3) lowest = Math.min(lowest, skin[i]!);
    expect(Math.abs(lowest - FLOOR_Y)).toBeLessThan(3);
    expect(contactPoints().filter(({ at }) => nearest(skin, at) > 25)).toEqual([]);
  });
});
