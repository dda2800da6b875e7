import { describe, expect, it } from 'vitest';
import { bodyIndex } from '@/anatomy/bodies';
import { FLOOR_Y, jointCentre, MEAN_JOINTS } from '@/anatomy/joints';
import { FORM_IDS } from '@/anatomy/form/forms';
import { skeletonOf } from '@/anatomy/form/skeleton';
import { otherSide, sideSign, type Side } from '@/anatomy/sides';
import { degrees, ratio } from '@/anatomy/units';
import { createPropPlaces, hangBag, holdCane, holdSpade, PROP_KINDS, putPillow, putPropsAway, putSeat, SIZES, type PropPlace } from '@/biomechanics/props';
import { createBodies, gripOf, ILLUSTRATED_POSES, placeIllustrated, poseBodies, reachHand, transformPoint, type Transforms } from '@/biomechanics/rig';
import { seeded } from '../../scene/seeded';

const gap = (a: ArrayLike<number>, b: ArrayLike<number>): number => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
const palm = (bodies: Transforms, side: Side): number[] => {
  const out = [0, 0, 0];
  transformPoint(bodies, bodyIndex(`hand_${side}`), gripOf(side), out);
  return out;
};
/** A point of a thing's own frame in the world. */
const onThing = ({ matrix: m }: PropPlace, [x, y, z]: readonly [number, number, number]): number[] => [0, 1, 2].map((c) => m[c]! * x + m[4 + c]! * y + m[8 + c]! * z + m[12 + c]!);
const standing = (stanceSide: Side, trunkLean: number, pelvicDrop: number, lift: number): Transforms => {
  const bodies = createBodies();
  poseBodies({ stanceSide, pelvicDrop: degrees(pelvicDrop), trunkLean: degrees(trunkLean), stanceLegTilt: degrees(5 * lift), lift: ratio(lift), swingHipFlexion: degrees(30 * lift), swingKneeFlexion: degrees(60 * lift) }, bodies);
  return bodies;
};
const handOf = (stance: Side, over: 'swing' | 'stance'): Side => (over === 'stance' ? stance : otherSide(stance));

describe('an arm that reaches', () => {
  const random = seeded('reach');
  it('brings the palm to any place within reach, keeps its lengths and its joints together', () => {
    const bodies = standing('R', 0, 0, 0);
    for (let run = 0; run < 300; run += 1) {
      const side: Side = run % 2 === 0 ? 'L' : 'R';
      const shoulder = jointCentre('shoulder', side);
      const direction = [random() - 0.5, -random(), random() - 0.3] as const;
      const size = Math.hypot(...direction);
      const target = shoulder.map((v, c) => v + (direction[c]! / size) * (120 + 400 * random()));
      reachHand(bodies, side, target);
      expect(gap(palm(bodies, side), target)).toBeLessThan(1e-6);
      const [above, below] = [[0, 0, 0], [0, 0, 0]];
      transformPoint(bodies, bodyIndex(`arm_${side}`), jointCentre('elbow', side), above);
      transformPoint(bodies, bodyIndex(`forearm_${side}`), jointCentre('elbow', side), below);
      expect(gap(above, below)).toBeLessThan(1e-6);
      // The elbow lies behind the line from shoulder to hand, unless that line itself runs forwards or backwards.
      if (Math.abs(direction[2]) < 0.7 * size) expect(above[2]!).toBeLessThan(Math.max(shoulder[2], target[2]!) + 1);
    }
  });

  it('goes as far as it can towards what is out of reach, and stays finite at its own shoulder', () => {
    const bodies = standing('R', 0, 0, 0);
    reachHand(bodies, 'L', [3000, 560, 0]);
    expect(palm(bodies, 'L')[0]).toBeGreaterThan(jointCentre('shoulder', 'L')[0] + 500);
    reachHand(bodies, 'L', jointCentre('shoulder', 'L'));
    expect(bodies.every(Number.isFinite)).toBe(true);
  });

  it('is at rest in the pose of rest: reaching for where the hand is moves nothing much', () => {
    const bodies = createBodies();
    reachHand(bodies, 'L', gripOf('L'));
    const out = [0, 0, 0];
    transformPoint(bodies, bodyIndex('arm_L'), jointCentre('elbow', 'L'), out);
    expect(gap(out, jointCentre('elbow', 'L'))).toBeLessThan(60);
  });
});

describe('a cane', () => {
  const places = createPropPlaces();
  for (const stance of ['L', 'R'] as const) {
    for (const over of ['swing', 'stance'] as const) {
      it(`standing on ${stance}, over the ${over} leg: in the ${handOf(stance, over)} hand, tip on the floor on that side, through the whole range`, () => {
        const hand = handOf(stance, over);
        for (let lean = -10; lean <= 35; lean += 5) {
          for (const [drop, lift] of [[0, 0], [2, 0.5], [2, 1], [-6, 1], [20, 1]] as const) {
            const bodies = standing(stance, lean, drop, lift);
            holdCane(places, bodies, hand, over, MEAN_JOINTS);
            const tip = onThing(places.cane, [0, 0 - SIZES.cane.length, 0]);
            expect(tip[1]).toBeCloseTo(FLOOR_Y, 3);
            expect(sideSign(hand) * tip[0]!, 'on the side of the hand').toBeGreaterThan(100);
            expect(gap(palm(bodies, hand), onThing(places.cane, [0, 0, 0])), `lean ${lean}, drop ${drop}`).toBeLessThan(0.5);
            expect(gap(tip, onThing(places.cane, [0, 0, 0])) / SIZES.cane.length).toBeLessThan(lean >= 0 && lean <= 5 ? 1.0001 : 1.1);
          }
        }
      });
    }
  }

  it('stands still while the figure sways as the model lets it, upright within a few degrees', () => {
    for (const lean of [0, 5]) {
      const bodies = standing('R', lean, 2, 1);
      holdCane(places, bodies, 'L', 'swing', MEAN_JOINTS);
      expect(onThing(places.cane, [0, 0 - SIZES.cane.length, 0])[0]).toBeCloseTo(240, 3);
      expect(places.cane.matrix[5]).toBeGreaterThan(Math.cos((14 * Math.PI) / 180));
    }
  });

  it('is in the hand on every form of the body', () => {
    for (const form of FORM_IDS) {
      const bodies = createBodies();
      const joints = skeletonOf(form);
      poseBodies({ stanceSide: 'R', pelvicDrop: degrees(4), trunkLean: degrees(6), stanceLegTilt: degrees(5), lift: ratio(1), swingHipFlexion: degrees(30), swingKneeFlexion: degrees(60) }, bodies, joints);
      holdCane(places, bodies, 'L', 'swing', joints);
      expect(gap(palm(bodies, 'L'), onThing(places.cane, [0, 0, 0]))).toBeLessThan(0.5);
    }
  });
});

describe('other things', () => {
  it('a bag hangs straight down from its hand; from the elbow when the hand has a cane', () => {
    const places = createPropPlaces();
    const bodies = standing('L', 8, 3, 1);
    hangBag(places, bodies, 'R', false, MEAN_JOINTS);
    expect(gap(onThing(places.bag, [0, 0, 0]), palm(bodies, 'R'))).toBeLessThan(1e-9);
    expect([...places.bag.matrix.subarray(4, 7)]).toEqual([0, 1, 0]);
    holdCane(places, bodies, 'R', 'swing', MEAN_JOINTS);
    hangBag(places, bodies, 'R', true, MEAN_JOINTS);
    expect(gap(onThing(places.bag, [0, 0, 0]), palm(bodies, 'R'))).toBeGreaterThan(200);
    putPropsAway(places);
    expect(PROP_KINDS.filter((kind) => places[kind].shown)).toEqual([]);
  });

  it.each(['swing', 'stance'] as const)('a bag in the same hand as a cane, over the %s leg, hangs clear of the cane through the whole range', (over) => {
    const places = createPropPlaces();
    const { drop, height, depth, width } = SIZES.bag;
    for (const stance of ['L', 'R'] as const) {
      const hand = handOf(stance, over);
      for (let lean = -10; lean <= 35; lean += 5) {
        for (const pelvicDrop of [-6, 2, 20]) {
          const bodies = standing(stance, lean, pelvicDrop, 1);
          holdCane(places, bodies, hand, over, MEAN_JOINTS);
          hangBag(places, bodies, hand, true, MEAN_JOINTS);
          const [x, y, z] = onThing(places.bag, [0, 0 - drop - height / 2, 0]) as [number, number, number];
          for (let along = 0; along <= SIZES.cane.length; along += 10) {
            const shaft = onThing(places.cane, [0, 0 - along, 0]);
            const outside = Math.max(Math.abs(shaft[0]! - x) - width / 2, Math.abs(shaft[1]! - y) - height / 2, Math.abs(shaft[2]! - z) - depth / 2);
            expect(outside, `${stance}, lean ${lean}, drop ${pelvicDrop}, ${along} mm down the cane`).toBeGreaterThan(15);
          }
        }
      }
    }
  });

  it('a seat stands on the floor with its top under the pelvis', () => {
    const places = createPropPlaces();
    const bodies = createBodies();
    placeIllustrated(ILLUSTRATED_POSES.sitting, 'R', ratio(0), bodies);
    putSeat(places, bodies);
    expect(onThing(places.seat, [0, -1, 0])[1]).toBeCloseTo(FLOOR_Y, 6);
    const hip = [0, 0, 0];
    transformPoint(bodies, bodyIndex('pelvis'), jointCentre('hip', 'L'), hip);
    expect(hip[1]! - onThing(places.seat, [0, 0, 0])[1]!).toBeGreaterThan(70);
    expect(hip[1]! - onThing(places.seat, [0, 0, 0])[1]!).toBeLessThan(110);
  });

  it.each(['L', 'R'] as const)('a pillow fills what the legs leave between them, the %s leg on top', (upper) => {
    const places = createPropPlaces();
    const bodies = createBodies();
    let before = 0;
    for (const progress of [0, 0.5, 1]) {
      placeIllustrated(ILLUSTRATED_POSES.pillow_side, upper, ratio(progress), bodies);
      putPillow(places, bodies, upper, MEAN_JOINTS);
      const thickness = gap(onThing(places.pillow, [0, 1, 0]), onThing(places.pillow, [0, -1, 0]));
      expect(thickness).toBeGreaterThan(before);
      expect(thickness).toBeLessThan(180);
      before = thickness;
    }
  });

  it.each(['L', 'R'] as const)('a spade is in both hands and stands on the floor, the %s side working', (working) => {
    const places = createPropPlaces();
    const bodies = createBodies();
    for (let progress = 0; progress <= 1; progress += 0.125) {
      placeIllustrated(ILLUSTRATED_POSES.spade, working, ratio(progress), bodies);
      holdSpade(places, bodies, working, ratio(progress), MEAN_JOINTS);
      expect(onThing(places.spade, [0, 0 - SIZES.spade.length, 0])[1]).toBeCloseTo(FLOOR_Y, 6);
      expect(gap(palm(bodies, otherSide(working)), onThing(places.spade, [0, 0, 0]))).toBeLessThan(0.5);
      const hand = palm(bodies, working);
      const [top, tip] = [onThing(places.spade, [0, 0, 0]), onThing(places.spade, [0, 0 - SIZES.spade.length, 0])];
      const along = hand.reduce((sum, v, c) => sum + (v - top[c]!) * (tip[c]! - top[c]!), 0) / SIZES.spade.length;
      expect(gap(hand, top.map((v, c) => v + (along / SIZES.spade.length) * (tip[c]! - v))), `palm on the shaft at ${progress}`).toBeLessThan(12);
      expect(sideSign(working) * (tip[0]! - top[0]!), 'the blade is on the working side').toBeGreaterThan(60);
    }
  });
});
