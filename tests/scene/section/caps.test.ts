import { AlwaysDepth, BufferAttribute, LineSegments, Mesh, type Material } from 'three';
import { describe, expect, it } from 'vitest';
import { STRUCTURES, type Tissue } from '@/anatomy/catalogue';
import { ORDER, createSceneBody } from '@/scene/body/sceneBody';
import { markLit } from '@/scene/materials/litMaterials';
import { capOrders } from '@/scene/section/capOrder';
import { faceOf } from '@/scene/section/capShapes';
import { createCaps } from '@/scene/section/caps';
import { createSegments, slice } from '@/scene/section/slice';
import { bodyAssetOf, boxStructure } from '../syntheticBody';

/** What each tissue may be held by: its cut face is to cover theirs. */
const HELD_BY: Readonly<Record<Tissue, readonly Tissue[]>> = {
  skin: [],
  muscle: ['skin'],
  fascia: ['skin', 'muscle'],
  ligament: ['skin', 'muscle'],
  nerve: ['skin', 'muscle'],
  disc: ['skin', 'muscle', 'ligament'],
  bone: ['skin', 'muscle', 'ligament', 'disc'],
};

describe('the order of cut faces', () => {
  const tissues = STRUCTURES.map(({ tissue }) => tissue);
  const orders = capOrders(tissues);

  it('puts every face over all that may hold it, whatever the order of the structures', () => {
    for (const list of [tissues, tissues.toReversed()]) {
      const at = capOrders(list);
      const covered = list.flatMap((inner, i) => list.flatMap((outer, j) => (HELD_BY[inner].includes(outer) && at[i]![0] <= at[j]![2] ? [`${inner} under ${outer}`] : [])));
      expect(covered).toEqual([]);
    }
  });

  it('ends one face before the next begins, after what is solid and before the skin', () => {
    const flat = orders.toSorted((a, b) => a[0] - b[0]).flat();
    expect(flat).toHaveLength(STRUCTURES.length * 3);
    flat.slice(1).forEach((order, i) => expect(order).toBeGreaterThan(flat[i]!));
    expect(flat[0]).toBeGreaterThan(ORDER.ghost);
    expect(flat.at(-1)).toBeLessThan(ORDER.skin);
  });
});

describe('cut faces of a body', () => {
  // Bone in muscle in skin, given outermost last.
  const body = createSceneBody(bodyAssetOf(boxStructure('hip_bone_L', [0, 0, 0], 20), boxStructure('gluteus_maximus_L', [0, 0, 0], 40), boxStructure('skin', [0, 0, 0], 80)));
  const caps = createCaps(body);
  const steps = (): readonly (Mesh | LineSegments)[] => caps.root.children.flatMap(({ visible, children }) => (visible ? (children as (Mesh | LineSegments)[]) : [])).filter(({ visible }) => visible);
  const name = ({ material }: Mesh | LineSegments): string => (material as Material).name;

  it('are drawn from outside inwards, three steps each, and none asks for depth', () => {
    caps.cut({ axis: 'y', at: 3, sign: 1 }, () => 'filled');
    const drawn = [...steps()].sort((a, b) => a.renderOrder - b.renderOrder);
    expect(drawn.map(name)).toEqual([1, 2, 3].flatMap(() => ['cap-mask', 'cap', 'cap-line']));
    const widths = drawn.filter((step) => name(step) === 'cap').map(({ geometry }) => {
      const xs = Array.from({ length: 6 }, (_, i) => (geometry.getAttribute('position') as BufferAttribute).getX(i));
      return Math.max(...xs) - Math.min(...xs);
    });
    expect(widths[0]! - widths[1]!).toBeCloseTo(40);
    expect(widths[1]! - widths[2]!).toBeCloseTo(20);
    for (const step of drawn) {
      const { depthTest, depthFunc } = step.material as Material;
      expect(!depthTest || depthFunc === AlwaysDepth).toBe(true);
    }
  });

  it('of the lit structure are marked as lit, others are not, and every fill wipes its mark', () => {
    const LIT = 1;
    for (const lit of [true, false]) {
      for (const { material, id } of body.parts) markLit(material, lit && id === 'gluteus_maximus_L');
      caps.cut({ axis: 'y', at: 3, sign: 1 }, () => 'filled');
      const marks = steps().filter((step) => name(step) === 'cap').map((step) => {
        (step.onBeforeRender as () => void)();
        const { stencilRef, stencilFuncMask, stencilWriteMask } = step.material as Material;
        expect(stencilRef & stencilFuncMask).toBe(0);
        expect(stencilWriteMask & stencilFuncMask).toBe(stencilFuncMask);
        return stencilRef & stencilWriteMask;
      });
      expect(marks).toEqual([0, lit ? LIT : 0, 0]);
    }
  });

  it('leave only the outline of a see-through skin, under the rest', () => {
    caps.cut({ axis: 'z', at: 0, sign: -1 }, ({ id }) => (id === 'skin' ? 'outline' : 'filled'));
    const drawn = [...steps()].sort((a, b) => a.renderOrder - b.renderOrder);
    expect(drawn.map(name)).toEqual(['cap-line', 'cap-mask', 'cap', 'cap-line', 'cap-mask', 'cap', 'cap-line']);
  });
});

describe('the face of a cut', () => {
  it('lies in the plane and holds every point of the outline, along each axis', () => {
    const { restPositions: positions, triangles } = boxStructure('hip_bone_L', [5, -30, 12]);
    const matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
    for (const [axis, at] of [['x', 7], ['y', -33], ['z', 20]] as const) {
      const segments = createSegments();
      slice({ positions, triangles: triangles.array, matrix }, { axis, at, sign: 1 }, segments);
      expect(segments.length).toBeGreaterThan(0);
      const face = faceOf(segments, { axis, at });
      const row = { x: 0, y: 1, z: 2 }[axis];
      for (let c = 0; c < 3; c += 1) {
        const of = (values: Float32Array, length: number) => Array.from({ length: length / 3 }, (_, i) => values[i * 3 + c]!);
        const [corners, outline] = [of(face, 18), of(segments.values, segments.length)];
        if (c === row) expect(corners).toEqual(corners.map(() => at));
        else {
          expect(Math.min(...corners)).toBeLessThan(Math.min(...outline));
          expect(Math.max(...corners)).toBeGreaterThan(Math.max(...outline));
        }
      }
    }
  });
});
