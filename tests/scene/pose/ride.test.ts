import { Matrix4 } from 'three';
import { describe, expect, it } from 'vitest';
import { bodyIndex } from '@/anatomy/bodies';
import { createBodies } from '@/biomechanics/rig';
import { createPosing } from '@/scene/pose/posing';
import { tieTo } from '@/scene/pose/ties';
import { boxStructure } from '../syntheticBody';
import { seeded } from '../seeded';

const muscle = () => boxStructure('gluteus_medius_L', [100, 60, 0], 15, ['pelvis', 'femur_L']);
/** A box just over the side of the muscle. */
const sheet = (gap: number) => boxStructure('gluteal_aponeurosis_L', [100 + 7.5 + gap + 2, 60, 0], 4, ['pelvis', 'femur_L']);
const shiftX = (asset: ReturnType<typeof sheet>): number[] =>
  [...asset.geometry.getAttribute('position').array].filter((_, i) => i % 3 === 0).map((x, v) => x - asset.restPositions[v * 3]!);

describe('a sheet of fascia', () => {
  it('is tied to the nearest points of its muscle, with shares that add up to 1', () => {
    const ties = tieTo(sheet(1).restPositions, [muscle().restPositions]);
    for (let v = 0; v < ties.hold.length; v += 1) {
      expect([0, 1, 2, 3].reduce((sum, k) => sum + ties.share[v * 4 + k]!, 0)).toBeCloseTo(1, 5);
      expect(ties.anchor[v * 3]).toBeCloseTo(107.5, 3);
    }
  });

  it('is tied to the very points that looking at all of them finds', () => {
    const next = seeded('ties');
    const cloud = (count: number): Float32Array => Float32Array.from({ length: 3 * count }, () => 60 * next());
    const [over, muscles] = [cloud(40), [cloud(150), cloud(90)]];
    const ties = tieTo(over, muscles);
    for (let v = 0; v < 40; v += 1) {
      const all = muscles.flatMap((p, m) => Array.from({ length: p.length / 3 }, (_, i) => ({ m, i: 3 * i, d: Math.hypot(...[0, 1, 2].map((c) => p[3 * i + c]! - over[3 * v + c]!)) })));
      const nearest = all.toSorted((a, b) => a.d - b.d).slice(0, 4);
      expect([0, 1, 2, 3].map((k) => [ties.muscle[4 * v + k], ties.vertex[4 * v + k]])).toEqual(nearest.map(({ m, i }) => [m, i]));
    }
  });

  it('rests where it was built when nothing moves', () => {
    const [under, over] = [muscle(), sheet(1)];
    createPosing([over, under].map((asset) => ({ id: asset.structure.id, asset, matrices: [new Matrix4()] }))).apply(createBodies(), () => 0);
    for (const shift of shiftX(over)) expect(Math.abs(shift)).toBeLessThan(1e-3);
  });

  it('is lifted by a belly that swells, wherever it stands in the list', () => {
    const [under, over] = [muscle(), sheet(1)];
    const bodies = createBodies();
    // The muscle shortens: its volume stays, so it grows sideways.
    bodies.set(new Matrix4().setPosition(0, 3, 0).elements, bodyIndex('femur_L') * 16);
    createPosing([over, under].map((asset) => ({ id: asset.structure.id, asset, matrices: [new Matrix4()] }))).apply(bodies, () => 1);
    const side = [...under.geometry.getAttribute('position').array].filter((_, i) => i % 3 === 0);
    const middle = side.filter((_, v) => Math.abs(under.restPositions[v * 3]! - 107.5) < 0.1 && Math.abs(under.restPositions[v * 3 + 1]! - 60) < 3 && Math.abs(under.restPositions[v * 3 + 2]!) < 3);
    const lifted = Math.max(...middle) - 107.5;
    expect(lifted).toBeGreaterThan(0.5);
    for (const shift of shiftX(over)) expect(shift).toBeGreaterThan(0.6 * lifted);
  });

  it('far from its muscle goes its own way', () => {
    const ties = tieTo(sheet(40).restPositions, [muscle().restPositions]);
    expect(Math.max(...ties.hold)).toBe(0);
  });
});
