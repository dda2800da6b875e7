import { describe, expect, it } from 'vitest';
import { BODY_IDS, bodyIndex, type BodyId } from '@/anatomy/bodies';
import { FLOOR_Y, jointCentre } from '@/anatomy/joints';
import { otherSide, type Side } from '@/anatomy/sides';
import { ratio } from '@/anatomy/units';
import { contactHeight, contactPoints, createBodies, ILLUSTRATED_POSES, placeIllustrated, poseAngles, transformPoint, type Contact, type IllustratedPose } from '@/biomechanics/rig';

const bodies = createBodies();
/** Where a contact point is on the floor: x or z, mm. */
const onFloor = (contact: Contact, axis: 0 | 2): number => {
  const [kind, side] = contact.split('_') as [string, Side];
  const { part, at } = contactPoints().find((point) => point.kind === kind)!;
  const out: [number, number, number] = [0, 0, 0];
  const body = part === 'pelvis' || part === 'thorax' || part === 'head' ? part : (`${part}_${side}` as BodyId);
  transformPoint(bodies, bodyIndex(body), [at[0] * (side === 'L' ? 1 : -1), at[1], at[2]], out);
  return out[axis];
};
const poses = Object.values(ILLUSTRATED_POSES) as IllustratedPose[];
const STEPS = [0, 0.5, 1].map(ratio);
const ROLLS: ReadonlySet<string> = new Set(['bridge', 'single_bridge', 'quarter_back']);

describe.each(poses)('illustrated pose $id', (pose) => {
  it('rests on what it should: the lowest point touches the floor, the others are near it', () => {
    for (const t of STEPS) {
      placeIllustrated(pose, 'R', t, bodies);
      const heights = pose.contacts.map((contact) => contactHeight(bodies, contact));
      const rise = pose.rise ?? 0;
      expect(Math.min(...heights)).toBeCloseTo(rise, 9);
      // On a back that rolls, what rested before comes up.
      const near = ROLLS.has(pose.id) ? 140 : 45;
      expect(Math.max(...heights) - rise, `${pose.contacts.join()} at ${t}: ${heights.map(Math.round).join()}`).toBeLessThan(near);
    }
  });

  it('puts no foot, knee, pelvis, chest or head through the floor', () => {
    const all = (['heel', 'toe', 'ball', 'knee', 'pelvisSide', 'pelvisBack', 'chestSide', 'shoulderBlade', 'headBack', 'headSide'] as const).flatMap((k) => (['L', 'R'] as const).map((s): Contact => `${k}_${s}`));
    for (const t of STEPS) {
      placeIllustrated(pose, 'R', t, bodies);
      for (const contact of all) expect(contactHeight(bodies, contact), `${contact} at ${t}`).toBeGreaterThan(-25);
    }
  });

  it('keeps in its place what stands or lies there through the whole movement', () => {
    const place = (contact: Contact): [number, number] => [onFloor(contact, 0), onFloor(contact, 2)];
    const frames = [pose.start, ...(pose.between ?? []), pose.end];
    const planted = (['L', 'R'] as const).filter((s) => frames.every(({ leg }) => leg?.[s]?.foot && String(leg[s].foot) === String(pose.start.leg?.[s]?.foot) && !leg[s].kneeFlexion));
    const still = [...(pose.still ? [pose.still] : []), ...planted.filter((s) => pose.start.leg?.[s]?.footLevel !== false).map((s): Contact => `toe_${s}`)];
    placeIllustrated(pose, 'R', ratio(0), bodies);
    const before = still.map((contact) => [...place(contact), contactHeight(bodies, contact)]);
    for (let k = 1; k <= 24; k += 1) {
      placeIllustrated(pose, 'R', ratio(k / 24), bodies);
      still.forEach((contact, i) => {
        const [x, z] = place(contact);
        expect(Math.hypot(x - before[i]![0]!, z - before[i]![1]!), `${contact} slides at ${k / 24}`).toBeLessThan(3);
        if (contact.startsWith('toe')) expect(Math.abs(contactHeight(bodies, contact) - before[i]![2]!), `${contact} lifts at ${k / 24}`).toBeLessThan(3);
      });
    }
  });

  it('stays within what joints can do', () => {
    for (const t of STEPS) {
      const { leg, lumbarFlexion, lumbarRotation, lumbarSideBend, neckFlexion, neckRotation, neckSideBend } = poseAngles(pose, 'R', t);
      for (const s of ['L', 'R'] as const) {
        expect(leg[s].hipFlexion).toBeGreaterThanOrEqual(-30);
        expect(leg[s].hipFlexion).toBeLessThanOrEqual(125);
        expect(Math.abs(leg[s].hipAbduction)).toBeLessThanOrEqual(45);
        expect(Math.abs(leg[s].hipRotation)).toBeLessThanOrEqual(65);
        expect(leg[s].kneeFlexion).toBeGreaterThanOrEqual(0);
        expect(leg[s].kneeFlexion).toBeLessThanOrEqual(140);
        expect(leg[s].toeExtension).toBeLessThanOrEqual(70);
      }
      expect(neckFlexion).toBeGreaterThanOrEqual(-40);
      expect(neckFlexion).toBeLessThanOrEqual(45);
      expect(Math.abs(neckSideBend)).toBeLessThanOrEqual(40);
      expect(Math.abs(neckRotation)).toBeLessThanOrEqual(75);
      expect(Math.abs(lumbarFlexion)).toBeLessThanOrEqual(55);
      expect(Math.abs(lumbarRotation)).toBeLessThanOrEqual(25);
      expect(Math.abs(lumbarSideBend)).toBeLessThanOrEqual(30);
    }
  });

  it('is the mirror image when the left leg works', () => {
    const mirror = createBodies();
    for (const t of STEPS) {
      placeIllustrated(pose, 'R', t, bodies);
      placeIllustrated(pose, 'L', t, mirror);
      for (const id of BODY_IDS) {
        const other = id.replace(/_([LR])$/, (_, s: Side) => `_${otherSide(s)}`) as BodyId;
        for (let k = 0; k < 16; k += 1) {
          const flips = (k % 4 === 0 ? 1 : 0) + (k < 4 ? 1 : 0) === 1 ? -1 : 1;
          expect(Math.abs(mirror[bodyIndex(other) * 16 + k]! - flips * bodies[bodyIndex(id) * 16 + k]!)).toBeLessThan(1e-9);
        }
      }
    }
  });
});

describe('what the poses show', () => {
  const knee = (side: Side): [number, number, number] => {
    const out: [number, number, number] = [0, 0, 0];
    transformPoint(bodies, bodyIndex(`femur_${side}`), jointCentre('knee', side), out);
    return out;
  };
  const rise = (pose: IllustratedPose, side: Side): number => {
    placeIllustrated(pose, 'R', ratio(0), bodies);
    const before = knee(side)[1];
    placeIllustrated(pose, 'R', ratio(1), bodies);
    return knee(side)[1] - before;
  };

  it('the working knee rises in the leg lift, the clamshell and on the pillow; the other stays', () => {
    for (const id of ['side_leg_lift', 'clamshell', 'pillow_side'] as const) {
      expect(rise(ILLUSTRATED_POSES[id], 'R')).toBeGreaterThan(60);
      expect(Math.abs(rise(ILLUSTRATED_POSES[id], 'L'))).toBeLessThan(1);
    }
  });

  it('lying on the side, the working leg is on top', () => {
    placeIllustrated(ILLUSTRATED_POSES.side_leg_lift, 'R', ratio(0), bodies);
    expect(knee('R')[1]).toBeGreaterThan(knee('L')[1] + 100);
  });

  it('the bridge lifts the pelvis until trunk and thighs are in line, the free thigh beside the working one, and the head stays flat on the mat', () => {
    placeIllustrated(ILLUSTRATED_POSES.single_bridge, 'R', ratio(0), bodies);
    const lying = bodies[bodyIndex('pelvis') * 16 + 13]!;
    placeIllustrated(ILLUSTRATED_POSES.single_bridge, 'R', ratio(1), bodies);
    expect(bodies[bodyIndex('pelvis') * 16 + 13]! - lying).toBeGreaterThan(100);
    const along = (body: BodyId): number => bodies[bodyIndex(body) * 16 + 5]!;
    const degreesUp = (body: BodyId): number => (Math.asin(along(body)) * 180) / Math.PI;
    expect(Math.abs(degreesUp('femur_R') - degreesUp('femur_L'))).toBeLessThan(10);
    expect(Math.abs(degreesUp('femur_R') - degreesUp('thorax'))).toBeLessThan(15);
    expect(Math.abs(degreesUp('head'))).toBeLessThan(15);
  });

  it('figure four: the right ankle lies over the left thigh, near the knee', () => {
    for (const t of STEPS) {
      placeIllustrated(ILLUSTRATED_POSES.figure4, 'R', t, bodies);
      const ankle: [number, number, number] = [0, 0, 0];
      transformPoint(bodies, bodyIndex('shank_R'), jointCentre('ankle', 'R'), ankle);
      const [x, y, z] = knee('L');
      expect(ankle[0]).toBeGreaterThan(0);
      expect(ankle[1] - y, 'above the middle of the knee').toBeGreaterThan(50);
      expect(Math.hypot(ankle[0] - x, ankle[2] - z)).toBeLessThan(100);
    }
  });

  it('the half-kneeling stretch carries the hips forward over the planted foot', () => {
    placeIllustrated(ILLUSTRATED_POSES.hip_flexor, 'R', ratio(0), bodies);
    const reach = (): number => bodies[bodyIndex('foot_L') * 16 + 14]! - bodies[bodyIndex('pelvis') * 16 + 14]!;
    const before = reach();
    placeIllustrated(ILLUSTRATED_POSES.hip_flexor, 'R', ratio(1), bodies);
    expect(before - reach()).toBeGreaterThan(80);
  });

  const at = (id: keyof typeof ILLUSTRATED_POSES, t: number): void => placeIllustrated(ILLUSTRATED_POSES[id], 'R', ratio(t), bodies);
  const pelvisHeight = (): number => bodies[bodyIndex('pelvis') * 16 + 13]!;

  it('both feet of the two-leg bridge stay on the floor while the pelvis rises', () => {
    at('bridge', 0);
    const lying = pelvisHeight();
    at('bridge', 1);
    expect(pelvisHeight() - lying).toBeGreaterThan(80);
    for (const side of ['L', 'R'] as const) expect(Math.abs(contactHeight(bodies, `heel_${side}`))).toBeLessThan(5);
  });

  it('on one leg the standing foot is flat on the floor and the other clear of it', () => {
    for (const [id, stands] of [['stand_abd', 'L'], ['single_squat', 'R'], ['single_deadlift', 'R']] as const) {
      at(id, 1);
      const heights = (['heel', 'toe'] as const).map((kind) => [contactHeight(bodies, `${kind}_${stands}`), contactHeight(bodies, `${kind}_${otherSide(stands)}`)]);
      for (const [down, up] of heights) {
        expect(Math.abs(down!), id).toBeLessThan(5);
        expect(up, id).toBeGreaterThan(15);
      }
    }
  });

  it('the lunge lowers the body over a flat front foot and the toes of the other', () => {
    for (const t of [0.7, 0.8, 0.9, 1]) {
      at('lunge', t);
      expect(contactHeight(bodies, 'heel_R')).toBeLessThan(15);
      expect(contactHeight(bodies, 'toe_R')).toBeLessThan(15);
      expect(knee('L')[1] - FLOOR_Y).toBeGreaterThan(60);
    }
    for (const t of [0, 0.25, 0.5, 0.75, 1]) {
      at('lunge', t);
      expect(Math.abs(contactHeight(bodies, 'toe_L'))).toBeLessThan(3);
    }
    expect(rise(ILLUSTRATED_POSES.lunge, 'L')).toBeLessThan(-200);
  });

  it('face down and on all fours the working leg rises behind and the other stays', () => {
    for (const id of ['prone_ext', 'bird_dog'] as const) {
      expect(rise(ILLUSTRATED_POSES[id], 'R'), id).toBeGreaterThan(60);
      expect(Math.abs(rise(ILLUSTRATED_POSES[id], 'L')), id).toBeLessThan(5);
    }
  });

  it('the side plank lifts the pelvis, the working hip underneath, and the body comes into one line', () => {
    at('side_plank', 0);
    const lying = pelvisHeight();
    at('side_plank', 1);
    expect(pelvisHeight() - lying).toBeGreaterThan(60);
    expect(knee('R')[1]).toBeLessThan(knee('L')[1] - 50);
    expect(bodies[bodyIndex('thorax') * 16 + 5]!).toBeCloseTo(bodies[bodyIndex('femur_R') * 16 + 5]!, 9);
  });
});
