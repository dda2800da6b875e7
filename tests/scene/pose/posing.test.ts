import { Matrix4, Vector3, type BufferAttribute } from 'three';
import { describe, expect, it } from 'vitest';
import { bodyIndex } from '@/anatomy/bodies';
import { createBodies, poseBodies } from '@/biomechanics/rig';
import { createPosing } from '@/scene/pose/posing';
import { stanceFrame } from '@/state/derived';
import { HOLD_TIME } from '@/state/course';
import { INITIAL_STATE } from '@/state/initialState';
import { ratio } from '@/anatomy/units';
import { boxStructure } from '../syntheticBody';

const atRest = (): number => 0;
const setBody = (bodies: Float64Array, body: Parameters<typeof bodyIndex>[0], matrix: Matrix4): void => bodies.set(matrix.elements, bodyIndex(body) * 16);

describe('posing', () => {
  it('gives a rigid structure and its twin the matrix of its body', () => {
    const matrices = [new Matrix4(), new Matrix4()];
    const bodies = createBodies();
    const moved = new Matrix4().makeRotationZ(0.2).setPosition(-90, 12, 3);
    setBody(bodies, 'pelvis', moved);
    createPosing([{ id: 'sacrum', asset: boxStructure('sacrum', [0, 60, -60]), matrices }]).apply(bodies, atRest);
    for (const matrix of matrices) matrix.elements.forEach((value, i) => expect(value).toBeCloseTo(moved.elements[i]!, 10));
  });

  it('carries the ends of a blended structure with their own bodies', () => {
    const asset = boxStructure('skin', [0, 0, 0], 100, ['pelvis', 'femur_R']);
    const bodies = createBodies();
    setBody(bodies, 'femur_R', new Matrix4().setPosition(0, 0, 50));
    createPosing([{ id: 'skin', asset, matrices: [new Matrix4()] }]).apply(bodies, atRest);
    const now = asset.geometry.getAttribute('position');
    const top: number[] = [];
    const bottom: number[] = [];
    for (let i = 0; i < now.count; i++) {
      const rest = new Vector3().fromArray(asset.restPositions, i * 3);
      const shift = new Vector3().fromBufferAttribute(now, i).sub(rest);
      if (rest.y > 49) top.push(shift.z);
      if (rest.y < -49) bottom.push(shift.z);
      expect(shift.z).toBeGreaterThan(-1e-3);
      expect(shift.z).toBeLessThan(50.001);
    }
    expect(Math.max(...top)).toBeLessThan(1e-3);
    expect(Math.min(...bottom)).toBeCloseTo(50, 3);
    expect((now as BufferAttribute).version, 'the GPU is told').toBeGreaterThan(0);
  });

  it('always starts from rest: the same pose twice is the same shape', () => {
    const asset = boxStructure('skin', [0, 0, 0], 100, ['pelvis', 'femur_L']);
    const posing = createPosing([{ id: 'skin', asset, matrices: [] }]);
    const bodies = createBodies();
    setBody(bodies, 'femur_L', new Matrix4().makeRotationX(0.4));
    posing.apply(bodies, atRest);
    const once = (asset.geometry.getAttribute('position').array as Float32Array).slice();
    posing.apply(bodies, atRest);
    expect(asset.geometry.getAttribute('position').array).toEqual(once);
    posing.apply(createBodies(), atRest);
    asset.restPositions.forEach((value, i) => expect(asset.geometry.getAttribute('position').array[i]).toBeCloseTo(value, 4));
  });

  it('drops the free side and shifts over the standing foot, for both sides', () => {
    for (const stanceSide of ['left', 'right'] as const) {
      const bodies = createBodies();
      const state = { ...INITIAL_STATE, stanceSide, strength: ratio(0.2), compensation: ratio(0), courseTime: HOLD_TIME };
      poseBodies(stanceFrame(state).posture, bodies);
      const matrices = { L: [new Matrix4()], R: [new Matrix4()] };
      createPosing([
        { id: 'hip_bone_L', asset: boxStructure('hip_bone_L', [100, 100, 0]), matrices: matrices.L },
        { id: 'hip_bone_R', asset: boxStructure('hip_bone_R', [-100, 100, 0]), matrices: matrices.R },
      ]).apply(bodies, atRest);
      const left = new Vector3(100, 100, 0).applyMatrix4(matrices.L[0]!);
      const right = new Vector3(-100, 100, 0).applyMatrix4(matrices.R[0]!);
      const towardsStance = stanceSide === 'left' ? 1 : -1;
      expect((left.y - right.y) * towardsStance, `${stanceSide}: the free side is lower`).toBeGreaterThan(5);
      expect(((left.x + right.x) / 2) * towardsStance, `${stanceSide}: the hips are over the foot`).toBeGreaterThan(20);
    }
  });
});
