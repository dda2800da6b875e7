import { describe, expect, it } from 'vitest';
import { bodyIndex } from '@/anatomy/bodies';
import { seconds } from '@/anatomy/units';
import { createPropPlaces } from '@/biomechanics/props';
import { createBodies } from '@/biomechanics/rig';
import { placeFeet } from '@/scene/figure/feet';
import { copyAsset, releaseShared } from '@/scene/figure/copyAsset';
import { createPanes, paneAspect, paneAt, paneEnds, paneRects } from '@/scene/figure/panes';
import { placeFigure, standingFloor } from '@/scene/figure/placeFigure';
import { createFeetUniforms } from '@/scene/materials/groundMaterials';
import { HOLD_TIME } from '@/state/course';
import { INITIAL_STATE } from '@/state/initialState';
import { POSES } from '@/state/standing';
import { bodyAssetOf, boxStructure } from '../syntheticBody';

const SIZE = { width: 1280, height: 720 };
const COVERED = { left: 392, right: 0 };

describe('panes', () => {
  it('one figure has the whole picture, two share what the panels leave free', () => {
    expect(paneRects(1, SIZE, COVERED)).toEqual([{ x: 0, y: 0, width: 1280, height: 720 }]);
    const [left, right] = paneRects(2, SIZE, COVERED);
    expect([left!.x, left!.x + left!.width, right!.x + right!.width]).toEqual([392, right!.x, 1280]);
    expect(left!.width).toBe(right!.width);
    expect(paneAspect(2, SIZE, COVERED)).toBeCloseTo(444 / (720 - 56));
    expect(paneAspect(1, SIZE, { ...COVERED, bottom: 150 })).toBeCloseTo(1280 / 720);
  });

  it('composes two figures between the buttons and the caption with their names, and on a phone lets them reach under both rather than shrink', () => {
    expect(paneEnds(2, SIZE, { ...COVERED, bottom: 150 })).toEqual({ top: 56, bottom: 150 });
    const { top, bottom } = paneEnds(2, { width: 390, height: 380 }, { left: 0, right: 0, bottom: 164 });
    expect(380 - top - bottom).toBeCloseTo(0.5 * 380);
    expect(56 - top).toBeCloseTo(164 - bottom);
  });

  it('ignores panels that would leave nothing', () => {
    expect(paneRects(2, { width: 390, height: 400 }, { left: 300, right: 50 })[1]).toEqual({ x: 195, y: 0, width: 195, height: 400 });
  });

  it('finds no figure beside the panes, and says when panels change', () => {
    const panes = createPanes();
    expect(paneAt(panes, 10, 10)).toBeNull();
    let told = 0;
    const end = panes.subscribe(() => (told += 1));
    panes.cover(COVERED);
    panes.cover({ ...COVERED });
    end();
    panes.cover({ left: 0, right: 0 });
    expect(told).toBe(1);
  });
});

describe('a second body', () => {
  it('has vertices of its own and shares the rest, which stays when it goes', () => {
    const first = bodyAssetOf(boxStructure('gluteus_medius_L', [80, 40, 0], 40, ['pelvis', 'femur_L']));
    const original = first.structures.get('gluteus_medius_L')!.geometry;
    const second = copyAsset(first);
    const copy = second.structures.get('gluteus_medius_L')!.geometry;
    expect(copy.getAttribute('position')).not.toBe(original.getAttribute('position'));
    expect(copy.getAttribute('rest')).toBe(original.getAttribute('rest'));
    (copy.getAttribute('position').array as Float32Array).fill(0);
    expect((original.getAttribute('position').array as Float32Array).some((x) => x !== 0)).toBe(true);
    releaseShared(second);
    expect(Object.keys(copy.attributes).sort()).toEqual(['normal', 'position']);
    expect(original.getAttribute('rest')).toBeDefined();
  });
});

describe('every pose', () => {
  it.each(POSES)('%s: finite, pelvis where the views look, floor below it', (pose) => {
    for (const stanceSide of ['left', 'right'] as const) {
      for (const courseTime of [0, 1.3, HOLD_TIME, 6.1]) {
        const bodies = createBodies();
        const floor = standingFloor();
        placeFigure({ ...INITIAL_STATE, pose, stanceSide, courseTime: courseTime as typeof HOLD_TIME }, { bodies, floor, props: createPropPlaces() });
        expect(bodies.every(Number.isFinite)).toBe(true);
        const at = bodyIndex('pelvis') * 16 + 12;
        // A figure that steps passes the middle half-way.
        expect(Math.hypot(bodies[at]!, bodies[at + 1]!, bodies[at + 2]!)).toBeLessThan(280);
        expect(floor.y).toBeLessThan(-60);
      }
    }
  });
});

describe('the shadow under the feet', () => {
  it('lies under heel and toes of each foot, and knows how far a lifted one is off the floor', () => {
    const feet = createFeetUniforms();
    const placed = { bodies: createBodies(), floor: standingFloor(), props: createPropPlaces() };
    const at = (courseTime: number) => {
      placeFigure({ ...INITIAL_STATE, stanceSide: 'left', courseTime: seconds(courseTime) }, placed);
      placeFeet(feet, placed.bodies, placed.floor.y);
      return feet.uLift.value.toArray();
    };
    for (const height of at(0)) expect(Math.abs(height)).toBeLessThan(8);
    const [left, right] = feet.uFeet.value;
    expect([left.x > 40, left.z > left.x, right.x < -40, right.z < right.x], 'toes point outwards').toEqual([true, true, true, true]);
    expect(left.w - left.y).toBeGreaterThan(150);
    const [heel, toe, freeHeel, freeToe] = at(HOLD_TIME);
    expect(Math.max(Math.abs(heel!), Math.abs(toe!))).toBeLessThan(8);
    expect(Math.max(freeHeel!, freeToe!)).toBeGreaterThan(40);
  });
});
