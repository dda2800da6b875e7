import { describe, expect, it, vi } from 'vitest';
import { createSceneBody, extendSceneBody } from '@/scene/body/sceneBody';
import { bodyAssetOf, boxStructure } from '../syntheticBody';

const first = () => createSceneBody(bodyAssetOf(boxStructure('sacrum', [0, 60, -60]), boxStructure('skin', [0, 0, 0], 400)));
const deeper = () => bodyAssetOf(boxStructure('gluteus_minimus_L', [100, 60, 0], 40, ['pelvis', 'femur_L']));

describe('deeper structures join the body', () => {
  it('that is there, which keeps its parts, its heat and its box', () => {
    const body = first();
    const more = extendSceneBody(body, deeper());
    expect(more.parts.map(({ id }) => id)).toEqual(['sacrum', 'skin', 'gluteus_minimus_L']);
    expect(more.parts.slice(0, 2)).toEqual(body.parts);
    expect(more.byId.get('sacrum')).toBe(body.byId.get('sacrum'));
    expect(more.heat).toBe(body.heat);
    expect(more.skinOrders).toBe(body.skinOrders);
    expect(more.asset.bounds).toBe(body.asset.bounds);
    expect(more.root).toBe(body.root);
    expect(more.root.getObjectByName('gluteus_minimus_L')).toBe(more.byId.get('gluteus_minimus_L')!.mesh);
  });

  it('and are freed with it', () => {
    const more = extendSceneBody(first(), deeper());
    const freed = more.parts.map(({ mesh, material }) => {
      const said = vi.fn<() => void>();
      mesh.geometry.addEventListener('dispose', said);
      material.addEventListener('dispose', said);
      return said;
    });
    more.dispose();
    for (const said of freed) expect(said.mock.calls.length).toBeGreaterThanOrEqual(2);
  });
});
