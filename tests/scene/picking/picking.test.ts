import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { findStructure } from '@/anatomy/catalogue';
import { ratio } from '@/anatomy/units';
import { createSceneBody } from '@/scene/body/sceneBody';
import { isPickable } from '@/scene/picking/pickable';
import { createPicker } from '@/scene/picking/picker';
import { isTap } from '@/scene/picking/tap';
import type { AppState } from '@/state/appState';
import { INITIAL_STATE } from '@/state/initialState';
import { bodyAssetOf, boxStructure } from '../syntheticBody';

/** Seen from the front: gluteus maximus before medius before sacrum, all inside the skin. */
const stage = () => {
  const body = createSceneBody(
    bodyAssetOf(
      boxStructure('sacrum', [0, 0, -60]),
      boxStructure('gluteus_medius_L', [0, 0, 0]),
      boxStructure('gluteus_maximus_L', [0, 0, 60]),
      boxStructure('skin', [0, 0, 0], 300, ['pelvis', 'femur_L']),
    ),
  );
  const camera = new PerspectiveCamera(36, 1, 20, 12_000);
  camera.position.set(0, 0, 1000);
  camera.updateMatrixWorld();
  body.root.updateMatrixWorld(true);
  const picker = createPicker(body);
  return { body, camera, pick: (state: Partial<AppState> = {}, x = 0, y = 0) => picker.pick(x, y, camera, { ...INITIAL_STATE, ...state }) };
};

describe('picking', () => {
  it('meets the nearest structure, through a ghost skin', () => expect(stage().pick()).toBe('gluteus_maximus_L'));
  it('meets a solid skin', () => expect(stage().pick({ skinOpacity: ratio(1) })).toBe('skin'));
  it('passes what is hidden', () => {
    expect(stage().pick({ hidden: ['gluteus_maximus_L'] })).toBe('gluteus_medius_L');
    expect(stage().pick({ skinOpacity: ratio(1), hidden: ['skin'] })).toBe('gluteus_maximus_L');
  });
  it('prefers the solid thing seen through a ghost, and takes the ghost where there is nothing else', () => {
    expect(stage().pick({ ghosted: ['gluteus_maximus_L'] })).toBe('gluteus_medius_L');
    expect(stage().pick({ ghosted: ['gluteus_maximus_L'], hidden: ['gluteus_medius_L', 'sacrum'] })).toBe('gluteus_maximus_L');
  });
  it('meets nothing beside the body', () => expect(stage().pick({}, 0.9, 0.9)).toBeNull());

  it('follows a structure that moved', () => {
    const { body, pick } = stage();
    body.byId.get('gluteus_maximus_L')!.mesh.matrix.setPosition(200, 0, 0);
    body.root.updateMatrixWorld(true);
    expect(pick()).toBe('gluteus_medius_L');
  });

  it('refits when vertices moved', () => {
    const { body, pick } = stage();
    expect(pick({ skinOpacity: ratio(1) }, 0.4, 0)).toBe('skin');
    const position = body.byId.get('skin')!.mesh.geometry.getAttribute('position');
    for (let i = 0; i < position.count; i++) position.setX(i, position.getX(i) / 4);
    position.needsUpdate = true;
    expect(pick({ skinOpacity: ratio(1) }, 0.4, 0)).toBeNull();
  });
});

describe('isPickable', () => {
  const skin = findStructure('skin')!;
  it.each([
    [1, true],
    [0.9, true],
    [0.89, false],
    [0.3, false],
    [0, false],
  ])('skin at %f: %s', (opacity, expected) => expect(isPickable(skin, { hidden: [], deeper: [], skinOpacity: ratio(opacity) })).toBe(expected));
});

describe('isTap', () => {
  it('is short and still', () => {
    expect(isTap({ x: 10, y: 10, at: 0 }, { x: 13, y: 12, at: 180 })).toBe(true);
    expect(isTap({ x: 10, y: 10, at: 0 }, { x: 30, y: 12, at: 180 }), 'a drag').toBe(false);
    expect(isTap({ x: 10, y: 10, at: 0 }, { x: 10, y: 10, at: 1200 }), 'a hold').toBe(false);
  });
});
