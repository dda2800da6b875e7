import type { BufferGeometry, Mesh } from 'three';
import { Box3 } from 'three';
import { describe, expect, it } from 'vitest';
import { createPropPlaces, PROP_KINDS, SIZES } from '@/biomechanics/props';
import { createBodies } from '@/biomechanics/rig';
import { placeFigure, standingFloor } from '@/scene/figure/placeFigure';
import { createPropMeshes } from '@/scene/props/propMeshes';
import { PROP_SHAPES } from '@/scene/props/shapes';
import type { AppState } from '@/state/appState';
import { HOLD_TIME } from '@/state/course';
import { INITIAL_STATE } from '@/state/initialState';
import { comparedWith, POSES } from '@/state/standing';

const shownIn = (change: Partial<AppState>) => {
  const placed = { bodies: createBodies(), floor: standingFloor(), props: createPropPlaces() };
  placeFigure({ ...INITIAL_STATE, courseTime: HOLD_TIME, ...change }, placed);
  return placed;
};
const kinds = (change: Partial<AppState>) => PROP_KINDS.filter((kind) => shownIn(change).props[kind].shown);
const share = (value: number) => value as AppState['cane'];

describe('things on stage', () => {
  it('are those of the pose and of what the hands carry, and no others', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ cane: share(0.1) })).toEqual(['cane']);
    expect(kinds({ cane: share(0.1), load: share(0.1) })).toEqual(['cane', 'bag']);
    const of: Partial<Record<(typeof POSES)[number], readonly string[]>> = { sitting: ['seat'], figure4: ['seat'], pillow_side: ['pillow', 'mat', 'headrest'], quarter_back: ['pillow', 'mat', 'headrest'], spade: ['spade'], stand_abd: ['rail'], pelvic_drop: ['step', 'rail'], lateral_step: ['step', 'rail'], forward_step: ['step', 'rail'], band_walk: ['band'], iso_stand: ['wall'], ball_release: ['ball', 'wall'], side_plank_abd: ['mat'], front_plank_ext: ['mat'], side_leg_lift: ['mat'], clamshell: ['mat'], single_bridge: ['mat'], hip_flexor: ['mat'], bridge: ['mat'], prone_ext: ['mat'], side_plank: ['mat'], bird_dog: ['mat'] };
    for (const pose of POSES) expect(kinds({ pose, cane: share(pose === 'standing' ? 0 : 0.2) }), pose).toEqual(of[pose] ?? []);
  });

  it('follow side for side: a cane over the free leg is on the other side of the standing leg, over the standing leg on the same', () => {
    for (const [stanceSide, sign] of [['left', 1], ['right', -1]] as const) {
      const x = (caneSide: AppState['caneSide']) => shownIn({ stanceSide, cane: share(0.1), caneSide }).props.cane.matrix[12]!;
      expect(Math.sign(x('swing'))).toBe(-sign);
      expect(Math.sign(x('stance'))).toBe(sign);
    }
  });

  it('leave the compared figure empty-handed', () => {
    const state = { ...INITIAL_STATE, courseTime: HOLD_TIME, cane: share(0.1), load: share(0.1), compare: 'unaided' } as AppState;
    expect(kinds(comparedWith(state)!)).toEqual([]);
    expect(kinds(comparedWith({ ...state, compare: 'full-strength' })!)).toEqual(['cane', 'bag']);
  });

  it('are one mesh each, made when first shown, hidden and not made again', () => {
    const meshes = createPropMeshes();
    const visible = () => meshes.root.children.filter((child) => child.visible).map(({ name }) => name);
    meshes.follow(shownIn({}).props);
    expect(meshes.root.children).toEqual([]);
    meshes.follow(shownIn({ cane: share(0.1) }).props);
    const [cane] = meshes.root.children;
    expect(visible()).toEqual(['prop:cane']);
    meshes.follow(shownIn({}).props);
    expect(visible()).toEqual([]);
    const { props } = shownIn({ cane: share(0.2), stanceSide: 'left' });
    meshes.follow(props);
    expect(meshes.root.children).toEqual([cane]);
    expect((cane as Mesh).matrix.elements).toEqual([...props.cane.matrix]);
    meshes.dispose();
  });
});

describe('their shapes', () => {
  const box = (shape: BufferGeometry): Box3 => new Box3().setFromBufferAttribute(shape.getAttribute('position') as never);

  it.each(PROP_KINDS)('%s: finite, light, closed in normals, one geometry', (kind) => {
    const shape = PROP_SHAPES[kind]();
    const normals = shape.getAttribute('normal').array;
    expect(shape.getAttribute('position').array.every(Number.isFinite)).toBe(true);
    expect(shape.getAttribute('position').count / 3).toBeLessThan(4000);
    for (let i = 0; i < normals.length; i += 3) expect(Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!)).toBeGreaterThan(0.9);
    shape.dispose();
  });

  it('end where their places say: cane and spade at their tips, seat on the floor, pillow at its half axes', () => {
    expect(box(PROP_SHAPES.cane()).min.y).toBeCloseTo(0 - SIZES.cane.length, 1);
    expect(box(PROP_SHAPES.spade()).min.y).toBeCloseTo(0 - SIZES.spade.length, 1);
    expect(box(PROP_SHAPES.seat()).min.y).toBeCloseTo(-1, 3);
    expect(box(PROP_SHAPES.pillow()).max.y).toBeCloseTo(1, 3);
    expect(box(PROP_SHAPES.mat()).max.y).toBeCloseTo(0, 3);
    expect(box(PROP_SHAPES.ball()).max.x).toBeCloseTo(SIZES.ball.radius, 1);
    expect(box(PROP_SHAPES.step()).min.y).toBeCloseTo(-1, 3);
    expect(box(PROP_SHAPES.step()).max.y).toBeCloseTo(0, 3);
    expect(box(PROP_SHAPES.rail()).min.y).toBeCloseTo(-1, 3);
    expect(box(PROP_SHAPES.wall()).max.z).toBeCloseTo(0, 3);
    expect(box(PROP_SHAPES.band()).max.x).toBeCloseTo(1, 2);
  });
});
