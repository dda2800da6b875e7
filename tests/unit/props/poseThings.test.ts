import { describe, expect, it } from 'vitest';
import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { FORM_IDS } from '@/anatomy/form/forms';
import { skeletonOf } from '@/anatomy/form/skeleton';
import { FLOOR_Y, jointCentre, MEAN_JOINTS, type JointSet, type PairedJoint } from '@/anatomy/joints';
import { sideSign, SIDES, type Side } from '@/anatomy/sides';
import { ratio, type Vec3 } from '@/anatomy/units';
import { createPropPlaces, POSE_THINGS, PROP_KINDS, SIZES, type PropKind, type PropPlaces } from '@/biomechanics/props';
import { createBodies, gripOf, ILLUSTRATED_POSES, middleOf, placeIllustrated, transformPoint, type IllustratedPoseId, type Transforms } from '@/biomechanics/rig';

const IDS = Object.keys(ILLUSTRATED_POSES) as IllustratedPoseId[];
const STEPS = Array.from({ length: 9 }, (_, k) => ratio(k / 8));

interface Shown {
  readonly bodies: Transforms;
  readonly places: PropPlaces;
}
const shown = (id: IllustratedPoseId, working: Side, progress: number, joints: JointSet = MEAN_JOINTS): Shown => {
  const [bodies, places] = [createBodies(), createPropPlaces()];
  placeIllustrated(ILLUSTRATED_POSES[id], working, ratio(progress), bodies, joints);
  POSE_THINGS[id]({ places, bodies, working, progress: ratio(progress), joints, middle: middleOf(ILLUSTRATED_POSES[id], working, joints) });
  return { bodies, places };
};
const on = (places: PropPlaces, kind: PropKind, [x, y, z]: Vec3): Vec3 => {
  const m = places[kind].matrix;
  return [0, 1, 2].map((c) => m[c]! * x + m[4 + c]! * y + m[8 + c]! * z + m[12 + c]!) as unknown as Vec3;
};
const at = (bodies: Transforms, body: BodyId, p: Vec3): Vec3 => {
  const out: [number, number, number] = [0, 0, 0];
  transformPoint(bodies, bodyIndex(body), p, out);
  return out;
};
const joint = (bodies: Transforms, body: 'shank' | 'foot' | 'forearm' | 'hand', name: PairedJoint, side: Side): Vec3 => at(bodies, `${body}_${side}`, jointCentre(name, side));
const gap = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
/** How far a point is in front of the face of the wall, mm. */
const beforeWall = (places: PropPlaces, p: Vec3): number => {
  const m = places.wall.matrix;
  return (p[0] - m[12]!) * m[8]! + (p[2] - m[14]!) * m[10]!;
};

describe.each(IDS)('what is about the figure in %s', (id) => {
  it('stays in its place while the figure moves, but for what the figure carries along', () => {
    for (const kind of ['mat', 'seat', 'wall', 'step', 'rail'] as const) {
      const first = shown(id, 'R', 0).places[kind];
      if (!first.shown) continue;
      for (const t of STEPS) shown(id, 'R', t).places[kind].matrix.forEach((value, k) => expect(Math.abs(value - first.matrix[k]!), `${kind} at ${t}`).toBeLessThan(6));
    }
  });

  it('is finite, right-handed and mirrored with the figure, on every form of the body', () => {
    for (const form of FORM_IDS) {
      for (const t of [0, 0.5, 1]) {
        const [right, left] = [shown(id, 'R', t, skeletonOf(form)), shown(id, 'L', t, skeletonOf(form))];
        expect(right.bodies.every(Number.isFinite)).toBe(true);
        for (const kind of PROP_KINDS) {
          expect(left.places[kind].shown).toBe(right.places[kind].shown);
          if (!right.places[kind].shown || kind === 'spade') continue;
          const m = right.places[kind].matrix;
          expect(m.every(Number.isFinite)).toBe(true);
          const det = m[0]! * (m[5]! * m[10]! - m[6]! * m[9]!) - m[4]! * (m[1]! * m[10]! - m[2]! * m[9]!) + m[8]! * (m[1]! * m[6]! - m[2]! * m[5]!);
          expect(det, kind).toBeGreaterThan(0);
          expect(Math.abs(left.places[kind].matrix[12]! + m[12]!), kind).toBeLessThan(1e-6);
        }
      }
    }
  });

  it('leaves no wrist bent further than a wrist bends, and no hand under the floor', () => {
    for (const t of STEPS) {
      const { bodies } = shown(id, 'R', t);
      for (const side of SIDES) {
        const [h, f] = [bodyIndex(`hand_${side}`) * 16, bodyIndex(`forearm_${side}`) * 16];
        let trace = 0;
        for (const c of [0, 4, 8]) for (let k = 0; k < 3; k += 1) trace += bodies[h + c + k]! * bodies[f + c + k]!;
        // Forearm and wrist share what they turn: the rig has no turn of the forearm about its length.
        expect((Math.acos(Math.min(1, Math.max(-1, (trace - 1) / 2))) * 180) / Math.PI, `${side} at ${t}`).toBeLessThan(150);
        expect(at(bodies, `hand_${side}`, gripOf(side))[1] - FLOOR_Y, `${side} at ${t}`).toBeGreaterThan(-30);
      }
    }
  });
});

describe('hands and feet where the words put them', () => {
  it.each(['stand_abd', 'pelvic_drop', 'lateral_step', 'forward_step'] as const)('%s: a hand on the rail all the way', (id) => {
    for (const t of STEPS) {
      const { bodies, places } = shown(id, 'R', t);
      const hand = id === 'stand_abd' || id === 'forward_step' ? 'L' : 'R';
      const [x, y, z] = at(bodies, `hand_${hand}`, gripOf(hand));
      const bar = on(places, 'rail', [0, 0, 0]);
      expect(Math.hypot(x - bar[0], y - bar[1]), `at ${t}`).toBeLessThan(14);
      expect(Math.abs(z - bar[2])).toBeLessThan(SIZES.rail.length / 2);
    }
  });

  it.each(['pelvic_drop', 'lateral_step', 'forward_step'] as const)('%s: the whole sole of the working foot is on the step', (id) => {
    for (const t of STEPS) {
      const { bodies, places } = shown(id, 'R', t);
      for (const p of [[-82, FLOOR_Y, -60], [-110, FLOOR_Y, 118]] as const) {
        const [x, y, z] = at(bodies, 'foot_R', p);
        const top = on(places, 'step', [0, 0, 0]);
        expect(y - top[1]).toBeCloseTo(0, 6);
        expect(Math.abs(x - top[0])).toBeLessThan(SIZES.step.width / 2);
        expect(Math.abs(z - top[2])).toBeLessThan(SIZES.step.depth / 2);
      }
    }
  });

  it('pelvic drop: the free side sinks, the standing leg stays straight, the free foot does not reach the floor, the trunk stays upright', () => {
    const [before, after] = [shown('pelvic_drop', 'R', 0).bodies, shown('pelvic_drop', 'R', 1).bodies];
    const side = (bodies: Transforms, s: Side): number => at(bodies, 'pelvis', jointCentre('hip', s))[1];
    expect(side(before, 'L') - side(before, 'R')).toBeCloseTo(0, 6);
    expect(side(after, 'R') - side(after, 'L')).toBeGreaterThan(20);
    expect(joint(after, 'foot', 'ankle', 'L')[1] - jointCentre('ankle', 'L')[1]).toBeGreaterThan(60);
    expect(after[bodyIndex('thorax') * 16 + 5]).toBeGreaterThan(0.9999);
  });

  it('the ball is between the buttock and the wall, touches both, rolls, and stays off the trochanter', () => {
    const centre = (t: number): Vec3 => on(shown('ball_release', 'R', t).places, 'ball', [0, 0, 0]);
    for (const t of STEPS) {
      const { bodies, places } = shown('ball_release', 'R', t);
      expect(beforeWall(places, centre(t))).toBeCloseTo(SIZES.ball.radius, 0);
      expect(gap(centre(t), at(bodies, 'femur_R', [-153.6, -27.3, -2.2]))).toBeGreaterThan(SIZES.ball.radius + 30);
      for (const body of ['thorax', 'arm_R', 'forearm_R', 'hand_R'] as const) expect(beforeWall(places, at(bodies, body, [-230, body === 'thorax' ? 480 : 262, -20])), body).toBeGreaterThan(-20);
    }
    const down = centre(0)[1] - centre(1)[1];
    expect(down).toBeGreaterThan(40);
  });

  it('the knee presses against the wall, and nothing else of the body reaches it', () => {
    const { bodies, places } = shown('iso_stand', 'R', 1);
    const knee = beforeWall(places, joint(bodies, 'shank', 'knee', 'L'));
    expect(knee).toBeGreaterThan(35);
    expect(knee).toBeLessThan(75);
    for (const t of STEPS) {
      const way = shown('iso_stand', 'R', t);
      for (const p of [[165, -880, 125], [120, -880, 190], [82, -890, -66]] as const) expect(beforeWall(places, at(way.bodies, 'foot_L', p)), `foot at ${t}`).toBeGreaterThan(0);
    }
    expect(beforeWall(places, joint(bodies, 'forearm', 'elbow', 'L'))).toBeGreaterThan(30);
    expect(beforeWall(places, at(bodies, 'hand_L', gripOf('L')))).toBeGreaterThan(60);
  });

  it('the band goes round both shanks, one foot at a time moves, and both knees stay soft', () => {
    for (const t of STEPS) {
      const { bodies, places } = shown('band_walk', 'R', t);
      const [a, b] = [on(places, 'band', [1, 0, 0]), on(places, 'band', [-1, 0, 0])];
      const apart = gap(joint(bodies, 'foot', 'ankle', 'L'), joint(bodies, 'foot', 'ankle', 'R'));
      expect(Math.abs(gap(a, b) - 2 * SIZES.band.round - apart), `at ${t}`).toBeLessThan(70);
      const lowest = Math.min(...SIDES.map((s) => joint(bodies, 'foot', 'ankle', s)[1]));
      expect(lowest - jointCentre('ankle', 'L')[1]).toBeCloseTo(0, 6);
    }
    const x = (t: number): number => shown('band_walk', 'R', t).bodies[12]!;
    expect(sideSign('R') * (x(1) - x(0))).toBeGreaterThan(200);
  });

  it.each([['side_plank', ['R']], ['side_plank_abd', ['R']], ['front_plank_ext', ['L', 'R']]] as const)('%s: the forearm lies on the floor, the elbow under the shoulder', (id, sides) => {
    for (const side of sides) {
      for (const t of STEPS) {
        const { bodies } = shown(id, 'R', t);
        const elbow = joint(bodies, 'forearm', 'elbow', side);
        expect(elbow[1] - FLOOR_Y, `at ${t}`).toBeGreaterThan(25);
        expect(elbow[1] - FLOOR_Y, `at ${t}`).toBeLessThan(60);
        const shoulder = at(bodies, 'thorax', jointCentre('shoulder', side));
        expect(Math.hypot(elbow[0] - shoulder[0], elbow[2] - shoulder[2])).toBeLessThan(70);
        expect(gap(elbow, joint(shown(id, 'R', 1).bodies, 'forearm', 'elbow', side)), 'does not slide').toBeLessThan(8);
      }
    }
  });

  it('on hands and knees the palm lies flat under its shoulder; the other hand reaches away', () => {
    for (const t of STEPS) {
      const { bodies } = shown('bird_dog', 'R', t);
      const wrist = joint(bodies, 'hand', 'wrist', 'R');
      const shoulder = at(bodies, 'thorax', jointCentre('shoulder', 'R'));
      expect(Math.hypot(wrist[0] - shoulder[0], wrist[2] - shoulder[2])).toBeLessThan(5);
      expect(wrist[1] - FLOOR_Y).toBeLessThan(45);
      expect(Math.abs(at(bodies, 'hand_R', [-275, -80, 88])[1] - wrist[1])).toBeLessThan(20);
    }
    const far = shown('bird_dog', 'R', 1).bodies;
    expect(joint(far, 'hand', 'wrist', 'L')[1] - joint(far, 'hand', 'wrist', 'R')[1]).toBeGreaterThan(350);
  });

  it('clamshell: the feet stay together while the upper knee opens', () => {
    const foot = (t: number): Vec3 => joint(shown('clamshell', 'R', t).bodies, 'foot', 'ankle', 'R');
    const knee = (t: number): Vec3 => joint(shown('clamshell', 'R', t).bodies, 'shank', 'knee', 'R');
    for (const t of STEPS) expect(gap(foot(t), foot(0))).toBeLessThan(1);
    expect(gap(foot(0), joint(shown('clamshell', 'R', 0).bodies, 'foot', 'ankle', 'L'))).toBeLessThan(115);
    expect(knee(1)[1] - knee(0)[1]).toBeGreaterThan(60);
  });
});
