import { describe, expect, it } from 'vitest';
import { BODY_IDS, bodyIndex } from '@/anatomy/bodies';
import { createDeformer, enclosedVolume } from '@/biomechanics/deform';
import { createBodies, neutralAngles, placeBodies, poseBodies, transformDirection, transformPoint } from '@/biomechanics/rig';
import { degrees } from '@/anatomy/units';
import { anyPosture, posture, random } from '../rig/postures';
import { CORNERS } from './corners';
import { MUSCLE_TUBES, tube } from './tube';

const SEED = 77;
const bodies = createBodies();
const memory = (n: number): [Float32Array, Float32Array] => [new Float32Array(3 * n), new Float32Array(3 * n)];

describe('createDeformer', () => {
  it('returns the rest shape at rest', () => {
    const rest = tube(MUSCLE_TUBES['abductor tube (pelvis to femur)']!);
    const deformer = createDeformer(rest);
    const [p, n] = memory(deformer.vertexCount);
    deformer.apply(createBodies(), p, n);
    p.forEach((value, i) => expect(Math.abs(value - rest.positions[i]!)).toBeLessThan(1e-4));
    n.forEach((value, i) => expect(Math.abs(value - rest.normals[i]!)).toBeLessThan(1e-6));
    expect(deformer.lengthRatio).toBeCloseTo(1, 12);
  });

  it('moves as one rigid body when all its bodies move alike, however far they turn', () => {
    const angles = neutralAngles();
    angles.position[0] = 120;
    angles.pelvisTilt = degrees(-90);
    angles.pelvisRotation = degrees(140);
    placeBodies(angles, bodies);
    const same = createBodies();
    for (let i = 0; i < BODY_IDS.length; i += 1) same.set(bodies.subarray(0, 16), i * 16);
    for (const spec of Object.values(MUSCLE_TUBES)) {
      const rest = tube(spec);
      const deformer = createDeformer(rest);
      const [p, n] = memory(deformer.vertexCount);
      deformer.apply(same, p, n);
      const q = [0, 0, 0];
      for (let i = 0; i < deformer.vertexCount; i += 1) {
        transformPoint(same, 0, rest.positions.subarray(3 * i, 3 * i + 3), q);
        expect(Math.hypot(p[3 * i]! - q[0]!, p[3 * i + 1]! - q[1]!, p[3 * i + 2]! - q[2]!)).toBeLessThan(1e-3);
        transformDirection(same, 0, rest.normals.subarray(3 * i, 3 * i + 3), q);
        expect(Math.hypot(n[3 * i]! - q[0]!, n[3 * i + 1]! - q[1]!, n[3 * i + 2]! - q[2]!)).toBeLessThan(1e-5);
      }
    }
  });

  for (const [name, spec] of Object.entries(MUSCLE_TUBES)) {
    it(`${name}: attachments stay on their bones, volume within 5 %, normals unit, no NaN`, () => {
      const rest = tube(spec);
      const deformer = createDeformer(rest);
      const [p, n] = memory(deformer.vertexCount);
      const volume = enclosedVolume(rest.positions, rest.index);
      const next = random(SEED);
      const q = [0, 0, 0];
      let [low, high] = [1, 1];
      for (let i = 0; i < 250; i += 1) {
        const any = anyPosture(next);
        // The corners of the range first, then any posture of it.
        const corner = CORNERS[i];
        poseBodies(corner ? posture({ ...any, ...corner, lift: 1 }) : { ...any, swingHipFlexion: degrees(any.swingHipFlexion * (60 / 90)) }, bodies);
        deformer.apply(bodies, p, n, next());
        for (let v = 0; v < deformer.vertexCount; v += 1) {
          if (rest.bodyWeight[4 * v] !== 255) continue;
          const body = rest.bodyIndex[4 * v]!;
          transformPoint(bodies, body, rest.positions.subarray(3 * v, 3 * v + 3), q);
          const off = Math.hypot(p[3 * v]! - q[0]!, p[3 * v + 1]! - q[1]!, p[3 * v + 2]! - q[2]!);
          if (off > 1e-4) throw new Error(`seed ${SEED}, case ${i}: vertex ${v} is ${off} mm off its bone`);
        }
        for (let v = 0; v < n.length; v += 3) {
          const length = Math.hypot(n[v]!, n[v + 1]!, n[v + 2]!);
          if (!(Math.abs(length - 1) < 1e-5)) throw new Error(`seed ${SEED}, case ${i}: normal of length ${length}`);
        }
        const now = enclosedVolume(p, rest.index) / volume;
        low = Math.min(low, now);
        high = Math.max(high, now);
      }
      expect(low, `seed ${SEED}`).toBeGreaterThan(0.95);
      expect(high, `seed ${SEED}`).toBeLessThan(1.05);
    });
  }

  it('thickens the belly of a working muscle and keeps its volume', () => {
    const rest = tube(MUSCLE_TUBES['abductor tube (pelvis to femur)']!);
    const deformer = createDeformer(rest);
    const [slack, n] = memory(deformer.vertexCount);
    const [working] = memory(deformer.vertexCount);
    deformer.apply(createBodies(), slack, n, 0);
    deformer.apply(createBodies(), working, n, 1);
    const middle = 24 * 32;
    const width = (p: Float32Array): number =>
      Math.hypot(p[3 * middle]! - p[3 * (middle + 16)]!, p[3 * middle + 1]! - p[3 * (middle + 16) + 1]!, p[3 * middle + 2]! - p[3 * (middle + 16) + 2]!);
    expect(width(working)).toBeGreaterThan(width(slack) * 1.03);
    expect(enclosedVolume(working, rest.index) / enclosedVolume(slack, rest.index)).toBeCloseTo(1, 2);
  });

  it('knows which muscle is stretched: the abductor of the stance side when the pelvis drops, not when it is hiked', () => {
    const deformer = createDeformer(tube(MUSCLE_TUBES['abductor tube (pelvis to femur)']!));
    const [p, n] = memory(deformer.vertexCount);
    const ratioAt = (pelvicDrop: number): number => {
      poseBodies(posture({ stanceSide: 'L', pelvicDrop, lift: 1, swingHipFlexion: 30, swingKneeFlexion: 60 }), bodies);
      deformer.apply(bodies, p, n);
      return deformer.lengthRatio;
    };
    expect(ratioAt(10)).toBeGreaterThan(1.02);
    expect(ratioAt(-6)).toBeLessThan(0.99);
  });

  it('refuses arrays that do not fit together and vertices without a body', () => {
    const rest = tube(MUSCLE_TUBES['abductor sheet']!, 8, 8);
    expect(() => createDeformer({ ...rest, normals: rest.normals.subarray(3) })).toThrow(RangeError);
    expect(() => createDeformer({ ...rest, bodyWeight: new Uint8Array(rest.bodyWeight.length) })).toThrow(/belongs to no body/);
    expect(() => createDeformer({ ...rest, bodyIndex: rest.bodyIndex.map(() => 99) })).toThrow(/does not exist/);
    expect(bodyIndex('pelvis')).toBe(0);
  });
});
