import { describe, expect, it } from 'vitest';
import { BODY_IDS, bodyIndex, type BodyId } from '@/anatomy/bodies';
import { FLOOR_Y, jointCentre, MIDLINE_JOINTS, solePoint } from '@/anatomy/joints';
import { LANDMARKS } from '@/anatomy/landmarks';
import { otherSide, type Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { createBodies, poseBodies, transformPoint } from '@/biomechanics/rig';
import { anyPosture, posture, QUIET, random } from './postures';

const SEED = 20240611;
const CASES = 400;
const bodies = createBodies();
const at = (body: BodyId, p: Vec3): Vec3 => {
  const out: [number, number, number] = [0, 0, 0];
  transformPoint(bodies, bodyIndex(body), p, out);
  return out;
};
const gap = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const forAny = (check: (p: ReturnType<typeof anyPosture>) => void): void => {
  const next = random(SEED);
  for (let i = 0; i < CASES; i += 1) {
    const p = anyPosture(next);
    poseBodies(p, bodies);
    try {
      check(p);
    } catch (error) {
      throw new Error(`seed ${SEED}, case ${i}: ${JSON.stringify(p)}\n${String(error)}`, { cause: error });
    }
  }
};

describe('poseBodies', () => {
  it('leaves every body at rest when all angles are zero and both feet stand', () => {
    for (const stanceSide of ['L', 'R'] as const) {
      poseBodies({ ...QUIET, stanceSide }, bodies);
      const rest = createBodies();
      bodies.forEach((value, i) => expect(Math.abs(value - rest[i]!)).toBeLessThan(1e-9));
    }
  });

  it('gives rigid transforms: orthonormal, right-handed', () => {
    forAny(() => {
      for (let o = 0; o < BODY_IDS.length * 16; o += 16) {
        const c = [0, 4, 8].map((k) => [bodies[o + k]!, bodies[o + k + 1]!, bodies[o + k + 2]!] as const);
        const [a, b, d] = c as [Vec3, Vec3, Vec3];
        const dot = (u: Vec3, v: Vec3): number => u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
        const det = dot(a, [b[1] * d[2] - b[2] * d[1], b[2] * d[0] - b[0] * d[2], b[0] * d[1] - b[1] * d[0]]);
        for (const value of [dot(a, a), dot(b, b), dot(d, d), det]) expect(Math.abs(value - 1)).toBeLessThan(1e-12);
        for (const value of [dot(a, b), dot(b, d), dot(a, d)]) expect(Math.abs(value)).toBeLessThan(1e-12);
        expect([bodies[o + 3], bodies[o + 7], bodies[o + 11], bodies[o + 15]]).toEqual([0, 0, 0, 1]);
      }
    });
  });

  it('keeps every joint together', () => {
    const joined: [BodyId, BodyId, Vec3][] = [
      ['pelvis', 'L5', MIDLINE_JOINTS.L5_S1.position],
      ['L5', 'L4', MIDLINE_JOINTS.L4_L5.position],
      ['L4', 'L3', MIDLINE_JOINTS.L3_L4.position],
      ['L3', 'L2', MIDLINE_JOINTS.L2_L3.position],
      ['L2', 'L1', MIDLINE_JOINTS.L1_L2.position],
      ['L1', 'T12', MIDLINE_JOINTS.T12_L1.position],
      ['T12', 'thorax', MIDLINE_JOINTS.T10_T11.position],
      ['thorax', 'head', MIDLINE_JOINTS.neck.position],
    ];
    for (const s of ['L', 'R'] as const) {
      joined.push(['pelvis', `femur_${s}`, jointCentre('hip', s)], [`femur_${s}`, `shank_${s}`, jointCentre('knee', s)]);
      joined.push([`shank_${s}`, `foot_${s}`, jointCentre('ankle', s)], ['thorax', `arm_${s}`, jointCentre('shoulder', s)]);
      joined.push([`forearm_${s}`, `hand_${s}`, jointCentre('wrist', s)], [`foot_${s}`, `toes_${s}`, jointCentre('toes', s)]);
    }
    forAny(() => joined.forEach(([a, b, p]) => expect(gap(at(a, p), at(b, p))).toBeLessThan(1e-9)));
  });

  it('bends no neck, wrist or toe in standing', () => {
    forAny(() => {
      for (const [a, b] of [['thorax', 'head'], ['forearm_L', 'hand_L'], ['forearm_R', 'hand_R'], ['foot_L', 'toes_L'], ['foot_R', 'toes_R']] as const) {
        for (let k = 0; k < 16; k += 1) expect(Math.abs(bodies[bodyIndex(a) * 16 + k]! - bodies[bodyIndex(b) * 16 + k]!)).toBeLessThan(1e-9);
      }
    });
  });

  it('never moves the stance foot', () => {
    forAny(({ stanceSide: s }) => {
      for (const p of [solePoint('heel', s), solePoint('toe', s), jointCentre('ankle', s)]) {
        expect(gap(at(`foot_${s}`, p), p)).toBeLessThan(1e-9);
      }
    });
  });

  it('never puts the swing foot through the floor', () => {
    forAny(({ stanceSide }) => {
      const s = otherSide(stanceSide);
      for (const p of ['heel', 'toe'] as const) expect(at(`foot_${s}`, solePoint(p, s))[1]).toBeGreaterThan(FLOOR_Y - 1e-9);
    });
  });

  it('is the exact mirror image on the other side', () => {
    const mirror = createBodies();
    const other = (id: BodyId): BodyId => id.replace(/_([LR])$/, (_, s: Side) => `_${otherSide(s)}`) as BodyId;
    forAny((p) => {
      poseBodies({ ...p, stanceSide: otherSide(p.stanceSide) }, mirror);
      for (const id of BODY_IDS) {
        for (let k = 0; k < 16; k += 1) {
          // Mirroring in x flips the entries that have x once: row 0 or column 0, not both.
          const flips = (k % 4 === 0 ? 1 : 0) + (k < 4 ? 1 : 0) === 1 ? -1 : 1;
          expect(Math.abs(mirror[bodyIndex(other(id)) * 16 + k]! - flips * bodies[bodyIndex(id) * 16 + k]!)).toBeLessThan(1e-9);
        }
      }
    });
  });
});

describe('which side does what', () => {
  const asis = (s: Side): Vec3 => at('pelvis', LANDMARKS.ASIS.position[s]);
  const chest: Vec3 = [0, 450, 0];

  for (const stance of ['L', 'R'] as const) {
    const swing = otherSide(stance);
    const outward = stance === 'L' ? 1 : -1;

    it(`standing on ${stance}: the ${swing} side of the pelvis drops, its ASIS lower by about the drop angle`, () => {
      poseBodies(posture({ stanceSide: stance, pelvicDrop: 8, lift: 1, swingHipFlexion: 30, swingKneeFlexion: 60 }), bodies);
      const slope = Math.atan2(asis(stance)[1] - asis(swing)[1], Math.abs(asis(stance)[0] - asis(swing)[0]));
      expect((slope * 180) / Math.PI).toBeCloseTo(8, 9);
    });

    it(`standing on ${stance}: a positive lean carries the chest to the ${stance} side, tilted by the lean in the world`, () => {
      poseBodies(posture({ stanceSide: stance, trunkLean: 15, pelvicDrop: 4 }), bodies);
      expect(at('thorax', chest)[0] * outward).toBeGreaterThan(30);
      const o = bodyIndex('thorax') * 16;
      expect((Math.atan2(-bodies[o + 4]! * -outward, bodies[o + 5]!) * 180) / Math.PI).toBeCloseTo(15, 9);
    });

    it(`standing on ${stance}: a positive tilt of the leg carries the pelvis over the ${stance} foot`, () => {
      poseBodies(posture({ stanceSide: stance, stanceLegTilt: 6, lift: 1, swingHipFlexion: 30, swingKneeFlexion: 60 }), bodies);
      expect(at('pelvis', [0, 0, 0])[0] * outward).toBeGreaterThan(70);
    });

    it(`shifting to ${stance} with both feet down tilts both legs and moves neither foot`, () => {
      poseBodies(posture({ stanceSide: stance, stanceLegTilt: 3 }), bodies);
      for (const s of ['L', 'R'] as const) {
        expect(gap(at(`foot_${s}`, solePoint('toe', s)), solePoint('toe', s))).toBeLessThan(1e-6);
        const o = bodyIndex(`shank_${s}`) * 16;
        expect(bodies[o + 4]! * outward).toBeGreaterThan(0.04);
      }
    });
  }

  it('hangs the free leg with the flexion asked for, vertical from in front, and lets the lower arm hang', () => {
    poseBodies(posture({ pelvicDrop: 5, trunkLean: 10, stanceLegTilt: 6, lift: 1, swingHipFlexion: 30, swingKneeFlexion: 60 }), bodies);
    const thigh = bodyIndex('femur_L') * 16;
    expect(Math.abs(bodies[thigh + 1]!)).toBeLessThan(1e-12);
    expect((Math.atan2(-bodies[thigh + 6]!, bodies[thigh + 5]!) * 180) / Math.PI).toBeCloseTo(30, 9);
    const arm = bodyIndex('arm_R') * 16;
    expect([bodies[arm], bodies[arm + 5], bodies[arm + 10]]).toEqual([1, 1, 1]);
  });

  it.each(['L', 'R'] as const)('standing on %s: no arm falls through a leaning trunk, and both move smoothly through upright', (stanceSide) => {
    const before = createBodies();
    poseBodies(posture({ stanceSide, trunkLean: -10, pelvicDrop: 3 }), before);
    for (let lean = -9.75; lean <= 35; lean += 0.25) {
      poseBodies(posture({ stanceSide, trunkLean: lean, pelvicDrop: 3 }), bodies);
      for (const s of ['L', 'R'] as const) {
        // Hand of the resting figure, beside the hip: it stays outside the widest part of the pelvis (181 mm).
        const outward = s === 'L' ? 1 : -1;
        expect(outward * at(`arm_${s}`, [290 * outward, 0, 60])[0]).toBeGreaterThan(181 + 30);
        const o = bodyIndex(`arm_${s}`) * 16 + 12;
        expect(Math.hypot(bodies[o]! - before[o]!, bodies[o + 1]! - before[o + 1]!)).toBeLessThan(5);
      }
      before.set(bodies);
    }
  });

  it('moves continuously while the foot lifts', () => {
    const before = createBodies();
    let worst = 0;
    for (let i = 0; i <= 600; i += 1) {
      const u = i / 600;
      poseBodies(posture({ stanceLegTilt: 6, pelvicDrop: 3 * u, lift: u, swingHipFlexion: 30 * u, swingKneeFlexion: 60 * u }), bodies);
      if (i > 0) bodies.forEach((value, k) => (worst = Math.max(worst, Math.abs(value - before[k]!))));
      before.set(bodies);
    }
    expect(worst).toBeLessThan(5);
  });
});
